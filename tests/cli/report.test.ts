import { expect, test } from 'vitest';
import { exampleDir } from '../helpers/example-manuals.ts';
import { runHere } from '../helpers/run-here.ts';

const run = (today: string, ...args: string[]) =>
  runHere('report', [...args, '--content', exampleDir, '--today', today]);
const dataOf = async (today: string, name: string) =>
  JSON.parse((await run(today, name, '--json')).stdout) as Record<string, unknown>[];

test('without a name, one line of each report says what there is to do', async () => {
  const { stdout, code } = await run('2026-11-28');
  expect(code).toBe(0);
  const names = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(2).split(' ')[0]);
  expect(names).toEqual([
    'reviews',
    'coming',
    'translations',
    'contradictions',
    'coverage',
    'open',
    'aliases',
    'cards',
    'searches',
  ]);
  const all = JSON.parse((await run('2026-11-28', 'summary', '--json')).stdout) as Record<string, { data: unknown }>;
  expect(all['coming']?.data).toEqual(await dataOf('2026-11-28', 'coming'));
});

test.each([
  ['2026-10-02', null],
  ['2026-10-03', 'begins'],
  ['2026-12-31', 'begins'],
  ['2027-01-01', null],
])('on %s what begins on 2027-01-01 is told: %s', async (today, what) => {
  const found = (await dataOf(today, 'coming')).find(({ code }) => code === 'GS-04');
  expect(found?.['what'] ?? null).toBe(what);
});

test('a review is told as it draws near, and once it is overdue', async () => {
  const within = async (today: string) =>
    (await dataOf(today, 'reviews')).find(({ code }) => code === 'HK-03')?.['within'] ?? null;
  const days = ['2026-12-01', '2026-12-16', '2027-01-14', '2027-02-13', '2027-03-15', '2027-03-16'];
  const found: unknown[] = [];
  for (const day of days) found.push(await within(day));
  expect(found).toEqual([null, 90, 60, 30, 30, 'overdue']);
});

test('reviews come as a calendar, of one owner or of all, with the same bytes for the same day', async () => {
  const all = (await run('2026-11-28', 'reviews', '--ics')).stdout;
  const own = (await run('2026-11-28', 'reviews', '--owner', 'housekeeping-manager')).stdout;
  expect(all).toContain('UID:review-HK-03-2027-03-15@');
  expect(own).toContain('UID:review-HK-03-2027-03-15@');
  expect(own.split('BEGIN:VEVENT').length).toBeLessThan(all.split('BEGIN:VEVENT').length);
  expect((await run('2026-11-28', 'reviews', '--ics')).stdout).toBe(all);
});

test('what is left open is told with its place', async () => {
  expect((await dataOf('2026-11-28', 'open')).map(({ at }) => at)).toContain('questions/front-office#letter-p');
});
