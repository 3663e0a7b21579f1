import { holdsAt } from '../../corpus/holds.ts';
import { stateOn } from '../../corpus/state.ts';
import { addDays, type Day, minutesOf, type Moment } from '../../lib/day.ts';
import type { When } from '../../schema/index.ts';

/** When a line is said: minutes of the day, spans of days where it has any, its limits, the days of its standard. */
export interface TimedLine {
  from: number;
  to: number;
  days?: readonly (readonly [Day, Day])[] | undefined;
  when?: readonly When[];
  effective: Day;
  expires?: Day | undefined;
}

/** How many days ahead a change is told. */
const daysAhead = 7;

/** Whether a line is one of a day, at whatever hour. */
function isOfDay({ days, effective, expires }: TimedLine, day: Day): boolean {
  if (stateOn(day, { state: 'issued', revision: { effective, expires } }) !== 'in-force') return false;
  return days === undefined || days.some((span) => isWithin(span, day));
}

/** Whether a day lies in a span; both its ends are of it. */
export function isWithin([first, last]: readonly [Day, Day], day: Day): boolean {
  return first <= day && day <= last;
}

/** Whether a line holds at a moment. */
export function holdsNow(line: TimedLine, now: Moment): boolean {
  const { from, to, when = [] } = line;
  return isOfDay(line, now.day) && from <= now.minutes && now.minutes < to && when.every((one) => holdsAt(now, one));
}

/** The moment from which other lines are said than now; undefined where that is not within days. */
export function nextChange(lines: readonly TimedLine[], now: Moment): Moment | undefined {
  const saidAt = (moment: Moment) => lines.map((line) => Number(holdsNow(line, moment))).join('');
  const said = saidAt(now);
  const minutes = [...new Set([0, ...lines.flatMap(endsOf)])].sort((a, b) => a - b);
  return Array.from({ length: daysAhead + 1 }, (_, days) => addDays(now.day, days))
    .flatMap((day) => minutes.map((minute) => ({ day, minutes: minute })))
    .filter((moment) => moment.day > now.day || moment.minutes > now.minutes)
    .find((moment) => saidAt(moment) !== said && saidAt(moment).includes('1'));
}

/** The minutes of a day at which a line may begin or end. */
function endsOf({ from, to, when = [] }: TimedLine): number[] {
  const hours = when.flatMap((one) => (one.hours ? [one.hours.from, one.hours.to] : []));
  return [from, to, ...hours.map(minutesOf)].filter((minute) => minute < 24 * 60);
}
