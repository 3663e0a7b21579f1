import { type Bilingual, isoDate } from '../../src/schema/index.ts';
import type { Day } from '../../src/lib/day.ts';
import type { Option } from './command.ts';
import { misuse } from './exit.ts';
import { told } from './told.ts';

/** The option of commands that go by a day; its sentence says what they do with it. */
export const todayOption = ({ zh, en }: Bilingual): Option => ({
  value: 'date',
  help: { zh: `${zh}，写成 2026-03-01 的样子`, en: `${en}, YYYY-MM-DD` },
});

/** The day asked for; undefined where none is. Ends with 2 when the calendar has no such day. */
export function dayAsked(asked: string | undefined): Day | undefined {
  if (asked === undefined || isoDate.safeParse(asked).success) return asked;
  return misuse(
    told(`没有“${asked}”这一天，请写成 2026-03-01 的样子`, `There is no day "${asked}". Write it as 2026-03-01`, ' · '),
  );
}
