import { expect, test } from 'vitest';
import { turnedWords } from '../../src/check/editorial/turned-words.ts';
import { changes, slips } from './slips.ts';

const isSlip = ([locale, before, now]: (typeof slips)[number]) => turnedWords(before, now, locale, []) === undefined;

test('no change of what is said passes for a slip of the pen', () => {
  expect(changes.filter(isSlip)).toEqual([]);
  expect(changes.map(([locale, before, now]) => [locale, now, before] as const).filter(isSlip)).toEqual([]);
});

test('slips of the pen pass, but for the few that cannot be told from another word', () => {
  expect(slips.filter((row) => !isSlip(row))).toEqual([]);
});
