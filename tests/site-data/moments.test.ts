import { expect, test } from 'vitest';
import type { StandardFacts } from '../../src/schema/index.ts';
import { answerFor } from '../../src/site/client/short-link.ts';
import { holdsNow } from '../../src/site/client/say-now.ts';
import { stateOn } from '../../src/corpus/state.ts';

const facts = (state: string, revision: object) =>
  ({ state, revision: { number: '1.1', effective: '2026-03-01', ...revision } }) as unknown as StandardFacts;

test.each([
  ['2026-02-28', 'issued', {}, 'coming'],
  ['2026-03-01', 'issued', {}, 'in-force'],
  ['2026-12-31', 'issued', { expires: '2026-12-31' }, 'in-force'],
  ['2027-01-01', 'issued', { expires: '2026-12-31' }, 'expired'],
  ['2026-05-01', 'draft', {}, 'draft'],
  ['2026-05-01', 'withdrawn', {}, 'withdrawn'],
])('on %s a standard that is %s is %s', (today, state, revision, expected) => {
  expect(stateOn(today, facts(state, revision))).toBe(expected);
});

const now = { revision: '1.1', effective: '2026-03-01', state: 'issued' };
test.each([
  ['1.1', now, '2026-05-01', 'current'],
  ['1.0', now, '2026-05-01', 'old'],
  ['3.0', now, '2026-05-01', 'unknown'],
  ['1.1', now, '2026-02-01', 'coming'],
  ['1.1', { ...now, state: 'withdrawn' }, '2026-05-01', 'off'],
  ['1.1', { ...now, expires: '2026-04-30' }, '2026-05-01', 'off'],
])('a card of %s', (card, standard, today, expected) => {
  expect(answerFor(card, ['1.1', '1.0'], standard, today)).toBe(expected);
});

test('a line holds from its first minute to the minute before its end, on its days', () => {
  const noon = { from: 0, to: 720 };
  expect(holdsNow(noon, '2026-05-01', 0)).toBe(true);
  expect(holdsNow(noon, '2026-05-01', 719)).toBe(true);
  expect(holdsNow(noon, '2026-05-01', 720)).toBe(false);
  const holiday = { from: 0, to: 1440, days: [['2026-10-01', '2026-10-08']] as const };
  expect(holdsNow(holiday, '2026-10-08', 600)).toBe(true);
  expect(holdsNow(holiday, '2026-10-09', 600)).toBe(false);
});
