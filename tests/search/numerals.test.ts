import { expect, test } from 'vitest';
import { numberOf, spokenFigures, withShares } from '../../src/search/numerals.ts';

test.each([
  ['七', 7],
  ['两', 2],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['九十九', 99],
  ['一百零三', 103],
])('%s is %i', (numerals, value) => expect(numberOf(numerals)).toBe(value));

test.each([
  ['七天答复', ['7天']],
  ['within two days', ['2days']],
  ['等一下', ['1下']],
  ['一个月', ['1月']],
  ['客户', []],
])('%s says %j', (query, said) => expect(spokenFigures(query).map(({ digits, unit }) => digits + unit)).toEqual(said));

test.each([
  ['百分之十', '10%'],
  ['百分之 十', '百分之 十'],
  ['百分之55', '55%'],
])('%s is %s', (query, share) => expect(withShares(query)).toBe(share));
