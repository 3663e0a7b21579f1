import { fill } from '../../../i18n/fill.ts';
import type { VisitWords } from '../../../i18n/words/visits.ts';
import type { CalendarEvent } from '../../../lib/calendar-file.ts';
import { readerNow } from '../../../lib/reader-clock.ts';
import { planEvent, type Planned, planVisit, type VisitPlan } from '../../visits/plan.ts';
import type { PlannerOption } from './options.ts';

/** Plans from the day of the last visit or of the event, as it looks on the reader's day. */
export function planFor(by: Planned, day: string): VisitPlan | undefined {
  const { day: today } = readerNow();
  return 'offset' in by ? planEvent(day, by.offset, today) : planVisit(day, by.every, today);
}

/** How a plan looks today: `还有 3 天`. */
export function stateText({ daysLeft }: VisitPlan, words: VisitWords): string {
  const state = daysLeft > 0 ? words.left : daysLeft === 0 ? words.today : words.overdue;
  return fill(state, { n: Math.abs(daysLeft) });
}

/** The entry of the calendar for what is planned; the same id stands for the same customer. */
export function entryFor(
  option: PlannerOption,
  { from, next }: VisitPlan,
  { name, id }: { name: string; id: string },
  words: VisitWords,
): CalendarEvent {
  const { rule = '', url = location.href, host = location.hostname } = option.form.dataset;
  return {
    uid: `visit-${id}@${host}`,
    day: from ?? next,
    until: next,
    summary: summaryOf(option, name, words),
    description: rule,
    url,
    made: Date.now(),
  };
}

/** What an entry of the calendar is called. */
function summaryOf({ by, label, what }: PlannerOption, name: string, words: VisitWords): string {
  if (!('offset' in by) && what === '') return fill(name ? words.eventFor : words.event, { name, grade: label });
  const who = [name, what && label].filter(Boolean).join(' · ');
  return who === '' ? label : fill(words.task, { what: what || label, grade: who });
}

/** An id that no other customer or entry has. */
export const newId = () => crypto.getRandomValues(new Uint32Array(2)).join('');
