import { expect, test } from 'vitest';
import { calendarFile, escaped, folded } from '../../src/site/visits/ics.ts';
import { addInterval, isDay, planVisit } from '../../src/site/visits/plan.ts';

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

test('a calendar file holds one all-day entry', () => {
  const text = calendarFile({
    uid: 'visit-1@example.com',
    day: '2026-02-28',
    summary: '拜访老王; 茶, 两杯',
    description: 'CC-03',
    url: 'https://example.com/s/CC-03/',
    made: Date.UTC(2026, 0, 31, 8, 5, 9),
  });
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
