import type { VisitWords } from '../../../i18n/words/visits.ts';
import { readerNow } from '../../../lib/reader-clock.ts';
import type { PlannerOption } from './options.ts';

/** Asks for the day of the event, which may be to come and perhaps is known, or for that of the last time. */
export function askFor(form: HTMLFormElement, option: PlannerOption | undefined, words: VisitWords): void {
  const label = form.querySelector<HTMLElement>('[data-day]');
  const input = form.querySelector<HTMLInputElement>('[name=last]');
  if (!label || !input || !option) return;
  const isEvent = 'offset' in option.by;
  const { day: today } = readerNow();
  label.textContent = isEvent ? words.eventDay : option.what === '' ? words.last : words.lastTime;
  input.max = isEvent ? '' : today;
  // An event is seldom over when it is planned for.
  for (const tap of form.querySelectorAll<HTMLElement>('[data-days-ago]'))
    tap.hidden = isEvent && tap.dataset['daysAgo'] !== '0';
  const days = JSON.parse(option.input.dataset['days'] ?? '[]') as string[];
  input.value ||= days.find((day) => day >= today) ?? '';
}
