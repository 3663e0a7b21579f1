import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviceHours } from '../../src/corpus/hours/index.ts';
import { type DeviceHours, openingAt } from '../../src/corpus/hours/opening.ts';
import { weekdayOf } from '../../src/corpus/holds.ts';
import { addDays } from '../../src/lib/day.ts';
import { weekdays, type Weekday } from '../../src/schema/index.ts';
import { hoursFile } from '../../src/schema/hours.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

const at = (id: string, day: string, time: string) => {
  const hours = deviceHours(exampleCorpus(), id);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const found = hours && openingAt(hours, { day, minutes: hour * 60 + minute });
  return found && `${found.isOpen ? 'open until' : 'closed until'} ${found.day} ${found.minutes / 60}`;
};

test.each([
  ['complaint-line', '2026-11-27', '09:00', 'open until 2026-11-27 18'],
  ['complaint-line', '2026-11-27', '18:00', 'closed until 2026-11-28 10'],
  // Saturday evening: Sunday is closed.
  ['complaint-line', '2026-11-28', '20:00', 'closed until 2026-11-30 9'],
  ['complaint-line', '2026-12-24', '11:59', 'open until 2026-12-24 12'],
  ['complaint-line', '2026-12-24', '12:00', 'closed until 2026-12-26 10'],
  // New Year as the notice has it, from Friday to Sunday.
  ['complaint-line', '2027-01-01', '10:00', 'closed until 2027-01-04 9'],
  ['night-desk', '2026-11-27', '23:30', 'open until 2026-11-28 6'],
  ['night-desk', '2026-11-29', '05:59', 'open until 2026-11-29 6'],
  ['night-desk', '2026-11-29', '06:00', 'closed until 2026-12-04 22'],
  ['front-desk', '2026-11-29', '03:00', 'open until 2026-12-14 0'],
])('%s on %s at %s: %s', (id, day, time, expected) => expect(at(id, day, time)).toBe(expected));

test('a special day with a break opens twice', () => {
  const date = '2026-12-24';
  const special = [
    { date, from: '09:00', to: '12:00' },
    { date, from: '13:00', to: '15:00' },
  ];
  const hours: DeviceHours = { week: [], closed: [], special };
  const found = (hour: number) => openingAt(hours, { day: date, minutes: hour * 60 });
  expect(found(10)).toMatchObject({ isOpen: true, minutes: 720 });
  expect(found(12)).toMatchObject({ isOpen: false, day: date, minutes: 780 });
  expect(found(14)).toMatchObject({ isOpen: true, minutes: 900 });
  const days = (list: object[]) =>
    hoursFile.safeParse({ entries: [{ id: 'desk', zh: '柜台', en: 'Desk', always: true, special: list }] }).success;
  expect(days(special)).toBe(true);
  expect(days([...special, { date, from: '14:00', to: '16:00' }])).toBe(false);
  expect(days([special[0] ?? {}, { date, closed: true }])).toBe(false);
});

const names = Object.keys(weekdays) as Weekday[];
const today = '2027-02-05';
/** Hours of some days of the week, closed for some time that begins soon, with special days among them. */
const someHours = fc
  .record({
    days: fc.subarray(names, { minLength: 1 }),
    closedAfter: fc.nat(9),
    closedFor: fc.nat(40),
    special: fc.uniqueArray(fc.record({ after: fc.nat(50), isOpen: fc.boolean() }), { selector: ({ after }) => after }),
  })
  .map(({ days, closedAfter, closedFor, special }): DeviceHours => {
    const from = addDays(today, closedAfter);
    return {
      week: [{ days, from: '09:30', to: '16:30' }],
      closed: [[from, addDays(from, closedFor)]],
      special: special.map(({ after, isOpen }) => ({
        date: addDays(today, after),
        ...(isOpen ? { from: '10:00', to: '12:00' } : {}),
      })),
    };
  });

/** When it opens on a day, asked of the day alone. */
function opensOn({ week, closed, special }: DeviceHours, day: string): string | undefined {
  const own = special.find(({ date }) => date === day);
  if (own) return own.from;
  if (closed.some(([from, to]) => from <= day && day <= to)) return undefined;
  return week.some(({ days }) => days.includes(weekdayOf(day))) ? '09:30' : undefined;
}

test('the next opening is on the first day that is open at all, however many are closed in a row', () => {
  fc.assert(
    fc.property(someHours, (hours) => {
      const found = openingAt(hours, { day: today, minutes: 23 * 60 });
      const days = Array.from({ length: 100 }, (_, at) => addDays(today, at + 1));
      const first = days.find((day) => opensOn(hours, day) !== undefined);
      expect(found).toMatchObject({ isOpen: false, day: first });
      expect(found?.minutes).toBe(opensOn(hours, first ?? '') === '10:00' ? 600 : 570);
    }),
    { numRuns: 200 },
  );
});
