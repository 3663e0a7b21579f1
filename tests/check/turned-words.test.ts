import { expect, test } from 'vitest';
import type { Locale } from '../../src/languages/index.ts';
import { turnedWords } from '../../src/check/editorial/turned-words.ts';

const roles = { zh: ['前台', '值班经理'], en: ['Front desk', 'Duty manager'] };

test.each<[Locale, string, string, ReturnType<typeof turnedWords>]>([
  ['zh', '请您稍后', '请您稍候', undefined],
  ['zh', '在说一遍', '再说一遍', undefined],
  ['zh', '擦净台面', '擦干净台面', undefined],
  ['zh', '帐单放好，', '账单放好。', undefined],
  ['zh', '请客人签字', '请客人签名', 'word'],
  ['zh', '很多人会问', '很多朋友会问', 'word'],
  ['zh', '五分钟内', '六分钟内', 'figure'],
  ['zh', '等几分钟', '等几小时', 'unit'],
  ['zh', '给办法', '应给办法', 'denial'],
  ['zh', '由前台处理', '由值班经理处理', 'role'],
  ['zh', '说话平和', '说话激烈', 'word'],
  ['zh', '站在左侧', '站在右侧', 'opposite'],
  ['zh', '推门进去', '拉门进去', 'opposite'],
  ['zh', '回复客人', '立即回复客人', 'word'],
  ['en', 'Recieve the guest', 'Receive the guest', undefined],
  ['en', 'Hand over key', 'Hand over the key', undefined],
  ['en', 'The front desk answers', 'The duty manager answers', 'word'],
  ['en', 'Stand on the left side', 'Stand on the right side', 'opposite'],
  ['en', 'Speak calmly', 'Speak angrily', 'word'],
  ['en', 'Answer within some minutes', 'Answer within some hours', 'unit'],
])('%s: %s → %s', (locale, before, now, turn) => {
  expect(turnedWords(before, now, locale, roles[locale])).toBe(turn);
});
