import { fill } from '../../../i18n/fill.ts';
import type { VisitWords } from '../../../i18n/words/visits.ts';
import { calendarFile } from '../../../lib/calendar-file.ts';
import { addDays } from '../../../lib/day.ts';
import { readerNow } from '../../../lib/reader-clock.ts';
import type { Customer } from '../../visits/customers.ts';
import { isDay } from '../../visits/plan.ts';
import { download } from '../download.ts';
import { dayError, followDayTaps, takeFromAddress } from './day-field.ts';
import { askFor } from './ask-for.ts';
import { followKeeping } from './keep.ts';
import { optionAt } from './options.ts';
import { entryFor, newId, planFor, stateText } from './planned-for.ts';

/**
 * Makes a planner answer as soon as grade and day are there. Grade and day stand in the address, so that the other
 * language keeps them. Customers are kept in the list when asked to.
 */
export function startPlanner(form: HTMLFormElement, keep: (customer: Customer) => boolean): void {
  const output = form.querySelector<HTMLElement>('.result');
  const ways = form.querySelector<HTMLElement>('.plan-acts');
  const day = form.querySelector<HTMLInputElement>('[name=last]');
  if (!output || !ways || !day) return;
  const words = JSON.parse(form.dataset['words'] ?? '{}') as VisitWords;
  const weekday = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: 'long', timeZone: 'UTC' });
  const [empty, due] = output.children as unknown as [HTMLElement, HTMLElement];
  const part = (name: string) => due.querySelector<HTMLElement>(`[data-${name}]`);
  const tell = (name: string, text: string) => {
    part(name)?.replaceChildren(text);
    part(name)?.toggleAttribute('hidden', text === '');
  };

  const chosen = () => {
    const input = form.querySelector<HTMLInputElement>('[name=grade]:checked');
    return input ? optionAt(input) : undefined;
  };
  /** What is planned by a grade and a day; nothing while one of them is missing or cannot be. */
  const planned = () => {
    const option = chosen();
    const plan =
      option && isDay(day.value) && dayError(day, option, words) === '' ? planFor(option.by, day.value) : undefined;
    return option && plan ? { option, plan, last: day.value } : undefined;
  };
  const showError = (text: string) => {
    const line = form.querySelector<HTMLElement>('[data-error]');
    if (line && line.textContent !== text) line.textContent = text;
    if (text === '') day.removeAttribute('aria-invalid');
    else day.setAttribute('aria-invalid', 'true');
  };

  const show = () => {
    const wrong = dayError(day, chosen(), words);
    const found = planned();
    showError(wrong);
    due.hidden = ways.hidden = !found;
    empty.hidden = !due.hidden || wrong !== '';
    if (!found) return;
    const { option, plan, last } = found;
    const { next, from, daysLeft, clamped } = plan;
    tell('from', from === undefined ? '' : fill(words.from, { day: from }));
    tell('spread', option.spread);
    const { unit } = 'offset' in option.by ? option.by.offset : option.by.every;
    part('workdays')?.toggleAttribute('hidden', unit !== 'workday');
    const heading = 'offset' in option.by ? words.due : option.what === '' ? words.next : words.nextTime;
    part('heading')?.replaceChildren(heading);
    const values = { next, weekday: weekday.format(new Date(next)), state: stateText(plan, words) };
    for (const [name, value] of Object.entries(values)) part(name)?.replaceChildren(value);
    due.classList.toggle('late', daysLeft < 0);
    part('clamped')?.toggleAttribute('hidden', !clamped);
    history.replaceState(history.state, '', `#${option.key}_${last}`);
  };

  // What was planned is where the reader looks; the day may still be changed, so the focus stays there.
  const bringIntoView = () => {
    if (!due.hidden) output.scrollIntoView({ block: 'nearest' });
  };

  form.querySelector('[data-calendar]')?.addEventListener('click', () => {
    const found = planned();
    if (!found) return;
    const name = form.querySelector<HTMLInputElement>('[name=name]')?.value.trim() ?? '';
    const entry = entryFor(found.option, found.plan, { name, id: newId() }, words);
    download(`visit-${found.plan.next}.ics`, 'text/calendar', calendarFile([entry]));
  });
  followKeeping(form, words, planned, keep);

  // Nobody plans by a visit of years ago: such a day is a slip of the keys.
  day.min = addDays(readerNow().day, -longestAgo);
  takeFromAddress(form, day);
  followDayTaps(form, day, () => {
    show();
    bringIntoView();
  });
  form.addEventListener('input', show);
  form.addEventListener('change', () => {
    askFor(form, chosen(), words);
    show();
    bringIntoView();
  });
  askFor(form, chosen(), words);
  // Who ends with Enter has said all, and goes on from the answer.
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Enter' || due.hidden || !(target instanceof HTMLInputElement)) return;
    output.focus();
    bringIntoView();
  });
  show();
}

/** How many days ago a last visit may be: five years. */
const longestAgo = 5 * 366;
