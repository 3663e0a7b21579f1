import { expect, test } from 'vitest';
import { markedUntil } from '../../src/corpus/revisions.ts';

const facts = (effective: string, issued: string) =>
  ({
    revision: { number: '1.1', effective },
    history: [
      { number: '1.0', date: '2025-01-01', marks: [] },
      { number: '1.1', date: issued, marks: [] },
    ],
  }) as unknown as Parameters<typeof markedUntil>[0];

test.each([
  ['2027-01-01', '2026-11-28', 1, '2027-01-01'],
  ['2027-01-01', '2026-11-28', 120, '2027-04-30'],
  // Issued for a day that was over: nobody could have read it before.
  ['2026-03-01', '2026-11-28', 30, '2026-12-27'],
])('a revision from %s, issued on %s, is marked for %i days, until %s', (effective, issued, days, last) => {
  expect(markedUntil(facts(effective, issued), days)).toBe(last);
});
