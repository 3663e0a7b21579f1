import { expect, test } from 'vitest';
import { clausesWithRows, dayOf, rowsOn, withRows } from '../../src/search/of-the-day.ts';
import type { ClauseIndex, NameIndex } from '../../src/search/index-types.ts';

/** Two standards, the second with a text that is followed by another; the rows as the first file holds them. */
const rows = [
  ['衣', '', 'AA-01', 0, 0, 0, 20250101, 0],
  ['探访', '', 'AA-02', 0, 0, 0, 20250101, 20261231],
  ['隔周探访', '', 'AA-02', 0, 0, 0, 20270101, 0],
];
const names = { columns: rows[0]?.map((_, column) => rows.map((row) => row[column])) } as unknown as NameIndex;

test.each([
  ['2024-12-31', [0, 1]],
  ['2026-12-31', [0, 1]],
  ['2027-01-01', [0, 2]],
  ['2030-01-01', [0, 2]],
])('on %s one text of each standard is searched', (day, expected) => {
  expect(rowsOn(names, day)).toEqual(expected);
});

test('all files keep the same rows', () => {
  const kept = rowsOn(names, '2027-01-01');
  expect(withRows(names, kept).columns[0]).toEqual(['衣', '隔周探访']);
  const clauses = { rows: ['a', 'b', 'c'], words: ['', 'x', 'y'], asked: ['', '', '?'] } as unknown as ClauseIndex;
  expect(clausesWithRows(clauses, kept)).toMatchObject({ rows: ['a', 'c'], words: ['', 'y'], asked: ['', '?'] });
  expect(dayOf(20270101)).toBe('2027-01-01');
});
