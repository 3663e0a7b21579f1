import { expect, test } from 'vitest';
import { changesSince, corpusFromDisk, hashOfLine, isChanged, lineOf } from '../../src/corpus/index.ts';
import type { LedgerLine } from '../../src/schema/index.ts';

test('a line that is written and read back is the same, for every standard that ships', () => {
  const { standards } = corpusFromDisk();
  const lines = standards.map((standard) => lineOf(standard, '2026-11-28', undefined));
  const again = lines.map((line) => JSON.parse(JSON.stringify(line)) as LedgerLine);
  expect(again.filter((line, at) => hashOfLine(line) !== lines[at]?.hash)).toEqual([]);
  expect(standards.filter((standard, at) => isChanged(changesSince(again[at] as LedgerLine, standard)))).toEqual([]);
});
