import { type Day, dayIn } from '../lib/day.ts';
import { isoDate } from '../schema/index.ts';

/**
 * The day that a build or a command goes by, in the time zone of a site; the variable `SITE_TODAY` sets another. Throws
 * when the calendar has no such day: a page must not say what is in force on a day that never comes.
 */
export function todayFor({ timeZone }: { timeZone: string }): Day {
  const asked = process.env['SITE_TODAY'];
  if (asked === undefined) return dayIn(timeZone, new Date());
  if (isoDate.safeParse(asked).success) return asked;
  throw new Error(
    `SITE_TODAY：没有“${asked}”这一天，请写成 2026-03-01 的样子 · SITE_TODAY: there is no day "${asked}". Write it as 2026-03-01`,
  );
}
