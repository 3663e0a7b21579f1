import { expect, test } from 'vitest';
import { saysNothingNew } from '../src/lib/says-nothing-new.ts';

const zh = ['客户拜访频率', 'A 级每周、C 级每两个月拜访一次', 'C 级客户', '每 2 个月'];
const en = ['How often to visit', 'Grade C every two months, always in person', 'Grade C customer', 'every 2 months'];

test.each<[string, readonly string[], string, boolean]>([
  ['C 级客户每两个月拜访一次', zh, 'zh', true],
  ['C 级客户每两个月拜访一次，带上对账单', zh, 'zh', false],
  ['C 级客户不必拜访', zh, 'zh', false],
  ['Visit grade C customers once every two months', en, 'en', true],
  ['Visit grade C customers every two months, not on Mondays', en, 'en', false],
])('%s beside %j', (text, beside, language, isSo) => {
  expect(saysNothingNew(text, beside, language)).toBe(isSo);
});
