import { afterEach, expect, test, vi } from 'vitest';
import { type Day, momentIn } from '../../src/lib/day.ts';
import { holdsNow } from '../../src/site/client/line-times.ts';
import { timedLines } from '../../src/site/lists/greetings.ts';
import { corpusOf, standardPage } from '../helpers/corpus-from-strings.ts';
import { siteContext } from '../helpers/site-context.ts';

/*
 * The days of the two festivals of the lunar calendar that lines are written for, as the Hong Kong Observatory prints
 * them in its table of Gregorian and lunar days. Notices give days off around these; no calendar of a device is asked.
 */
const festivals: Readonly<Record<string, readonly Day[]>> = {
  'spring-festival': [
    ...['2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03'],
    ...['2031-01-23', '2032-02-11', '2033-01-31', '2034-02-19', '2035-02-08'],
  ],
  'mid-autumn': [
    ...['2025-10-06', '2026-09-25', '2027-09-15', '2028-10-03', '2029-09-22', '2030-09-12'],
    ...['2031-10-01', '2032-09-19', '2033-09-08', '2034-09-27', '2035-09-16'],
  ],
};
const days = Object.entries(festivals).flatMap(([id, list]) => list.map((day) => [id, day] as const));

const windows = (list: readonly Day[]) =>
  list.map((day) => `      - { from: ${day}, to: ${day}, notice: { zh: 通知, en: Notice } }`).join('\n');
const lines = timedLines(
  siteContext(
    '2025-01-01',
    corpusOf({
      'vocabulary/holidays.yml': `entries:
${Object.entries(festivals)
  .map(([id, list]) => `  - id: ${id}\n    zh: 节日\n    en: Holiday\n    windows:\n${windows(list)}`)
  .join('\n')}
`,
      'docs/zh/a/holidays.mdx': standardPage({
        code: 'HD-01',
        kind: 'phrasing',
        fields: `clauses:
  - { id: spring-festival, polarity: do, situation: opening, holiday: spring-festival, text: 新年好！ }
  - { id: mid-autumn, polarity: do, situation: opening, holiday: mid-autumn, text: 中秋节快乐！ }`,
      }),
    }),
  ),
  'zh',
);

/** The festivals of which a line is said at a moment, on a site of Shanghai. */
const saidAt = (moment: string) =>
  lines
    .filter(({ from, to, holiday }) => {
      const spans = holiday?.days.map((span) => [span.from, span.to] as const);
      return holdsNow({ from, to, days: spans, effective: '2020-01-01' }, momentIn('Asia/Shanghai', new Date(moment)));
    })
    .map(({ href }) => href.split('#')[1]);

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['Asia/Shanghai', -480],
  ['America/Los_Angeles', 480],
  ['Pacific/Auckland', -780],
  ['UTC', 0],
])('the line of a festival is said from midnight to midnight in Shanghai, on a device of %s', (zone, offset) => {
  vi.stubEnv('TZ', zone);
  expect(new Date('2026-01-01T12:00:00Z').getTimezoneOffset()).toBe(offset);
  for (const [id, day] of days) {
    const midnight = Date.parse(`${day}T00:00:00+08:00`);
    const at = (minutes: number) => saidAt(new Date(midnight + minutes * 60_000).toISOString());
    expect([at(-1), at(0), at(1), at(1439), at(1440)], day).toEqual([[], [id], [id], [id], []]);
  }
});

/** Where the new moon is minutes from midnight, calendars that reckon it roughly are a day off. */
const reckonedOtherwise = ['2027-02-06', '2030-02-03'];

test('another source, the calendar of ICU, has the same days, but for two first days of a year', () => {
  const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const named = { 'spring-festival': '1/1', 'mid-autumn': '8/15' };
  const otherwise = days.filter(([id, day]) => {
    const parts = lunar.formatToParts(new Date(day));
    const [month, date] = ['month', 'day'].map((type) => parts.find((part) => part.type === type)?.value);
    return `${month}/${date}` !== named[id as keyof typeof named];
  });
  expect(otherwise.map(([, day]) => day).filter((day) => !reckonedOtherwise.includes(day))).toEqual([]);
});
