import { expect, test } from 'vitest';
import { promiseText } from '../../src/corpus/index.ts';
import type { Commitment } from '../../src/schema/index.ts';

const share = { value: 80, unit: 'percent' } as const;

test.each<[string, Pick<Commitment, 'within' | 'share' | 'over'>, string, string]>([
  ['so many working days', { within: { value: 3, unit: 'workday' } }, '3 个工作日内', 'within 3 working days'],
  ['no day', { within: { value: 0, unit: 'day' } }, '当天', 'the same day'],
  ['no working day', { within: { value: 0, unit: 'workday' } }, '当个工作日', 'the same working day'],
  [
    'a share of them',
    { within: { value: 20, unit: 'second' }, share, over: 'month' },
    '每月 80% 在 20 秒内',
    '80% within 20 seconds, counted over a month',
  ],
  [
    'a share of them in a stretch of its own length',
    { within: { value: 20, unit: 'second' }, share, over: { count: 15, unit: 'minute' } },
    '每 15 分钟 80% 在 20 秒内',
    '80% within 20 seconds, counted over any 15 minutes',
  ],
])('%s', (_name, promised, zh, en) => {
  const one = { stage: 'answer', ...promised } as Commitment;
  expect([promiseText(one, 'zh'), promiseText(one, 'en')]).toEqual([zh, en]);
});
