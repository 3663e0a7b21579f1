import { expect, test } from 'vitest';
import { loneNegation } from './negations.ts';

/** A rule that one language states and the other one forbids the reverse of. */
const freely = [
  ['随到随看', 'No appointment is needed'],
  ['只收现金', 'No cards'],
  ['保持距离', 'Do not come close'],
  ['留在原位', 'Do not move it'],
  ['由本人领取', 'Nobody else may collect it'],
  ['逐一核对', 'Skip nothing'],
  ['门一直锁着', 'The door is never left open'],
  ['始终有人值守', 'The desk is never left alone'],
  ['闭馆前 30 分钟停止入场', 'No entry so soon before closing'],
  ['仅限本人使用', 'Not transferable'],
  ['凭票入场', 'No ticket, no entry'],
  ['先问再动手', 'Never start without asking'],
  ['整箱退回', 'No single items are taken back'],
] as const;

test.each(freely)('that %s is %s may be meant: a note at most', (zh, en) => {
  expect(loneNegation(zh, en)?.isSure ?? false).toBe(false);
});

test.each([
  ['同意书在 12 个月内签署有效', 'The consent is no older than 12 months'],
  ['至少两人在场', 'No fewer than two people are there'],
  ['敲门后再进房间', 'Do not enter the room before you have knocked'],
  ['看过证件才发卡', 'Do not hand out the card until you have seen the papers'],
])('%s is %s', (zh, en) => {
  expect(loneNegation(zh, en)).toBeUndefined();
});

test('what is said plainly and forbidden is told for sure', () => {
  expect(loneNegation('当着客户的面争辩', 'Do not argue in front of the customer')).toMatchObject({
    in: 'en',
    isSure: true,
  });
});
