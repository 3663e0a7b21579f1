import { expect, test } from 'vitest';
import type { Quantity } from '../../src/schema/index.ts';
import { everyText, offsetText } from '../../src/corpus/frequency-text.ts';
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
  [{ value: 57, unit: 'celsius', comparator: 'at-least' }, '不低于 57 °C', 'at least 57 °C'],
  [{ value: 5, unit: 'celsius', comparator: 'at-most' }, '不高于 5 °C', 'at most 5 °C'],
  [{ value: 30, unit: 'celsius', comparator: 'more-than' }, '高于 30 °C', 'above 30 °C'],
  [{ value: 45, unit: 'decibel', comparator: 'less-than' }, '低于 45 分贝', 'below 45 dB'],
  [{ value: 3, unit: 'cm', comparator: 'at-least' }, '不小于 3 厘米', 'at least 3 cm'],
  [{ value: 85, unit: 'percent', comparator: 'at-least', per: 'month' }, '每月不低于 85%', 'at least 85% a month'],
  [
    { value: 500, unit: 'CNY', comparator: 'at-most', per: { count: 30, unit: 'day' } },
    '每 30 天不超过 500 元',
    'at most CN¥500 in any 30 days',
  ],
  [{ value: 300, unit: 'USD', comparator: 'less-than' }, '低于 300 美元', 'less than $300'],
  [{ min: -20, max: -18, unit: 'celsius' }, '−20 至 −18 °C', '−20 to −18 °C'],
  [{ value: 3, unit: 'workday' }, '3 个工作日', '3 working days'],
  [{ value: 1, unit: 'workday' }, '1 个工作日', '1 working day'],
  [{ fraction: [2, 3], unit: 'whole' }, '三分之二', 'two thirds'],
  [{ fraction: [2, 3], unit: 'whole', comparator: 'at-most' }, '不超过三分之二', 'at most two thirds'],
  [{ fraction: [1, 2], unit: 'whole' }, '一半', 'half'],
  [{ fraction: [7, 12], unit: 'whole' }, '7/12', '7/12'],
  [{ fraction: [1, 2], unit: 'hour' }, '1/2 小时', '1/2 hour'],
  [{ value: 300, unit: 'USD' }, '300 美元', '$300'],
  [{ min: 200, max: 300, unit: 'HKD', per: 'person' }, '每人 200–300 港元', 'HK$200–300 per person'],
  [{ value: 12.5, unit: 'EUR' }, '12.50 欧元', '€12.50'],
  [{ value: 40, unit: 'CHF' }, '40 瑞士法郎', 'CHF 40'],
  [{ value: 5000, unit: 'KRW' }, '5,000 韩元', 'KRW 5,000'],
  [{ value: 200, unit: 'CNY', comparator: 'at-most' }, '不超过 200 元', 'at most CN¥200'],
  [{ value: 30, unit: 'lux', comparator: 'about' }, '约 30 勒克斯', 'about 30 lux'],
  [{ value: 2, unit: 'm2', per: 'guest' }, '每位客人 2 平方米', '2 m² per guest'],
  [{ value: 140, unit: 'mmhg', comparator: 'less-than' }, '低于 140 毫米汞柱', 'below 140 mmHg'],
  [{ min: 8, max: 10, unit: 'bar' }, '8–10 巴', '8–10 bar'],
  [{ value: 18, unit: 'age', comparator: 'at-least' }, '不小于 18 岁', 'at least 18 years old'],
  [{ value: 1, unit: 'age', comparator: 'less-than' }, '小于 1 岁', 'less than 1 year old'],
  [{ value: 5, unit: 'megabyte', comparator: 'at-most' }, '不超过 5 MB', 'at most 5 MB'],
  [{ value: 200, unit: 'ppm' }, '200 ppm', '200 ppm'],
  [{ value: 1000, unit: 'watt', comparator: 'at-most' }, '不高于 1,000 瓦', 'at most 1,000 watts'],
  [{ value: 1, unit: 'mile' }, '1 英里', '1 mile'],
  [{ value: 5, unit: 'permille' }, '5‰', '5‰'],
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

test('how many times in a period', () => {
  expect(everyText({ times: 6, count: 1, unit: 'month' }, 'zh')).toBe('每月 6 次');
  expect(everyText({ times: { min: 4, max: 6 }, count: 1, unit: 'month' }, 'zh')).toBe('每月 4–6 次');
  expect(everyText({ times: 2, count: 2, unit: 'week', comparator: 'at-least' }, 'zh')).toBe('每 2 周至少 2 次');
  expect(everyText({ times: 2, count: 1, unit: 'week' }, 'en')).toBe('twice a week');
  expect(everyText({ times: { min: 4, max: 6 }, count: 1, unit: 'month' }, 'en')).toBe('4–6 times a month');
  expect(everyText({ times: 1, count: 2, unit: 'week', comparator: 'at-least' }, 'en')).toBe(
    'at least once every 2 weeks',
  );
  expect(everyText({ count: 2, unit: 'hour' }, 'en')).toBe('every 2 hours');
});

test('how far from an event', () => {
  expect(offsetText({ count: 7, unit: 'day', side: 'within' }, 'zh', '开户')).toBe('开户后 7 天内');
  expect(offsetText({ count: 3, unit: 'day', side: 'before' }, 'zh', '春节')).toBe('春节前 3 天');
  expect(offsetText({ count: 3, unit: 'workday', side: 'after' }, 'zh')).toBe('之后 3 个工作日');
  expect(offsetText({ count: 7, unit: 'day', side: 'within' }, 'en', 'check-out')).toBe(
    'within 7 days after check-out',
  );
  expect(offsetText({ count: 1, unit: 'day', side: 'before' }, 'en', 'Spring Festival')).toBe(
    '1 day before Spring Festival',
  );
  expect(offsetText({ count: 3, unit: 'day', side: 'before' }, 'en')).toBe('3 days before');
});
