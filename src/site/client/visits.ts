import { fill } from '../../i18n/fill.ts';
import { isItsDay, mayHoldAt } from '../../corpus/holds.ts';
import { stateOn } from '../../corpus/state.ts';
import { addDays, type Day } from '../../lib/day.ts';
import { followPlace, readerPlace } from '../../lib/reader-place.ts';
import { heldBy } from './limits.ts';
import type { VisitWords } from '../../i18n/words/visits.ts';
import { followDays, readerNow } from '../../lib/reader-clock.ts';
import { calendarFile } from '../../lib/calendar-file.ts';
import { isDay, planEvent, type Planned, planVisit, type VisitPlan } from '../visits/plan.ts';
import { download } from './download.ts';

/** Starts the planners of a page, and shows those of the frequencies in force on the reader's day. */
export function startPlanners(): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form.planner')];
  for (const form of forms) startPlanner(form);
  const look = (today: Day) => {
    for (const form of forms) {
      const { effective = '', expires } = form.dataset;
      form.hidden = stateOn(today, { state: 'issued', revision: { effective, expires } }) !== 'in-force';
      showOptions(form, today);
      // What is entered is planned anew: the days left are others.
      if (!form.hidden) form.dispatchEvent(new Event('input'));
    }
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

/** How many days ago a last visit may be: five years. */
const longestAgo = 5 * 366;

/**
 * Makes a planner answer as soon as grade and day are there. Grade and day stand in the address, so that the other
 * language keeps them.
 */
function startPlanner(form: HTMLFormElement): void {
  const output = form.querySelector<HTMLElement>('.result');
  const button = form.querySelector<HTMLButtonElement>('.act');
  if (!output || !button) return;
  const words = JSON.parse(form.dataset['words'] ?? '{}') as VisitWords;
  const weekday = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: 'long', timeZone: 'UTC' });
  const [empty, due] = output.children as unknown as [HTMLElement, HTMLElement];
  const part = (name: string) => due.querySelector<HTMLElement>(`[data-${name}]`);
  const tell = (name: string, text: string) => {
    part(name)?.replaceChildren(text);
    part(name)?.toggleAttribute('hidden', text === '');
  };

  const chosen = () => form.querySelector<HTMLInputElement>('[name=grade]:checked');
  const planned = () => JSON.parse(chosen()?.dataset['planned'] ?? 'null') as Planned | null;

  const plan = () => {
    const entered = new FormData(form);
    const [grade, last] = [textOf(entered.get('grade')), textOf(entered.get('last'))];
    const by = planned();
    const found = by && isDay(last) ? planFor(by, last) : undefined;
    const { label = '', what = '', spread = '' } = chosen()?.dataset ?? {};
    return by && found ? { grade, last, by, label, what, spread, ...found } : undefined;
  };

  const day = form.querySelector<HTMLInputElement>('[name=last]');
  // Nobody plans by a visit of years ago: such a day is a slip of the keys.
  if (day) day.min = addDays(readerNow().day, -longestAgo);
  const dayError = (found: ReturnType<typeof plan>) => {
    const last = day?.value ?? '';
    if (last !== '' && last < (day?.min ?? '')) return words.tooEarly;
    return found && !('offset' in found.by) && last > readerNow().day ? words.future : '';
  };
  const showError = (text: string) => {
    const line = form.querySelector<HTMLElement>('[data-error]');
    if (line && line.textContent !== text) line.textContent = text;
    if (text === '') day?.removeAttribute('aria-invalid');
    else day?.setAttribute('aria-invalid', 'true');
  };

  const show = () => {
    const found = plan();
    const wrong = dayError(found);
    showError(wrong);
    due.hidden = button.hidden = !found || wrong !== '';
    empty.hidden = !due.hidden || wrong !== '';
    if (!found || wrong !== '') return;
    const { next, from, daysLeft, clamped, spread, by, what } = found;
    const state = daysLeft > 0 ? words.left : daysLeft === 0 ? words.today : words.overdue;
    const heading = 'offset' in by ? words.due : what === '' ? words.next : words.nextTime;
    tell('from', from === undefined ? '' : fill(words.from, { day: from }));
    tell('spread', spread);
    const { unit } = 'offset' in by ? by.offset : by.every;
    part('workdays')?.toggleAttribute('hidden', unit !== 'workday');
    part('heading')?.replaceChildren(heading);
    const values = { next, weekday: weekday.format(new Date(next)), state: fill(state, { n: Math.abs(daysLeft) }) };
    for (const [name, value] of Object.entries(values)) part(name)?.replaceChildren(value);
    due.classList.toggle('late', daysLeft < 0);
    part('clamped')?.toggleAttribute('hidden', !clamped);
    history.replaceState(history.state, '', `#${found.grade}_${found.last}`);
  };

  // What was planned is where the reader looks; the day may still be changed, so the focus stays there.
  const bringIntoView = () => {
    if (!due.hidden) output.scrollIntoView({ block: 'nearest' });
  };

  button.addEventListener('click', () => {
    const found = plan();
    if (!found) return;
    const name = textOf(new FormData(form).get('name')).trim();
    const { rule = '', url = location.href, host = location.hostname } = form.dataset;
    const text = calendarFile([
      {
        uid: `visit-${crypto.getRandomValues(new Uint32Array(2)).join('')}@${host}`,
        day: found.from ?? found.next,
        until: found.next,
        summary: summaryOf(found, name, words),
        description: rule,
        url,
        made: Date.now(),
      },
    ]);
    download(`visit-${found.next}.ics`, 'text/calendar', text);
  });

  const [, grade = '', last = ''] = /^#([a-z0-9-]+)_(\d{4}-\d\d-\d\d)$/.exec(location.hash) ?? [];
  const isHere = [...form.querySelectorAll('input')].some(({ name, value }) => name === 'grade' && value === grade);
  for (const input of form.querySelectorAll('input')) {
    if (input.name === 'grade') input.checked ||= input.value === grade;
    if (input.name === 'last') [input.max, input.value] = [readerNow().day, input.value || (isHere ? last : '')];
  }
  for (const tap of form.querySelectorAll<HTMLElement>('[data-days-ago]'))
    tap.addEventListener('click', () => {
      const day = addDays(readerNow().day, -Number(tap.dataset['daysAgo']));
      for (const input of form.querySelectorAll<HTMLInputElement>('[name=last]')) input.value = day;
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

function planFor(by: Planned, day: string): VisitPlan | undefined {
  const { day: today } = readerNow();
  return 'offset' in by ? planEvent(day, by.offset, today) : planVisit(day, by.every, today);
}

/** Asks for the day of the event, which may be to come and perhaps is known, or for that of the last time. */
function askFor(form: HTMLFormElement, chosen: HTMLInputElement | null, words: VisitWords): void {
  const label = form.querySelector<HTMLElement>('[data-day]');
  const input = form.querySelector<HTMLInputElement>('[name=last]');
  if (!label || !input || !chosen) return;
  const { planned = '{}', days = '[]', what = '' } = chosen.dataset;
  const isEvent = 'offset' in (JSON.parse(planned) as Planned);
  const { day: today } = readerNow();
  label.textContent = isEvent ? words.eventDay : what === '' ? words.last : words.lastTime;
  input.max = isEvent ? '' : today;
  // An event is seldom over when it is planned for.
  for (const tap of form.querySelectorAll<HTMLElement>('[data-days-ago]'))
    tap.hidden = isEvent && tap.dataset['daysAgo'] !== '0';
  input.value ||= (JSON.parse(days) as string[]).find((day) => day >= today) ?? '';
}

/** What an entry of the calendar is called. */
function summaryOf({ by, label, what }: { by: Planned; label: string; what: string }, name: string, words: VisitWords) {
  if (!('offset' in by) && what === '') return fill(name ? words.eventFor : words.event, { name, grade: label });
  const who = [name, what && label].filter(Boolean).join(' · ');
  return who === '' ? label : fill(words.task, { what: what || label, grade: who });
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
