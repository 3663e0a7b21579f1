import { addDays, type Day, minutesOf, type Moment } from '../../lib/day.ts';
import type { Weekday } from '../../schema/index.ts';
import { weekdayOf } from '../holds.ts';

/** Opening hours as the reader's device asks them: holidays are days by now. */
export interface DeviceHours {
  always?: boolean | undefined;
  week: readonly { days: readonly Weekday[]; from: string; to: string }[];
  /** First and last days of the times when it is closed. */
  closed: readonly (readonly [from: Day, to: Day])[];
  special: readonly { date: Day; from?: string | undefined; to?: string | undefined }[];
}

/** Whether it is open, and until when or from when on; undefined where it opens in no year that begins now. */
export type Opening = { isOpen: boolean; day: Day; minutes: number };

const wholeDay = 24 * 60;

/** What holds at a moment: open until then, or closed until then. Nearly all hours open again within two weeks. */
export function openingAt(hours: DeviceHours, now: Moment): Opening | undefined {
  return openingWithin(hours, now, 14) ?? openingWithin(hours, now, 366);
}

function openingWithin(hours: DeviceHours, { day, minutes }: Moment, daysAhead: number): Opening | undefined {
  const stretches = joined(
    Array.from({ length: daysAhead + 2 }, (_, at) => at - 1).flatMap((offset) =>
      stretchesOn(hours, addDays(day, offset)).map(
        ([from, to]) => [from + offset * wholeDay, to + offset * wholeDay] as const,
      ),
    ),
  );
  const now = stretches.find(([from, to]) => from <= minutes && minutes < to);
  const end = now ? now[1] : stretches.find(([from]) => from > minutes)?.[0];
  if (end === undefined) return undefined;
  const days = Math.floor(end / wholeDay);
  return { isOpen: now !== undefined, day: addDays(day, days), minutes: end - days * wholeDay };
}

/** The stretches that begin on a day, in minutes of it; those past midnight end on the next. */
function stretchesOn({ always, week, closed, special }: DeviceHours, day: Day): (readonly [number, number])[] {
  const own = special.filter(({ date }) => date === day);
  if (own.length > 0)
    return own.flatMap(({ from, to }) => (from !== undefined && to !== undefined ? [stretch(from, to)] : []));
  if (closed.some(([from, to]) => from <= day && day <= to)) return [];
  if (always) return [[0, wholeDay]];
  const name = weekdayOf(day);
  return week.filter(({ days }) => days.includes(name)).map(({ from, to }) => stretch(from, to));
}

function stretch(from: string, to: string): readonly [number, number] {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return [start, end > start ? end : end + wholeDay];
}

/** Stretches in order, those that touch made one. */
function joined(stretches: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const done: (readonly [number, number])[] = [];
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = done.at(-1);
    if (last && last[1] >= from) done[done.length - 1] = [last[0], Math.max(last[1], to)];
    else done.push([from, to]);
  }
  return done;
}
