import { fill } from '../../i18n/fill.ts';
import { isItsDay, mayHoldAt } from '../../corpus/holds.ts';
import { stateOn } from '../../corpus/state.ts';
import type { Day } from '../../lib/day.ts';
import { followPlace, readerPlace } from '../../lib/reader-place.ts';
import { heldBy } from './limits.ts';
import type { VisitWords } from '../../i18n/words/visits.ts';
import { followDays, readerNow } from '../../lib/reader-clock.ts';
import { calendarFile } from '../visits/ics.ts';
import { type Interval, isDay, planVisit } from '../visits/plan.ts';
import { download } from './download.ts';

/** Starts the planners of a page, and shows that of the first frequency in force on the reader's day. */
export function startPlanners(): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form.planner')];
  for (const form of forms) startPlanner(form);
  const look = (today: Day) => {
    const inForce = forms.find(({ dataset: { effective = '', expires } }) => {
      return stateOn(today, { state: 'issued', revision: { effective, expires } }) === 'in-force';
    });
    for (const form of forms) form.hidden = form !== inForce;
    for (const form of forms) showOptions(form, today);
    // What is entered is planned anew: the days left are others.
    inForce?.dispatchEvent(new Event('input'));
  };
  followDays(look);
  followPlace(() => look(readerNow().day));
}

/** Leaves the frequencies that hold at the reader's place and on the day; what is hidden is not chosen. */
function showOptions(form: HTMLFormElement, today: Day): void {
  const place = readerPlace();
  for (const option of form.querySelectorAll<HTMLElement>('.option')) {
    const { where, when } = heldBy(option);
    // The day of the week on which one plans says nothing of the visit.
    option.hidden = !mayHoldAt(place, where) || !when.every((one) => isItsDay(today, { ...one, weekdays: undefined }));
    const input = option.querySelector('input');
    if (input && option.hidden) input.checked = false;
  }
}

/**
 * Makes a planner answer as soon as grade and day are there. Grade and day stand in the address, so that the other
 * language keeps them.
 */
function startPlanner(form: HTMLFormElement): void {
  const output = form.querySelector<HTMLElement>('.result');
  const button = form.querySelector<HTMLButtonElement>('button');
  if (!output || !button) return;
  const words = JSON.parse(form.dataset['words'] ?? '{}') as VisitWords;
  const weekday = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: 'long', timeZone: 'UTC' });
  const [empty, due] = output.children as unknown as [HTMLElement, HTMLElement];
  const part = (name: string) => due.querySelector<HTMLElement>(`[data-${name}]`);

  const plan = () => {
    const entered = new FormData(form);
    const [grade, last] = [textOf(entered.get('grade')), textOf(entered.get('last'))];
    const radio = form.querySelector<HTMLInputElement>('[name=grade]:checked');
    const every = JSON.parse(radio?.dataset['every'] ?? 'null') as Interval | null;
    return every && isDay(last)
      ? { grade, last, label: radio?.dataset['label'] ?? '', ...planVisit(last, every, readerNow().day) }
      : undefined;
  };

  const show = () => {
    const found = plan();
    const future = found !== undefined && found.last > readerNow().day;
    due.hidden = button.hidden = !found || future;
    empty.hidden = !due.hidden;
    empty.textContent = future ? words.future : words.fill;
    if (!found || future) return;
    const { next, daysLeft, clamped } = found;
    const state = daysLeft > 0 ? words.left : daysLeft === 0 ? words.today : words.overdue;
    const values = { next, weekday: weekday.format(new Date(next)), state: fill(state, { n: Math.abs(daysLeft) }) };
    for (const [name, value] of Object.entries(values)) part(name)?.replaceChildren(value);
    due.classList.toggle('late', daysLeft < 0);
    part('clamped')?.toggleAttribute('hidden', !clamped);
    history.replaceState(null, '', `#${found.grade}_${found.last}`);
  };

  button.addEventListener('click', () => {
    const found = plan();
    if (!found) return;
    const name = textOf(new FormData(form).get('name')).trim();
    const { rule = '', url = location.href, host = location.hostname } = form.dataset;
    const text = calendarFile({
      uid: `visit-${crypto.getRandomValues(new Uint32Array(2)).join('')}@${host}`,
      day: found.next,
      summary: fill(name ? words.eventFor : words.event, { name, grade: found.label }),
      description: rule,
      url,
      made: Date.now(),
    });
    download(`visit-${found.next}.ics`, 'text/calendar', text);
  });

  const [, grade = '', last = ''] = /^#([a-z0-9-]+)_(\d{4}-\d\d-\d\d)$/.exec(location.hash) ?? [];
  for (const input of form.querySelectorAll('input')) {
    if (input.name === 'grade') input.checked ||= input.value === grade;
    if (input.name === 'last') [input.max, input.value] = [readerNow().day, input.value || last];
  }
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
