import { expect, test } from 'vitest';
import { recordWords } from '../../src/i18n/words/records.ts';
import type { Quantity } from '../../src/schema/index.ts';
import { recordCsv } from '../../src/site/records/csv.ts';
import { isWithin } from '../../src/site/records/limit.ts';
import type { Filled, KeptRecord, RecordRow } from '../../src/site/records/record.ts';
import { scoreOf, scoresByManual } from '../../src/site/records/score.ts';

test.each<[Partial<Quantity>, number, boolean | undefined]>([
  [{ value: 7, comparator: 'at-most' }, 7, true],
  [{ value: 7, comparator: 'at-most' }, 7.1, false],
  [{ value: 57, comparator: 'at-least' }, 56.9, false],
  [{ value: 5, comparator: 'more-than' }, 5, false],
  [{ value: 5, comparator: 'less-than' }, 4, true],
  [{ min: 24, max: 26 }, 24, true],
  [{ min: 24, max: 26 }, 26.5, false],
  [{ min: 24, max: 26, tolerance: 1 }, 26.5, true],
  [{ value: 0.3 }, 0.1 + 0.2, true],
  [{ value: 3, tolerance: 0.5 }, 3.6, false],
  [{ value: 3, comparator: 'about' }, 3.6, undefined],
  [{ value: -18, comparator: 'at-most' }, -17, false],
])('%j holds %d: %s', (limit, reading, within) => {
  expect(isWithin(limit, reading)).toBe(within);
});

const row = (key: string, points = 1, manual = 'A'): RecordRow => ({ key, text: key, limit: '', points, manual });
const rows = [row('a', 6), row('b', 3), row('c', 1, 'B')];
const mark = { total: 10, pass: 8 };
const filledAs = (results: string): Record<string, Filled> =>
  Object.fromEntries(
    [...results].map((sign, at) => [
      'abc'.charAt(at),
      { result: sign === '+' ? 'ok' : sign === '-' ? 'not-ok' : sign === 'n' ? 'na' : undefined } as const,
    ]),
  );

test.each<[string, number, number, boolean | undefined]>([
  ['+++', 10, 10, true],
  ['++-', 9, 10, true],
  ['+-+', 7, 10, false],
  ['++?', 9, 10, undefined],
  ['+n-', 6, 7, true],
  ['-n+', 1, 7, false],
  ['nnn', 0, 0, undefined],
])('%s of 6, 3 and 1 points: %d of %d', (results, score, total, passed) => {
  expect(scoreOf(rows, filledAs(results), mark)).toMatchObject({ score, total, passed });
});

test('without a pass mark everything must be right', () => {
  expect(scoreOf(rows, filledAs('++n')).passed).toBe(true);
  expect(scoreOf(rows, filledAs('++-')).passed).toBe(false);
});

test('each manual has its score', () => {
  const scores = scoresByManual(rows, filledAs('+-+')).map(({ manual, score }) => [manual, score.score, score.total]);
  expect(scores).toEqual([
    ['A', 6, 9],
    ['B', 1, 1],
  ]);
});

test('no cell of a table is a formula, whatever the words of a standard or of a reader', () => {
  const evil = ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '=1,"2"', ' =1', '＝1', '\u0000@x'];
  const record: KeptRecord = {
    ...{ id: '1', sheet: 'x', title: '=t', source: '@s', day: '2026-11-28', place: '+p', name: '-n' },
    ...{ changed: 0, chosen: [] },
    rows: evil.map((text, at) => ({ ...row(`k${at}`), text, limit: text, manual: text })),
    filled: Object.fromEntries(evil.map((note, at) => [`k${at}`, { note, reading: -5 }])),
  };
  const table = recordCsv(record, scoreOf(record.rows, record.filled), recordWords.zh);
  expect(table.startsWith('\uFEFF')).toBe(true);
  const cells = table.slice(1).match(/(?<=^|,|\n)(?:"(?:[^"]|"")*"|[^,\r\n]*)/g) ?? [];
  const risky = cells.map((cell) => cell.replace(/^"/, '')).filter((cell) => /^[\s\0]*[=+\-@＝]/.test(cell));
  // A negative reading is a number and must stay one.
  expect(risky).toEqual(evil.map(() => '-5'));
});
