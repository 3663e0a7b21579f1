import type { Frequency, Offset } from '../../schema/index.ts';

/** So many days, working days, weeks, months, quarters or years; below nothing to go back. */
export interface Interval {
  count: number;
  unit: 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'year';
}

/** What is planned from a day: the next visit after one, or what an event asks for. */
export type Planned = { every: Frequency } | { offset: Offset };

/** When the next visit is due. */
export interface VisitPlan {
  /** The first day for it, where there are several; YYYY-MM-DD. */
  from: string | undefined;
  /** The last day for it, YYYY-MM-DD. */
  next: string;
  /** Days from today to that day; negative when it is past. */
  daysLeft: number;
  /** True when its month is too short for the day, so that its last day stands in. */
  clamped: boolean;
}

const dayMs = 86_400_000;

/** Whether a text is a day that exists, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
  );
}

/** The day an interval after another. The 31st of a month is followed by the last day of a shorter one. */
export function addInterval(day: string, { count, unit }: Interval): { day: string; clamped: boolean } {
  if (unit === 'workday') return { day: addWorkdays(day, count), clamped: false };
  if (unit === 'day' || unit === 'week')
    return { day: isoOf(Date.parse(day) + count * (unit === 'week' ? 7 : 1) * dayMs), clamped: false };
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + count * { month: 1, quarter: 3, year: 12 }[unit];
  const [toYear, toMonth] = [Math.floor(months / 12), months % 12];
  const lastDate = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate();
  return { day: isoOf(Date.UTC(toYear, toMonth, Math.min(date, lastDate))), clamped: date > lastDate };
}

/** So many days from Monday to Friday on, or back; which of them are holidays is not known. */
function addWorkdays(day: string, count: number): string {
  let time = Date.parse(day);
  for (let left = Math.abs(count); left > 0;) {
    time += Math.sign(count) * dayMs;
    if (![0, 6].includes(new Date(time).getUTCDay())) left -= 1;
  }
  return isoOf(time);
}

/** Days of a period, as visits are spread over it: short ones, so that none is left out. */
const periodDays = { workday: 1, week: 7, month: 30, quarter: 91, year: 365 } as const;

/** An interval as one that days are counted by; undefined for hours and shifts. */
function inDays({ count, unit }: Pick<Frequency, 'count' | 'unit'>): Interval | undefined {
  if (unit === 'minute' || unit === 'hour' || unit === 'shift') return undefined;
  return { count, unit: unit === 'night' ? 'day' : unit };
}

/** The days after a visit between which the next falls, visits being spread evenly: 5 to 7 for 4–6 a month. */
export function spreadOf({ times, count, unit }: Frequency): { from: Interval; to: Interval } | undefined {
  const period = inDays({ count, unit });
  if (times === undefined || !period) return undefined;
  const [fewest, most] = typeof times === 'number' ? [times, times] : [times.min, times.max];
  const days = count * (period.unit === 'day' ? 1 : periodDays[period.unit]);
  const [from, to] = [Math.floor(days / most), Math.floor(days / fewest)];
  const counted = unit === 'workday' ? 'workday' : 'day';
  return to < 1 ? undefined : { from: { count: Math.max(1, from), unit: counted }, to: { count: to, unit: counted } };
}

/** Whether days can be planned by something: what comes round within a day has none. */
export function isPlannable(planned: Planned): boolean {
  if ('offset' in planned) return true;
  return planned.every.times === undefined
    ? inDays(planned.every) !== undefined
    : spreadOf(planned.every) !== undefined;
}

/** Plans the next visit from the last one, as it looks today; undefined where several fall on a day. */
export function planVisit(last: string, every: Frequency, today: string): VisitPlan | undefined {
  const due = dueAfter(last, every);
  return due && seenOn(today, due);
}

/** Plans what an event asks for from its day, as it looks today. */
export function planEvent(event: string, offset: Offset, today: string): VisitPlan {
  return seenOn(today, dueBy(event, offset));
}

const seenOn = (today: string, due: Due): VisitPlan => ({
  ...due,
  daysLeft: Math.round((Date.parse(due.next) - Date.parse(today)) / dayMs),
});

type Due = Pick<VisitPlan, 'from' | 'next' | 'clamped'>;

function dueAfter(last: string, every: Frequency): Due | undefined {
  const spread = spreadOf(every);
  if (spread) {
    const [from, next] = [addInterval(last, spread.from).day, addInterval(last, spread.to).day];
    return { from: from === next ? undefined : from, next, clamped: false };
  }
  const interval = every.times === undefined ? inDays(every) : undefined;
  if (!interval) return undefined;
  const { day, clamped } = addInterval(last, interval);
  return { from: undefined, next: day, clamped };
}

/** Hours are rounded up to days, as a plan has no clock. */
function dueBy(event: string, { count, unit, side }: Offset): Due {
  const hours = { minute: 1 / 60, hour: 1, shift: 24 };
  const interval = inDays({ count, unit }) ?? {
    count: Math.ceil((count * hours[unit as keyof typeof hours]) / 24),
    unit: 'day' as const,
  };
  const { day, clamped } = addInterval(event, side === 'before' ? { ...interval, count: -interval.count } : interval);
  return { from: side === 'within' && day !== event ? event : undefined, next: day, clamped };
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
