import { expect, test } from 'vitest';
import { gateText, holds } from '../../scripts/bench/bench.ts';
import { benchCall } from '../../scripts/calls/bench.ts';
import { misuseOf } from '../helpers/misuse.ts';

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
