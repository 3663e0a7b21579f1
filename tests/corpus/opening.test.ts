import { expect, test } from 'vitest';
import { deviceHours } from '../../src/corpus/hours/index.ts';
import { openingAt } from '../../src/corpus/hours/opening.ts';
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
