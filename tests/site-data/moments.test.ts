import { expect, test } from 'vitest';
import type { StandardFacts } from '../../src/schema/index.ts';
import { answerFor } from '../../src/site/client/short-link.ts';
import { holdsNow, nextChange } from '../../src/site/client/line-times.ts';
import { revisionBefore } from '../../src/corpus/revisions.ts';
import { stateOn } from '../../src/corpus/state.ts';
import { momentIn } from '../../src/lib/day.ts';

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

const text = (number: string, effective: string, expires?: string) => ({ number, effective, expires });
const now = { texts: [text('1.1', '2026-03-01')], state: 'issued', before: '1.0' } as const;
/** With 1.0 read back from the ledger, and another revision to come. */
const several = {
  texts: [text('1.0', '2025-01-01', '2026-02-28'), text('1.1', '2026-03-01', '2026-05-31'), text('1.2', '2026-06-01')],
  state: 'issued',
  before: '1.1',
} as const;
test.each([
  ['1.1', now, '2026-05-01', 'current'],
  ['1.0', now, '2026-05-01', 'old'],
  ['3.0', now, '2026-05-01', 'unknown'],
  ['1.1', now, '2026-02-01', 'coming'],
  // Until the new revision starts, the card of the one before it is the right one.
  ['1.0', now, '2026-02-28', 'until'],
  ['1.0', now, '2026-03-01', 'old'],
  ['0.9', now, '2026-02-28', 'old'],
  ['1.0', { ...now, state: 'withdrawn' as const }, '2026-02-28', 'off'],
  ['1.1', { ...now, state: 'withdrawn' as const }, '2026-05-01', 'off'],
  ['1.1', { ...now, texts: [text('1.1', '2026-03-01', '2026-04-30')] }, '2026-05-01', 'off'],
  ['1.0', several, '2026-02-28', 'until'],
  ['1.1', several, '2026-02-28', 'coming'],
  ['1.2', several, '2026-02-28', 'coming'],
  ['1.0', several, '2026-03-01', 'old'],
  ['1.1', several, '2026-03-01', 'until'],
  ['1.2', several, '2026-06-01', 'current'],
] as const)('a card of %s', (card, standard, today, expected) => {
  expect(answerFor(card, ['1.2', '1.1', '1.0', '0.9'], standard, today).answer).toBe(expected);
});

test('a line holds from its first minute to the minute before its end, on its days', () => {
  const noon = { from: 0, to: 720, effective: '2026-03-01' };
  expect(holdsNow(noon, { day: '2026-05-01', minutes: 0 })).toBe(true);
  expect(holdsNow(noon, { day: '2026-05-01', minutes: 719 })).toBe(true);
  expect(holdsNow(noon, { day: '2026-05-01', minutes: 720 })).toBe(false);
  const holiday = { from: 0, to: 1440, days: [['2026-10-01', '2026-10-08']] as const, effective: '2026-03-01' };
  expect(holdsNow(holiday, { day: '2026-10-08', minutes: 600 })).toBe(true);
  expect(holdsNow(holiday, { day: '2026-10-09', minutes: 600 })).toBe(false);
});

test('a line holds no longer and no earlier than its standard', () => {
  const line = { from: 0, to: 1440, effective: '2026-03-01', expires: '2026-03-31' };
  const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'];
  expect(days.map((day) => holdsNow(line, { day, minutes: 30 }))).toEqual([false, true, true, false]);
});

test('the day is that of the site, whatever the day of the device is', () => {
  const halfPastMidnight = new Date('2026-12-14T16:30:00Z');
  expect(momentIn('Asia/Shanghai', halfPastMidnight)).toEqual({ day: '2026-12-15', minutes: 30 });
  expect(momentIn('America/Los_Angeles', halfPastMidnight)).toEqual({ day: '2026-12-14', minutes: 510 });
});

const history = (...numbers: string[]) => numbers.map((number) => ({ number, date: '2026-01-01', marks: [] }));
test.each([
  ['1.1', ['1.0', '1.1'], '1.0'],
  ['1.0', ['1.0'], undefined],
  ['1.0', ['0.9', '1.0'], undefined],
])('before revision %s of %s', (number, numbers, before) => {
  const revision = { number } as StandardFacts['revision'];
  expect(revisionBefore({ revision, history: history(...numbers) })).toBe(before);
});

const day = { effective: '2026-01-01' };
const usual = [
  { ...day, from: 0, to: 720 },
  { ...day, from: 720, to: 1440 },
];
test('the next change is the first moment at which other lines are said, tomorrow too', () => {
  const holiday = { ...day, from: 800, to: 1440, days: [['2026-05-01', '2026-05-03']] as const };
  const lines = [...usual, holiday, { effective: '2027-01-01', from: 600, to: 700 }];
  const at = (minutes: number, today = '2026-04-30') => nextChange(lines, { day: today, minutes });
  expect(at(0)).toEqual({ day: '2026-04-30', minutes: 720 });
  expect(at(719)).toEqual({ day: '2026-04-30', minutes: 720 });
  expect(at(720)).toEqual({ day: '2026-05-01', minutes: 0 });
  expect(at(720, '2026-05-01')).toEqual({ day: '2026-05-01', minutes: 800 });
  expect(at(800, '2026-05-01')).toEqual({ day: '2026-05-02', minutes: 0 });
});

test('a holiday is told a week before; the end of the only line is no other line', () => {
  const allDay = { ...day, from: 0, to: 1440 };
  const lines = [allDay, { ...allDay, days: [['2026-05-01', '2026-05-03']] as const }];
  expect(nextChange(lines, { day: '2026-04-24', minutes: 0 })).toEqual({ day: '2026-05-01', minutes: 0 });
  expect(nextChange(lines, { day: '2026-04-23', minutes: 0 })).toBeUndefined();
  expect(nextChange(lines, { day: '2026-05-03', minutes: 60 })).toEqual({ day: '2026-05-04', minutes: 0 });
  expect(nextChange([{ ...allDay, expires: '2026-05-03' }], { day: '2026-05-03', minutes: 60 })).toBeUndefined();
});

test('hours that a line has as a limit end it too, past midnight as well', () => {
  const night = { ...day, from: 0, to: 1440, when: [{ hours: { from: '22:00', to: '06:00' } }] };
  const at = (minutes: number) => holdsNow(night, { day: '2026-05-01', minutes });
  expect([at(1319), at(1320), at(359), at(360)]).toEqual([false, true, true, false]);
  expect(nextChange([...usual, night], { day: '2026-05-01', minutes: 800 })).toEqual({
    day: '2026-05-01',
    minutes: 1320,
  });
});
