import type { VisitWords } from '../../../i18n/words/visits.ts';
import { addDays } from '../../../lib/day.ts';
import { readerNow } from '../../../lib/reader-clock.ts';
import type { PlannerOption } from './options.ts';

/** What is wrong with the day that was entered, in words; empty where nothing is. */
export function dayError(day: HTMLInputElement, option: PlannerOption | undefined, words: VisitWords): string {
  if (day.value !== '' && day.value < day.min) return words.tooEarly;
  return option && !('offset' in option.by) && day.value > readerNow().day ? words.future : '';
}

/** Takes grade and day from the address, where it names a grade of this planner. */
export function takeFromAddress(form: HTMLFormElement, day: HTMLInputElement): void {
  const [, key = '', last = ''] = /^#([a-z0-9-]+)_(\d{4}-\d\d-\d\d)$/.exec(location.hash) ?? [];
  const inputs = [...form.querySelectorAll<HTMLInputElement>('[name=grade]')];
  const isHere = inputs.some(({ value }) => value === key);
  for (const input of inputs) input.checked ||= input.value === key;
  [day.max, day.value] = [readerNow().day, day.value || (isHere ? last : '')];
}

/** Takes the day of today, yesterday or a week ago at a tap. */
export function followDayTaps(form: HTMLFormElement, day: HTMLInputElement, then: () => void): void {
  for (const tap of form.querySelectorAll<HTMLElement>('[data-days-ago]'))
    tap.addEventListener('click', () => {
      day.value = addDays(readerNow().day, -Number(tap.dataset['daysAgo']));
      then();
    });
}
