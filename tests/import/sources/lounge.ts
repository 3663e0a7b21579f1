import { docx, heading, item, line, title } from './build.ts';
import type { Truth } from './truth.ts';

/** An airport lounge, in English: headings with numbered rules below them. */
export const lounge = () =>
  docx([
    title('Skyline Lounge: Guest Service Manual'),
    line('Edition 4. For all team members who work in front of guests.'),
    heading(1, 'Food and drink'),
    item('Check the buffet every 15 minutes.'),
    item('Hot dishes must be held at 63 °C or above.'),
    item('Never top up a tray; replace it.'),
    item('Alcohol may not be served to guests under 18.'),
    heading(1, 'Showers'),
    item('Set the water to 38 °C.'),
    item('A guest may use the room for up to 30 minutes.'),
    item('Do not knock before the time is up.'),
    heading(1, 'Telephone'),
    item('Do not put a caller on hold for longer than 60 seconds.'),
    item('Call back within 2 hours.'),
    item('Reply to an e-mail within 1 working day or sooner.'),
    heading(1, 'Rounds'),
    item('The supervisor walks the lounge twice a shift.'),
    item('Restrooms are inspected hourly.'),
    item('The fire exits are tested every Monday.'),
    item('Coffee machines are descaled once every two weeks.'),
  ]);

export const loungeTruth: Truth = {
  'Food and drink': [
    ['Check the buffet every 15 minutes', 'do', 'every 15 minute'],
    ['Hot dishes must be held at 63 °C or above', 'do', '≥ 63 celsius'],
    ['top up a tray', 'dont'],
    ['replace it', 'do'],
    ['Alcohol may not be served to guests under 18', 'do'],
  ],
  Showers: [
    ['Set the water to 38 °C', 'do', '= 38 celsius'],
    ['A guest may use the room for up to 30 minutes', 'do', '≤ 30 minute'],
    ['knock before the time is up', 'dont'],
  ],
  Telephone: [
    ['put a caller on hold for longer than 60 seconds', 'dont', '> 60 second'],
    ['Call back within 2 hours', 'do', '≤ 2 hour'],
    ['Reply to an e-mail within 1 working day or sooner', 'do', '≤ 1 workday'],
  ],
  Rounds: [
    ['The supervisor walks the lounge twice a shift', 'do', 'every shift x2'],
    ['Restrooms are inspected hourly', 'do', 'every hour'],
    ['The fire exits are tested every Monday', 'do', 'every week'],
    ['Coffee machines are descaled once every two weeks', 'do', 'every 2 week'],
  ],
};
