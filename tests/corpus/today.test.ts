import { afterEach, expect, test, vi } from 'vitest';
import { beginningOf } from '../../src/lib/day.ts';
import { todayFor } from '../../src/corpus/index.ts';

afterEach(() => vi.unstubAllEnvs());

const here = { timeZone: 'Asia/Shanghai' };

test('the day of a build can be set', () => {
  vi.stubEnv('SITE_TODAY', '2026-03-01');
  expect(todayFor(here)).toBe('2026-03-01');
});

test.each(['2026-02-30', '30.2.2026', '2026-2-3', '', 'today'])('%j is no day', (asked) => {
  vi.stubEnv('SITE_TODAY', asked);
  expect(() => todayFor(here)).toThrow(/SITE_TODAY/);
});

test.each([
  ['Asia/Shanghai', '2026-11-29', '2026-11-28T16:00:00.000Z'],
  ['UTC', '2026-11-29', '2026-11-29T00:00:00.000Z'],
  ['America/New_York', '2026-11-29', '2026-11-29T05:00:00.000Z'],
  // The clocks change on this day, after it began.
  ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-11-29', '2026-11-28T10:00:00.000Z'],
  ['Asia/Kathmandu', '2026-11-29', '2026-11-28T18:15:00.000Z'],
])('in %s the day %s begins at %s', (zone, day, moment) => {
  expect(new Date(beginningOf(day, zone)).toISOString()).toBe(moment);
});
