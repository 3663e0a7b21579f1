import { expect, test } from 'vitest';
import { comingReport } from '../../scripts/reports/coming.ts';
import { reports } from '../../scripts/reports/index.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';
import { exampleCorpus, exampleDir } from '../helpers/example-manuals.ts';
import { ledgerFiles, published } from '../helpers/published.ts';
import { revisedPage } from '../helpers/revised-page.ts';
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

test('a revision that nobody approved or published yet is not told as if it began', () => {
  const first = published(revisedPage({ number: '1.0', text: '擦净台面' }));
  const next = revisedPage({ number: '1.1', effective: '2026-04-20', text: '擦干净台面' });
  const second = published(next, 'AP-01', '2026-03-20', first);
  const told = (files: Record<string, string>) => comingReport.make(corpusOf(files), '2026-03-20', []).text;
  expect(told({ ...next, ...ledgerFiles([first]) })).toContain('waits for approval  AP-01 1.1');
  expect(told({ ...next, ...ledgerFiles([first, second]) })).toContain('2026-04-20  起执行 begins  AP-01 1.1');
});

const summed = Object.entries(reports).filter(([name, { operand }]) => name !== 'summary' && operand === undefined);

test.each(summed)('the last line of %s is in both languages', (_, report) => {
  const text = report.make(exampleCorpus(), '2026-11-28', []).text.split('\n').at(-1) ?? '';
  expect(text).toMatch(/\p{Script=Han}.* · .*[a-z]/u);
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
