import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unbrokenWords } from '../src/lib/unbroken-words.ts';

test.each([
  ['说什么、怎么说、身体语言', '说什么、|怎么说、|身体|语言'],
  ['先问姓名，还是先说开头语', '先问|姓名，|还是|先说开头语'],
  ['沟通不畅的十一种代价', '沟通|不畅的|十一种|代价'],
  ['预订（电话）怎么接', '预订|（电话）|怎么接'],
  ['与集团客户打交道的三种场合', '与集团|客户|打交道的|三种|场合'],
])('%s breaks between words', (text, words) => {
  expect(unbrokenWords(text).join('|')).toBe(words);
});

test('no character is lost, and no line begins or ends with a mark that may not stand there', () => {
  const sign = fc.constantFrom(...'说开头语的三与不（）《》，。、：A1 “”');
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 20 }), (text) => {
      const words = unbrokenWords(text);
      expect(words.join('')).toBe(text);
      expect(words.slice(1).filter((word) => /^[，。、：）》”]/u.test(word))).toEqual([]);
      expect(words.slice(0, -1).filter((word) => /[（《“]$/u.test(word))).toEqual([]);
    }),
  );
});
