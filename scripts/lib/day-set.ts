import { isoDate } from '../../src/schema/index.ts';
import { misuse } from './exit.ts';
import { told } from './told.ts';

/** Ends with 2 when the variable `SITE_TODAY` sets a day that the calendar does not have. */
export function daySet(): void {
  const asked = process.env['SITE_TODAY'];
  if (asked === undefined || isoDate.safeParse(asked).success) return;
  misuse(
    told(
      `SITE_TODAY：没有“${asked}”这一天，请写成 2026-03-01 的样子`,
      `SITE_TODAY: there is no day "${asked}". Write it as 2026-03-01`,
      ' · ',
    ),
  );
}
