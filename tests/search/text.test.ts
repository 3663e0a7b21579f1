import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/corpus/edit-distance.ts';
import { stem } from '../../src/search/english.ts';
import { fold, readSimplified } from '../../src/search/fold.ts';
import { readQuery } from '../../src/search/query.ts';
import { chineseNumeral } from '../../src/search/numerals.ts';

const simplified = readSimplified('訪访頻频');

describe('fold', () => {
  test.each([
    ['拜訪頻率', '拜访频率'],
    ['ＡＢＣ　１２３', 'abc 123'],
    ["tou'su", 'tousu'],
    ['  two   words ', 'two words'],
  ])('%s → %s', (text, expected) => expect(fold(text, simplified)).toBe(expected));
});

describe('readQuery', () => {
  test('cuts question words away and keeps the subject', () =>
    expect(readQuery('头发能染吗', simplified).pieces).toEqual(['头发', '染']));
  test('keeps a run of nothing but question words', () =>
    expect(readQuery('怎么办', simplified).pieces).toEqual(['怎么办']));
  test.each(['AP-03', 'ap03', 'ＡＰ 03'])('reads %s as a code', (text) =>
    expect(readQuery(text, simplified).code).toBe('ap03'),
  );
  test('a figure keeps its unit', () =>
    expect(readQuery('90厘米', simplified).figures).toEqual([{ digits: '90', unit: '厘', after: '厘米', sign: '' }]));
  test('English loses its little words', () =>
    expect(readQuery('what to say in the morning', simplified).words).toEqual(['say', 'morning']));
  test.each([
    ['my boss rang and she’s out', ['boss', 'rang']],
    ['they won’t sign, I don’t know why', ['sign', 'know']],
    // Other words by themselves, without their apostrophe.
    ['feeling well', ['feeling', 'well']],
  ])('drawn together, they are as little: %s', (text, words) => {
    const read = readQuery(text, simplified).words;
    expect(read.toSorted()).toEqual(words.toSorted());
  });
  test('so are those of Cantonese', () => expect(readQuery('点样染头发', simplified).pieces).toEqual(['染头发']));
});

describe('English words', () => {
  test.each([
    ['greetings', 'greeting'],
    ['complaints', 'complaint'],
    ['shoes', 'shoe'],
    ['apologies', 'apology'],
  ])('%s and %s share a stem', (a, b) => expect(stem(a)).toBe(stem(b)));
  test.each([
    ['unifrom', 'uniform', 1],
    ['jewelery', 'jewellery', 1],
    ['elevater', 'elevator', 1],
    ['cat', 'horse', 3],
  ])('%s is %s with %i slips', (a, b, expected) => expect(editDistance(a, b, 2)).toBe(expected));
});

test.each([
  ['7', '七'],
  ['10', '十'],
  ['26', '二十六'],
  ['100', '一百'],
  ['120', '一百二十'],
  ['105', '一百零五'],
  ['1000', undefined],
])('%s in Chinese numerals is %s', (digits, expected) => expect(chineseNumeral(digits)).toBe(expected));
