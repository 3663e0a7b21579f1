import { type Day, dayIn } from '../lib/day.ts';

/** The day that a build or a command goes by, in the time zone of a site; the variable `SITE_TODAY` sets another. */
export function todayFor({ timeZone }: { timeZone: string }): Day {
  return process.env['SITE_TODAY'] ?? dayIn(timeZone, new Date());
}
