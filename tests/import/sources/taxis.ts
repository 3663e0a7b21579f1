import { docx, heading, item, line, table, title } from './build.ts';
import type { Truth } from './truth.ts';

/** A taxi firm, in English: lists of what is said and never said, letters as numbers, a prose chapter. */
export const taxis = () =>
  docx([
    title('Driver Standards'),
    line('THE CAR', { size: 14 }),
    line('a) The car is washed at least twice a week and vacuumed every day.'),
    line('b) Nothing may hang from the mirror.'),
    line('c) No smoking or eating in the car, even when it is empty.'),
    line('d) Air fresheners are not used.'),
    line('e) Tyres have no less than 3 mm of tread.'),
    line('PICKING UP', { size: 14 }),
    line(
      'Arrive no earlier than 10 minutes before the booking and never later than the time you were given. ' +
        'Wait 5 minutes free of charge, then ring the passenger. After 15 minutes you may leave, but only once ' +
        'the office has agreed. Help with luggage unless the passenger says no.',
    ),
    line('MONEY', { size: 14 }),
    table(
      ['Matter', 'Driver', 'Controller', 'Manager'],
      ['Refund', 'up to £5', 'up to £20', 'any amount'],
      ['Cleaning fee', 'none', 'up to £40', 'up to £150'],
      ['Lost item', 'hand in same day', 'log within 2 hours', 'ring owner within 24 hours'],
    ),
    line('WORDS', { size: 14 }),
    line('Always say:'),
    item('Good morning, are you comfortable?'),
    item('Would you like the window open?'),
    line('Never say:'),
    item('I don’t know that street.'),
    item('Cash only.'),
    heading(1, 'Hours'),
    item('Drivers rest for at least 11 hours between shifts.'),
    item('A shift is 10 hours at most, including breaks.'),
    item('Take a break of 45 minutes after four and a half hours at the wheel.'),
    item('Medical checks are due annually.'),
  ]);

export const taxisTruth: Truth = {
  'THE CAR': [
    ['The car is washed at least twice a week and vacuumed every day', 'do'],
    ['Nothing may hang from the mirror', 'dont'],
    ['Smoking or eating in the car, even when it is empty', 'dont'],
    ['Air fresheners are not used', 'dont'],
    ['Tyres have no less than 3 mm of tread', 'do', '≥ 3 mm'],
  ],
  'PICKING UP': [
    ['Arrive no earlier than 10 minutes before the booking and never later than the time you were given', 'do'],
    ['Wait 5 minutes free of charge, then ring the passenger', 'do', '= 5 minute'],
    ['After 15 minutes you may leave, but only once the office has agreed', 'do'],
    ['Help with luggage unless the passenger says no', 'do'],
  ],
  MONEY: [
    ['Refund: up to £5, up to £20, any amount', 'do', '≤ 20 GBP', '≤ 5 GBP'],
    ['Cleaning fee: up to £40, up to £150', 'do', '≤ 150 GBP', '≤ 40 GBP'],
    ['Lost item: hand in same day, log within 2 hours, ring owner within 24 hours', ...['do', '≤ 2 hour', '≤ 24 hour']],
  ],
  WORDS: [
    ['Good morning, are you comfortable?', 'do'],
    ['Would you like the window open?', 'do'],
    ['I don’t know that street', 'dont'],
    ['Cash only', 'dont'],
  ],
  Hours: [
    ['Drivers rest for at least 11 hours between shifts', 'do', '≥ 11 hour'],
    ['A shift is 10 hours at most, including breaks', 'do', '≤ 10 hour'],
    ['Take a break of 45 minutes after four and a half hours at the wheel', 'do', '= 45 minute'],
    ['Medical checks are due annually', 'do', 'every year'],
  ],
};
