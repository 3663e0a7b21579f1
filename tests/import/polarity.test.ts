import { expect, test } from 'vitest';
import { polarityAbove, mayForbid } from '../../src/import/normative.ts';
import { partsOf } from '../../src/import/parting.ts';
import { judged } from '../../src/import/polarity.ts';
import { sure } from '../../src/import/rule.ts';

test.each([
  ['泳池 22:00 关门，救生员闭池前不得离岗', 'dont', undefined],
  ['汤菜从空位上，千万不能从老人头顶过', 'dont', undefined],
  ['不管谁对谁错，不许跟客人争', 'dont', undefined],
  ['易碎件轻拿轻放，切勿抛掷', 'do', undefined],
  ['If a guest is asleep, do not wake them', 'dont', undefined],
  ['Selling cover: Never say it is required', 'dont', 'Selling cover: Say it is required'],
  ['When you check documents: do not keep a licence', 'dont', 'When you check documents: Keep a licence'],
  ['接待：不要背对客人', 'dont', '接待：背对客人'],
  ['Needle found? Do not touch it', 'dont', undefined],
  ['发现可疑人员不要惊动对方，应立即报警', 'dont', '发现可疑人员惊动对方，应立即报警'],
  ['严禁带病上岗，发热者回家', 'dont', '带病上岗，发热者回家'],
  ['绿化带内不踩踏，不摘花', 'dont', undefined],
  ['女员工可化淡妆，不浓妆艳抹', 'do', undefined],
  ['金额拆单绕过审批的，按违规处理', 'dont', undefined],
  ['客房内不许做饭、不许养宠物', 'dont', undefined],
  ['无预约者不予接待', 'dont', undefined],
  ['车厢内禁烟', 'dont', undefined],
  ['Windows are never opened on the motorway', 'dont', undefined],
  ['Nothing may be stored beside a radiator', 'dont', undefined],
  ['Do not hesitate to call security', 'do', undefined],
  ['No food at the counter', 'dont', 'Food at the counter'],
  ['闭店前 30 分钟内不再上新品，已开盒的试吃品废弃', 'dont', undefined],
  ['营业期间不在店内吃东西', 'dont', undefined],
  ['存放温度按下表执行，任何人不得擅自调高', 'dont', undefined],
  ['No customer waits more than 8 minutes', 'do', undefined],
  ['Guests should not wait longer than 3 minutes', 'do', undefined],
] as const)('%s is guessed to be %s, and to be looked at', (text, polarity, without) => {
  const found = judged(text, undefined);
  expect(found).toMatchObject({ polarity, text: without ?? text });
  expect(found.weight).toBeLessThan(sure);
});

test.each([
  ['柜员在客户面前不得接电话', '柜员在客户面前接电话'],
  ['温度异常的，商品一律不得销售', undefined],
  ['未经批准，员工不得接受采访', undefined],
  ['不得离开岗位，不得接打电话', '离开岗位，接打电话'],
  ['不得放行未登记的车辆', '放行未登记的车辆'],
  ['Phones must not be used on the floor', undefined],
  ['Coaches must never sell lessons', 'Coaches sell lessons'],
])('%s is one ban and nothing else, which is plain', (text, without) => {
  const found = judged(text, undefined);
  expect(found).toMatchObject({ polarity: 'dont', text: without ?? text });
  expect(found.weight).toBeGreaterThanOrEqual(sure);
});

test.each([
  '没有预约的客人也请进大厅',
  '对说“不知道”的同事要提醒',
  'If nobody answers, open the door slowly',
  'Listen without interrupting',
  'Always hand over the printed list, not the screen',
])('%s denies nothing of what it asks for', (text) => {
  expect(judged(text, undefined)).toMatchObject({ polarity: 'do', text });
  expect(judged(text, undefined).weight).toBeGreaterThanOrEqual(sure);
});

test.each([
  '进门应穿鞋套，工具不得放在家具上',
  '回民窗口的餐具单独存放，任何人不得混用',
  'Gloves are changed between patients and are never washed',
  'Drinks may be taken outside, but glasses may not',
  '7:30 前完成地面清洁，地面有水不得开门',
  '超过 4 小时未售出的应当废弃，严禁改贴标签再卖',
  '经理可赠送纪念品；严禁以现金补偿',
  '客人三分钟内不回复的，再发一次',
])('%s asks for its first part, and is to be looked at', (text) => {
  expect(judged(text, undefined).polarity).toBe('do');
  expect(judged(text, undefined).weight).toBeLessThan(sure);
});

test.each([
  'Staff do not have to wear a tie',
  'It is not necessary to stand',
  '夏季可以不打领带',
  '无须排队',
  '不要忘记微笑',
])('%s forbids nothing', (text) => {
  expect(judged(text, undefined)).toMatchObject({ polarity: 'do', text });
});

test.each(['Don’t just point: walk with the guest', '不要只用手指', 'Staff must not accept gifts worth more than £20'])(
  '%s forbids, and nothing else is sure of it',
  (text) => {
    expect(judged(text, undefined).polarity).toBe('dont');
  },
);

test.each(['Air fresheners are not used', 'Nothing may hang from the mirror'])('%s forbids by denying', (text) => {
  expect(judged(text, undefined)).toMatchObject({ polarity: 'dont', text });
});

test('a bound is asked for, whatever denies what is beyond it', () => {
  expect(judged('静默不得超过 10 秒', undefined)).toMatchObject({ polarity: 'do', text: '静默不得超过 10 秒' });
  expect(judged('不得超过 3 人', undefined)).toMatchObject({ polarity: 'do', text: '不得超过 3 人' });
});

test.each(['When something goes wrong', 'Do Not Disturb', '禁止吸烟', 'If you do not feel well'])(
  'below the heading “%s” nothing is forbidden by it',
  (title) => {
    expect(polarityAbove(title)).not.toBe('dont');
  },
);

test.each([
  ...['Never do', 'Do not say', 'Things we never do at the desk', 'At the counter, staff must never:'],
  ...['Not allowed', '柜员严禁有下列行为:', '禁止行为', '服务禁语', '以下情况一律不准', '禁说', '禁止说', '禁用语'],
])('“%s” forbids what stands below it', (title) => {
  expect(polarityAbove(title)).toBe('dont');
});

test('a heading that may be a name or a ban leaves its lines to be looked at', () => {
  expect(['Do Not Disturb', '禁止吸烟', 'When something goes wrong', 'Never do'].map(mayForbid)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  ['离柜须暂停叫号、收妥印章，并摆放告示牌；离柜时间，原则上不超过 10 分钟。', 1],
  ['重要电话要做记录；当天转告同事。', 2],
  ['Do not point; walk the guest to the lift', 2],
  ['Needle found? Do not touch it. Call the duty manager, and stay at the door.', 2],
])('%s: parted into %i', (text, count) => {
  expect(partsOf(text).parts).toHaveLength(count);
});

test('sentences that were left together are to be looked at', () => {
  expect(partsOf('能当场解决的当场解决，再道歉；超过 200 元的，报区域经理。').isTogether).toBe(true);
  expect(partsOf('重要电话要做记录；当天转告同事。').isTogether).toBe(false);
});
