import { changed, docx, heading, item, line, table, title } from './build.ts';
import type { Truth } from './truth.ts';

/** A ferry, in English: bounds of every sort, a tracked change, roles as columns, lists below lists. */
export const ferry = () =>
  docx([
    title('On-board Service Manual'),
    heading(1, 'Boarding'),
    item('Open the gate at least 20 minutes before departure.'),
    item('Close it not later than 2 minutes before departure.'),
    item('Passengers with reduced mobility board first and are shown to their seats.'),
    item('Foot passengers must not walk on the car deck.'),
    changed('Announce the crossing time', ' twice'),
    heading(1, 'On deck'),
    item('Staff on deck:'),
    item('wear a life jacket in winds over 30 knots', 1),
    item('do not lean over the rail', 1),
    item('carry a radio', 1),
    item('Decks are mopped within 10 minutes of a spill.'),
    item('Drinks may be taken outside, but glasses may not.'),
    heading(1, 'Cabins'),
    line(
      'Towels are changed daily and bed linen after each crossing. Knock three times and wait ten seconds before you ' +
        'open. If a passenger is asleep, come back later. A cabin is ready within 40 minutes of docking.',
    ),
    heading(1, 'Delays'),
    table(
      ['Delay', 'Announcement', 'What passengers get'],
      ['Up to 15 minutes', 'at once', 'Nothing'],
      ['15 to 60 minutes', 'every 15 minutes', 'Hot drink'],
      ['More than an hour', 'every 30 minutes', 'Meal, and half the fare back'],
    ),
    heading(1, 'Complaints'),
    item('Listen without interrupting.'),
    item('Reply in writing within 14 days, or sooner if you can.'),
    item('The purser can refund up to €100; the captain decides on more.'),
    item('Under no circumstances discuss an accident with passengers.'),
  ]);

export const ferryTruth: Truth = {
  Boarding: [
    ['Open the gate at least 20 minutes before departure', 'do'],
    ['Close it not later than 2 minutes before departure', 'do'],
    ['Passengers with reduced mobility board first and are shown to their seats', 'do'],
    ['Foot passengers walk on the car deck', 'dont'],
    ['Announce the crossing time', 'do'],
  ],
  'On deck': [
    ['Staff on deck: wear a life jacket in winds over 30 knots', 'do'],
    ['Staff on deck: lean over the rail', 'dont'],
    ['Staff on deck: carry a radio', 'do'],
    ['Decks are mopped within 10 minutes of a spill', 'do', '≤ 10 minute'],
    ['Drinks may be taken outside, but glasses may not', 'do'],
  ],
  Cabins: [
    ['Towels are changed daily and bed linen after each crossing', 'do', 'every day'],
    ['Knock three times and wait ten seconds before you open', 'do', '≥ 10 second'],
    ['If a passenger is asleep, come back later', 'do'],
    ['A cabin is ready within 40 minutes of docking', 'do', '≤ 40 minute'],
  ],
  Delays: [
    ['Up to 15 minutes: at once, Nothing', 'do'],
    ['15 to 60 minutes: every 15 minutes, Hot drink', 'do', 'every 15 minute'],
    ['More than an hour: every 30 minutes, Meal, and half the fare back', 'do', 'every 30 minute'],
  ],
  Complaints: [
    ['Listen without interrupting', 'do'],
    ['Reply in writing within 14 days, or sooner if you can', 'do', '≤ 14 day'],
    ['The purser can refund up to €100; the captain decides on more', 'do', '≤ 100 EUR'],
    ['Under no circumstances discuss an accident with passengers', 'dont'],
  ],
};
