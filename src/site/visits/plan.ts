/** Every so many days, weeks, months or years. */
export interface Interval {
  count: number;
  unit: 'day' | 'week' | 'month' | 'year';
}

/** When the next visit is due. */
export interface VisitPlan {
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
  if (unit === 'day' || unit === 'week')
    return { day: isoOf(Date.parse(day) + count * (unit === 'week' ? 7 : 1) * dayMs), clamped: false };
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + count * (unit === 'year' ? 12 : 1);
  const [toYear, toMonth] = [Math.floor(months / 12), months % 12];
  const lastDate = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate();
  return { day: isoOf(Date.UTC(toYear, toMonth, Math.min(date, lastDate))), clamped: date > lastDate };
}

/** Plans the next visit from the last one, as it looks today; all days are YYYY-MM-DD. */
export function planVisit(last: string, every: Interval, today: string): VisitPlan {
  const { day, clamped } = addInterval(last, every);
  return { next: day, daysLeft: Math.round((Date.parse(day) - Date.parse(today)) / dayMs), clamped };
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
