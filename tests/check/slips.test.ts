import { expect, test } from 'vitest';
import { nothingBeside } from '../../src/check/editorial/used-beside.ts';
import { turnedWords } from '../../src/check/editorial/turned-words.ts';
import { changes, slips, slipsBeside, written } from './slips.ts';

const roles = ['店长', 'duty manager', 'Duty manager'];
const beside = { isWord: () => false, isWritten: (text: string) => written.includes(text) };
const isSlip = ([locale, before, now]: (typeof slips)[number], known = nothingBeside) =>
  turnedWords(before, now, locale, roles, known) === undefined;

test('no change of what is said passes for a slip of the pen', () => {
  expect(changes.filter((row) => isSlip(row))).toEqual([]);
  expect(changes.map(([locale, before, now]) => [locale, now, before] as const).filter((row) => isSlip(row))).toEqual(
    [],
  );
});

test('slips of the pen pass, but for the few that cannot be told from another word', () => {
  expect(slips.filter((row) => !isSlip(row))).toEqual([]);
});

test('a sign that is no word where the other standards write one is a slip, and without them nobody knows', () => {
  expect(slipsBeside.filter((row) => !isSlip(row, beside))).toEqual([]);
  expect(slipsBeside.filter((row) => isSlip(row))).toEqual([]);
  expect(changes.filter((row) => isSlip(row, beside))).toEqual([]);
});
