import { expect, test } from 'vitest';
import { lineStart, lineText, placeAt } from '../../src/corpus/place.ts';

const text = 'a\n男员工\r\n𠮷𠮷x\n';

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 2, 1],
  [4, 2, 3],
  [7, 3, 1],
  // A character beyond the basic plane takes two offsets and one column.
  [9, 3, 2],
  [11, 3, 3],
  [13, 4, 1],
  [999, 4, 1],
  [-5, 1, 1],
])('offset %i is line %i, column %i', (offset, line, column) => {
  expect(placeAt(text, offset)).toEqual({ line, column });
});

test('lines are found again by number', () => {
  expect([1, 2, 3, 4, 9].map((line) => lineText(text, line))).toEqual(['a', '男员工', '𠮷𠮷x', '', '']);
  expect([1, 2, 3, 4, 9].map((line) => lineStart(text, line))).toEqual([0, 2, 7, 13, 13]);
});
