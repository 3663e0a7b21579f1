import { expect, test } from 'vitest';
import { writeContent } from '../../scripts/bench/generate.ts';
import { madeStandards } from '../../scripts/bench/made-standards.ts';
import { checkContent } from '../../scripts/lib/check.ts';
import { kinds } from '../../src/schema/index.ts';
import { tempDir } from '../helpers/cli.ts';

// What benches measure is made of the lists and words of the shipped manuals.

test('made-up content is of every kind, in both languages, and passes the check', () => {
  const dir = tempDir();
  const made = writeContent(dir, 26);
  expect(new Set(made.map(({ kind }) => kind)).size).toBe(Object.keys(kinds).length);
  const { issues, summary } = checkContent(dir, '2026-11-01').report;
  expect(issues.filter(({ level }) => level !== 'note')).toEqual([]);
  expect(summary).toMatchObject({ standards: 26, errors: 0, warnings: 0 });
});

test('the same number makes the same content, and a larger corpus begins with the smaller', () => {
  expect(madeStandards(40)).toEqual(madeStandards(40));
  expect(madeStandards(40).slice(0, 10)).toEqual(madeStandards(10));
});
