import { afterEach, expect, test, vi } from 'vitest';
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
