import { expect, test } from 'vitest';
import { gateText, holds } from '../../scripts/bench/bench.ts';
import { writeContent } from '../../scripts/bench/generate.ts';
import { madeStandards } from '../../scripts/bench/made-standards.ts';
import { benchCall } from '../../scripts/calls/bench.ts';
import { checkContent } from '../../scripts/lib/check.ts';
import { kinds } from '../../src/schema/index.ts';
import { tempDir } from '../helpers/cli.ts';
import { misuseOf } from '../helpers/misuse.ts';

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

test('a gate holds up to its bound, on its side', () => {
  expect([0.59, 0.6, 0.61].map((ratio) => holds({ name: '', ratio, bound: 0.6, keep: 'at-most' }))).toEqual([
    true,
    true,
    false,
  ]);
  expect([0.99, 1, 1.01].map((ratio) => holds({ name: '', ratio, bound: 1, keep: 'at-least' }))).toEqual([
    false,
    true,
    true,
  ]);
  expect(gateText({ name: 'bytes', ratio: 0.7, bound: 0.6, keep: 'at-most' })).toBe('FAILS  bytes: 0.700 (≤ 0.6)');
});

test.each([
  [[], 'Say which bench'],
  [['pages'], 'Did you mean page?'],
  [['page', '--standards', 'many'], 'Not a number of standards: many'],
])('%j is misuse', (args, said) => {
  const ran = misuseOf(() => benchCall(args));
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain(said);
});
