import { expect, test } from 'vitest';
import { readSum, resultOf } from '../../../src/corpus/drawing/sum.ts';

const figures: Readonly<Record<string, number>> = { 'window.min': 2, 'window.max': 3, 'one-metre.value': 1.4 };
const result = (text: string) => {
  const sum = readSum(text);
  return sum === undefined ? undefined : resultOf(sum, (clause, end) => figures[`${clause}.${end}`] ?? Number.NaN);
};

test.each<[string, number]>([
  ['164 - 26 * window.max', 86],
  ['2 + 3 * 4', 14],
  ['(2 + 3) * 4', 20],
  ['10 - 4 - 3', 3],
  ['12 / 3 / 2', 2],
  ['-window.min', -2],
  ['3 - -2', 5],
  ['2*-(1+1)', -4],
  ['one-metre.value * 10', 14],
  ['window.max - one-metre.value', 1.6],
  [' \n 1.5\t+ 1 ', 2.5],
  ['100 * sin(30)', 50],
  ['100 * cos( 60 )', 50],
  ['tan(45)', 1],
  ['sin(window.min * 15)', 0.5],
])('%s', (text, expected) => {
  expect(result(text)).toBeCloseTo(expected, 10);
});

test.each([
  '',
  ' ',
  '1 +',
  '* 2',
  '1 2',
  '(1',
  '1)',
  '()',
  'window',
  'window.mean',
  'window.max.max',
  'window.max()',
  'Window.max',
  '1e5',
  '0x10',
  '1..2',
  '2 ** 3',
  '2 % 3',
  '1, 2',
  '"1"',
  'sin',
  'sin 30',
  'sqrt(4)',
  'max(1, 2)',
  'alert(1)',
  'window["max"]',
  'constructor.constructor("x")()',
  'this',
  '1; 2',
  '`1`',
  '${1}',
  '１＋１',
  `${'('.repeat(300)}1${')'.repeat(300)}`,
])('%j is no sum', (text) => {
  expect(readSum(text)).toBeUndefined();
});

test('what has no figure, and what is divided by zero, is no number to draw with', () => {
  expect(result('counter.max + 1')).toBeNaN();
  expect(result('0 / 0')).toBeNaN();
  expect(Number.isFinite(result('1 / (window.min - 2)'))).toBe(false);
});
