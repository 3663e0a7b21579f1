import { expect, test } from 'vitest';
import { factsIn } from '../../src/import/facts.ts';

const quantities = {
  餐椅离桌边一米左右: { value: 1, unit: 'm', comparator: 'about' },
  '指甲长度以 2 毫米为限': { value: 2, unit: 'mm', comparator: 'at-most' },
  '每人限体验 1 次': { value: 1, unit: 'occurrences', comparator: 'at-most', per: 'person' },
  一顿饭至少换两次: { value: 2, unit: 'occurrences', comparator: 'at-least' },
  '7 日内结案': { value: 7, unit: 'day', comparator: 'at-most' },
  '发现一次扣 5 分': { value: 5, unit: 'points' },
  '客户停顿 1 秒后再开口': { value: 1, unit: 'second', comparator: 'at-least' },
  '整理时间每天累计不超过 20 分钟': { value: 20, unit: 'minute', comparator: 'at-most', per: 'day' },
  'No customer waits more than 8 minutes': { value: 8, unit: 'minute', comparator: 'at-most' },
  'Nothing with less than 3 months left': { value: 3, unit: 'month', comparator: 'at-least' },
  'Dispense from a prescription more than 6 months old': { value: 6, unit: 'month', comparator: 'more-than' },
  'Babies up to 6 months old': { value: 6, unit: 'age-in-months', comparator: 'at-most' },
  '10 rooms a week are checked': { value: 10, unit: 'rooms', per: 'week' },
  '未满 12 周岁': { value: 12, unit: 'age', comparator: 'less-than' },
  '温度≤-18℃': { value: -18, unit: 'celsius', comparator: 'at-most' },
  '电话响 3 声内接听': { value: 3, unit: 'rings', comparator: 'at-most' },
  'Answer within one minute': { value: 1, unit: 'minute', comparator: 'at-most' },
  'Chairs cost £2 an hour': { value: 2, unit: 'GBP', per: 'hour' },
  'Report it within the hour': { value: 1, unit: 'hour', comparator: 'at-most' },
  'Popcorn older than 4 hours': { value: 4, unit: 'hour', comparator: 'more-than' },
  'A maximum of 4 guests': { value: 4, unit: 'guests', comparator: 'at-most' },
  'Leave it for 5 minutes before you wipe': { value: 5, unit: 'minute', comparator: 'at-least' },
  'Count the garments twice': { value: 2, unit: 'occurrences' },
  'Ring the customer once': { value: 1, unit: 'occurrences' },
  可以免费重拍一次: { value: 1, unit: 'occurrences' },
  '距到期不足 7 天': { value: 7, unit: 'day', comparator: 'less-than' },
  '定金不超过总价的 20%': { value: 20, unit: 'percent', comparator: 'at-most' },
  交易密码提示两遍: { value: 2, unit: 'occurrences' },
  临期面包按七五折出售: { value: 75, unit: 'percent' },
  '折扣不低于 8 折': { value: 80, unit: 'percent', comparator: 'at-least' },
  '高峰期 6 分钟也可接受': { value: 6, unit: 'minute', comparator: 'at-most' },
  'On Fridays six minutes is acceptable': { value: 6, unit: 'minute', comparator: 'at-most' },
  'Claims over £25 and up to £150': { min: 25, max: 150, unit: 'GBP' },
  '转账 5 万元以上、10 万元以下': { min: 50_000, max: 100_000, unit: 'yuan' },
  'The target is 15 minutes': { value: 15, unit: 'minute', comparator: 'at-most' },
} as const;

test.each(Object.entries(quantities))('%s', (text, quantity) => {
  expect(factsIn(text).quantity).toEqual(quantity);
});

test.each([
  ['本规定自 2026 年 5 月 1 日起施行', 'a date'],
  ['12 岁以下儿童由大人陪同', 'a bound that may or may not be included'],
  ['连续 3 次未接通的，次日再拨', 'a condition'],
  ['提前 15 天通知会员', 'how long before'],
  ['5 日到货', 'a day of the month'],
  ['Arrive five minutes early', 'how long before'],
  ['车辆每行驶 5000 公里保养', 'how often'],
])('%s lays down no quantity, and is to be looked at: %s', (text) => {
  const { quantity, amounts, doubts } = factsIn(text);
  expect([quantity, amounts]).toEqual([undefined, undefined]);
  expect(doubts).not.toEqual([]);
});

