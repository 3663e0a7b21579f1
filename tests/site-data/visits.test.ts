import { expect, test } from 'vitest';
import { calendarFile, escaped, folded } from '../../src/lib/calendar-file.ts';
import type { Frequency, Offset } from '../../src/schema/index.ts';
import { addInterval, isDay, isPlannable, planEvent, planVisit, spreadOf } from '../../src/site/visits/plan.ts';

test.each([
  ['2026-01-31', 1, 'month', '2026-02-28', true],
  ['2028-01-31', 1, 'month', '2028-02-29', true],
  ['2026-12-31', 2, 'month', '2027-02-28', true],
  ['2026-03-10', 1, 'month', '2026-04-10', false],
  ['2026-11-30', 2, 'month', '2027-01-30', false],
  ['2026-08-31', 1, 'month', '2026-09-30', true],
  ['2026-12-28', 1, 'week', '2027-01-04', false],
  ['2028-02-28', 1, 'day', '2028-02-29', false],
  ['2028-02-29', 1, 'year', '2029-02-28', true],
  ['2026-03-29', 1, 'day', '2026-03-30', false],
] as const)('%s and %i %s', (last, count, unit, day, clamped) => {
  expect(addInterval(last, { count, unit })).toEqual({ day, clamped });
});

test.each([
  ['2026-03-17', 0],
  ['2026-03-10', 7],
  ['2026-03-20', -3],
])('on %s a visit due on 17 March is %i days away', (today, daysLeft) => {
  expect(planVisit('2026-03-10', { count: 1, unit: 'week' }, today)).toEqual({
    next: '2026-03-17',
    daysLeft,
    clamped: false,
  });
});

test.each<[string, string, Frequency, string | undefined, string]>([
  ['4–6 a month', '2026-03-10', { times: { min: 4, max: 6 }, count: 1, unit: 'month' }, '2026-03-15', '2026-03-17'],
  ['6 a month', '2026-03-10', { times: 6, count: 1, unit: 'month' }, undefined, '2026-03-15'],
  ['twice a week', '2026-03-10', { times: 2, count: 1, unit: 'week' }, undefined, '2026-03-13'],
  ['3 times in 2 weeks', '2026-03-10', { times: 3, count: 2, unit: 'week' }, undefined, '2026-03-14'],
  ['every quarter', '2026-03-10', { count: 1, unit: 'quarter' }, undefined, '2026-06-10'],
  ['every 5 working days', '2026-03-10', { count: 5, unit: 'workday' }, undefined, '2026-03-17'],
])('%s after %s', (_name, last, every, from, next) => {
  expect(planVisit(last, every, last)).toMatchObject({ from, next });
});

test('visits spread over a period are as many as it asks for, at the least', () => {
  const periods = { week: 7, month: 30, quarter: 91, year: 365 } as const;
  for (const [unit, days] of Object.entries(periods))
    for (let times = 1; times <= Math.min(days, 60); times += 1) {
      const spread = spreadOf({ times, count: 1, unit: unit as keyof typeof periods });
      expect(Math.floor(days / (spread?.to.count ?? Infinity))).toBeGreaterThanOrEqual(times);
    }
});

test('what comes round within a day is no plan of days', () => {
  expect(isPlannable({ every: { count: 2, unit: 'hour' } })).toBe(false);
  expect(isPlannable({ every: { times: 3, count: 1, unit: 'day' } })).toBe(false);
  expect(planVisit('2026-03-10', { count: 1, unit: 'shift' }, '2026-03-10')).toBeUndefined();
});

test.each<[Offset, string | undefined, string]>([
  [{ count: 7, unit: 'day', side: 'within' }, '2026-03-13', '2026-03-20'],
  [{ count: 3, unit: 'day', side: 'before' }, undefined, '2026-03-10'],
  [{ count: 3, unit: 'workday', side: 'after' }, undefined, '2026-03-18'],
  [{ count: 1, unit: 'month', side: 'before' }, undefined, '2026-02-13'],
  [{ count: 24, unit: 'hour', side: 'within' }, '2026-03-13', '2026-03-14'],
])('%o of Friday 13 March 2026', (offset, from, next) => {
  expect(planEvent('2026-03-13', offset, '2026-03-13')).toMatchObject({ from, next });
});

test('a day is a day that exists', () => {
  expect(['2026-02-28', '2026-02-30', '2026-13-01', '2026-2-3', ''].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('text is escaped as RFC 5545 has it', () => {
  expect(escaped('a,b;c\\d\r\ne\u0007')).toBe(String.raw`a\,b\;c\\d\ne`);
});

test('no line is longer than 75 bytes, no character is cut, and unfolding gives the text back', () => {
  const line = `SUMMARY:${'拜访客户，'.repeat(40)}`;
  const lines = folded(line).split('\r\n');
  for (const part of lines) expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.join('\r\n').replaceAll('\r\n ', '')).toBe(line);
});

test('an entry of several days ends after the last of them', () => {
  const event = { uid: 'a', day: '2026-03-15', until: '2026-03-17', summary: 'b', description: 'c', url: 'd', made: 0 };
  expect(calendarFile([event])).toContain('DTSTART;VALUE=DATE:20260315\r\nDTEND;VALUE=DATE:20260318\r\n');
});

test('a calendar file holds one all-day entry', () => {
  const text = calendarFile([
    {
      uid: 'visit-1@example.com',
      day: '2026-02-28',
      summary: '拜访老王; 茶, 两杯',
      description: 'CC-03',
      url: 'https://example.com/s/CC-03/',
      made: Date.UTC(2026, 0, 31, 8, 5, 9),
    },
  ]);
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'UID:visit-1@example.com',
      'DTSTAMP:20260131T080509Z',
      'DTSTART;VALUE=DATE:20260228',
      'DTEND;VALUE=DATE:20260301',
      String.raw`SUMMARY:拜访老王\; 茶\, 两杯`,
      'END:VCALENDAR',
    ]),
  );
});
