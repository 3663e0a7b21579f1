import { expect, test } from 'vitest';
import { lineChips } from '../../src/corpus/line-texts.ts';
import { isLanguage } from '../../src/schema/line-fields.ts';

test.each(['csl', 'sgn', 'ase-US', 'yue', 'en'])('%s is a language', (tag) => expect(isLanguage(tag)).toBe(true));
test.each(['cantonese', 'csl_', 'sign', 'qqx'])('%s is none', (tag) => expect(isLanguage(tag)).toBe(false));
test('a sign language has a name', () => {
  expect(lineChips({ language: 'csl' }, 'zh')).toEqual(['中国手语']);
  expect(lineChips({ language: 'csl' }, 'en')).toEqual(['Chinese Sign Language']);
});