test('of a span whose ends may lie outside it, it is to be looked at whether it only says when the rest holds', () => {
  for (const text of ['Claims over £25 and up to £150', '转账 5 万元以上、10 万元以下'])
    expect(factsIn(text).doubts).toContain('condition');
});

test('what bounds a price cut may bound the price or the cut', () => {
  const { quantity, doubts } = factsIn('九折以内由店长批');
  expect(quantity).toBeUndefined();
  expect(doubts).toContain('measure');
});

test.each([
  ['冷藏柜每班检查两次', { times: 2, count: 1, unit: 'shift' }],
  ['The lounge is walked twice a shift', { times: 2, count: 1, unit: 'shift' }],
  ['地漏每晚清洗', { count: 1, unit: 'night' }],
  ['每天 2 次 twice a day', { times: 2, count: 1, unit: 'day' }],
  ['连住客人三天一换', { count: 3, unit: 'day' }],
  ['每周一换新', { count: 1, unit: 'week' }],
  ['Fire exits are tested every Monday', { count: 1, unit: 'week' }],
  ['Washers are wiped down every evening', { count: 1, unit: 'day' }],
  ['Bowls are filled each morning and evening', { times: 2, count: 1, unit: 'day' }],
  ['The till is counted every weekday', { count: 1, unit: 'workday' }],
  ['每 20 分钟轮换一次', { count: 20, unit: 'minute' }],
  ['隔天清洗一次', { count: 2, unit: 'day' }],
  ['一日三次', { times: 3, count: 1, unit: 'day' }],
  ['每半年1次 twice a year', { count: 6, unit: 'month' }],
])('%s says how often', (text, every) => {
  expect(factsIn(text).every).toEqual(every);
});

test('on which day of the week, and how fast one speaks, no frequency says', () => {
  expect(factsIn('Fire exits are tested every Monday').doubts).toContain('period');
  expect(factsIn('Plants are watered every Monday and Thursday').every).toBeUndefined();
  expect(factsIn('语速每分钟 180～220 字').every).toBeUndefined();
  expect(factsIn('每年 60 天').every).toBeUndefined();
});

test.each([
  'Wipe the boards bi-weekly',
  'Three a day',
  'After 15 minutes you may leave',
  'Call at 8 weeks',
  '备用电池 2 块',
])('%s lays down no figure that it may not mean', (text) => {
  const { quantity, every } = factsIn(text);
  expect([quantity, every]).toEqual([undefined, undefined]);
});

test.each(['单据不少于 50 份', 'No more than two visitors', 'Shops open at 9:30', 'Knock before 6 pm'])(
  'what no unit counts and what is a time of the day stands in the words of “%s”, and nothing is open',
  (text) => {
    expect(factsIn(text).doubts).toEqual([]);
  },
);

test('several bounds, each in a part of its own, are plain', () => {
  expect(factsIn('进门 3 秒内目光示意，10 秒内开口问候')).toMatchObject({ doubts: [], amounts: [{}, {}] });
  expect(factsIn('Reply within 10 days and call within 3 days').doubts).toContain('several');
});

test('a bound from which something is to be done is a condition', () => {
  expect(factsIn('单笔现金 5 万元（含）以上须复核')).toEqual({
    quantity: { value: 50_000, unit: 'yuan', comparator: 'at-least' },
    doubts: ['condition'],
  });
  expect(factsIn('热菜保持在 63 ℃ 以上').doubts).toEqual([]);
});

test('several figures are named by their parts of the sentence; a bare one goes on in the unit before', () => {
  expect(factsIn('来电 20 秒内接通率不低于 80%').amounts).toEqual([
    { of: '来电接通率', quantity: { value: 20, unit: 'second', comparator: 'at-most' } },
    { of: '接通率', quantity: { value: 80, unit: 'percent', comparator: 'at-least' } },
  ]);
  expect(factsIn('Reply within 10 working days and acknowledge within 3').amounts?.map((one) => one.quantity)).toEqual([
    { value: 10, unit: 'workday', comparator: 'at-most' },
    { value: 3, unit: 'workday', comparator: 'at-most' },
  ]);
});

test.each([
  'A quarter of all charts are audited',
  'Fill up when the tank is a quarter full',
  'Kits are checked on the first Monday of each month',
  'There is only one nurse on reception',
  'Nobody waits for more than a minute',
  '床单一客一换，连住的三天一换',
])('“%s” says a figure without a number, and is to be looked at', (text) => {
  expect(factsIn(text).doubts).not.toEqual([]);
});
