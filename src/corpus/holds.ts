import { addDays, type Day, minutesOf, type Moment } from '../lib/day.ts';
import type { Place, Waiver, Weekday, When, Where } from '../schema/index.ts';

/*
 * Where and when something holds. Beside `state.ts` this is the one place that answers it; pages, search, planner and
 * cards ask it, on the reader's device with the clock and the choice there.
 */

const weekdayNames: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The day of the week of a day. */
export function weekdayOf(day: Day): Weekday {
  return weekdayNames[new Date(day).getUTCDay()] ?? 'sun';
}

/** Whether a day is one of those on which something holds, whatever the hour. */
export function isItsDay(day: Day, { season, weekdays, from, until }: When): boolean {
  if (from !== undefined && day < from) return false;
  if (until !== undefined && day > until) return false;
  if (weekdays && !weekdays.includes(weekdayOf(day))) return false;
  return season === undefined || isWithin(day.slice(5), season.from, season.to);
}

/** Whether a day of the year lies in a season, which may go on in the next year. */
function isWithin(day: string, from: string, to: string): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

/** Whether something holds at a moment. The hours after midnight belong to the day on which the window began. */
export function holdsAt({ day, minutes }: Moment, when: When): boolean {
  if (!when.hours) return isItsDay(day, when);
  const [from, to] = [minutesOf(when.hours.from), minutesOf(when.hours.to)];
  if (from < to) return from <= minutes && minutes < to && isItsDay(day, when);
  if (minutes >= from) return isItsDay(day, when);
  return minutes < to && isItsDay(addDays(day, -1), when);
}

/** Whether something may hold at a place: no axis of which the place is known says otherwise. */
export function mayHoldAt(place: Place, where: Where | undefined): boolean {
  return Object.entries(where ?? {}).every(([axis, values]) => {
    const value = place[axis];
    return value === undefined || values.includes(value);
  });
}

/** Whether something surely holds at a place: every axis it names is known of the place, and fits. */
export function surelyHoldsAt(place: Place, where: Where | undefined): boolean {
  return Object.entries(where ?? {}).every(([axis, values]) => values.includes(place[axis] ?? ''));
}

/** A step of a roll-out. */
export interface Stage {
  where?: Where | undefined;
  from: Day;
}

/**
 * The day from which a standard holds at a place: the first of the steps that are for it, and one without a place is
 * for all. Undefined where there is none, or where too little is known of the place.
 */
export function startAt(place: Place, stages: readonly Stage[]): Day | undefined {
  const days = stages.filter(({ where }) => surelyHoldsAt(place, where)).map(({ from }) => from);
  const isOpen = stages.some(({ where }) => !surelyHoldsAt(place, where) && mayHoldAt(place, where));
  return isOpen ? undefined : days.sort()[0];
}

/** Whether a waiver is over on a day: its last day is one of its own. */
export function isWaiverOver({ until }: Pick<Waiver, 'until'>, today: Day): boolean {
  return until < today;
}

/** Whether a waiver is for a place on a day. */
export function isWaived(
  day: Day,
  place: Place,
  { where, from, until }: Pick<Waiver, 'where' | 'from' | 'until'>,
): boolean {
  return surelyHoldsAt(place, where) && (from === undefined || from <= day) && !isWaiverOver({ until }, day);
}
