import { expect, test } from 'vitest';
import type { Quantity } from '../../src/schema/index.ts';
import { everyText } from '../../src/corpus/frequency-text.ts';
import { figureText } from '../../src/corpus/quantity-text.ts';

test.each<[Quantity, string, string]>([
  [{ min: 90, max: 110, unit: 'cm' }, '90–110 厘米', '90–110 cm'],
  [{ value: 7, unit: 'tenths' }, '7 分满', '7 tenths full'],
  [{ value: 120, unit: 'degree' }, '120 度', '120°'],
  [{ value: 60, unit: 'percent' }, '60%', '60%'],
  [{ min: 2, max: 3, unit: 'times' }, '2–3 倍', '2–3×'],
  [{ value: 1, unit: 'minute', comparator: 'at-most' }, '不超过 1 分钟', 'at most 1 minute'],
  [
    { value: 3, unit: 'occurrences', comparator: 'at-least', per: 'shift' },
    '每班不少于 3 次',
    'at least 3 times a shift',
  ],
  [{ value: 90, unit: 'cm', tolerance: 5 }, '90 厘米 ± 5 厘米', '90 cm ± 5 cm'],
  [{ value: 1, unit: 'people' }, '1 人', '1 person'],
  [{ value: 1, unit: 'cm' }, '1 厘米', '1 cm'],
  [{ value: 250000, unit: 'yuan', comparator: 'about' }, '约 250,000 元', 'about 250,000 yuan'],
])('%o', (quantity, zh, en) => {
  expect(figureText(quantity, 'zh')).toBe(zh);
  expect(figureText(quantity, 'en')).toBe(en);
});

test('how often', () => {
  expect(everyText({ count: 2, unit: 'month' }, 'zh')).toBe('每 2 个月');
  expect(everyText({ count: 1, unit: 'week' }, 'zh')).toBe('每周');
  expect(everyText({ count: 2, unit: 'month' }, 'en')).toBe('every 2 months');
  expect(everyText({ count: 1, unit: 'day' }, 'en')).toBe('every day');
});
