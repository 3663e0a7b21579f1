import { broken, docx, heading, item, line, signed, table, title } from './build.ts';
import type { Truth } from './truth.ts';

/** A cinema, in English: steps with lists below them, ticks and crosses, what to say and never to say. */
export const cinema = () =>
  docx([
    title('Floor Team Handbook'),
    heading(1, 'Opening the house'),
    line('Step 1: Switch on the foyer lights 45 minutes before the first show.'),
    line('Step 2: Walk every screen and look for:'),
    item('seats that do not fold', 1),
    item('spilt drinks', 1),
    line('Step 3: Report faults to the duty manager within the hour.'),
    heading(1, 'At the door'),
    signed('√', 'Smile and say the screen number.'),
    signed('√', 'Check the age of anyone who looks under 18.'),
    signed('×', 'Let guests in more than 20 minutes after the start'),
    signed('×', 'Argue about a ticket in the queue'),
    heading(1, 'During the show'),
    line(
      'Someone is in each screen at least once every half hour. Torches point at the floor. ' +
        'Guests who film are asked to stop; after a second warning they must leave.',
    ),
    broken('Phones stay in the locker.', 'Radios are worn with an earpiece.'),
    line('Picture or sound is lost: tell the booth first, then the audience, and do both within 2 minutes.'),
    heading(1, 'Kiosk'),
    item('Popcorn older than 4 hours is thrown away.'),
    item('Hot dogs are held above 63 °C.'),
    item('The ice scoop is washed between shifts, never left in the ice.'),
    item('Keep between 5 and 8 people in a queue before opening a second till.'),
    heading(1, 'What to say'),
    table(
      ['When', 'Say', 'Never say'],
      ['Sold out', 'The next show is at eight; shall I book it?', 'We’re full.'],
      ['Refund', 'Let me see what I can do for you.', 'No refunds.'],
    ),
  ]);

export const cinemaTruth: Truth = {
  'Opening the house': [
    ['Switch on the foyer lights 45 minutes before the first show', 'do'],
    ['seats that do not fold', 'do'],
    ['spilt drinks', 'do'],
    ['Report faults to the duty manager within the hour', 'do', '≤ 1 hour'],
  ],
  'At the door': [
    ['Smile and say the screen number', 'do'],
    ['Check the age of anyone who looks under 18', 'do'],
    ['Let guests in more than 20 minutes after the start', 'dont', '> 20 minute'],
    ['Argue about a ticket in the queue', 'dont'],
  ],
  'During the show': [
    ['Someone is in each screen at least once every half hour', 'do', 'every 30 minute ≥'],
    ['Torches point at the floor', 'do'],
    ['Guests who film are asked to stop; after a second warning they must leave', 'do'],
    ['Phones stay in the locker', 'do'],
    ['Radios are worn with an earpiece', 'do'],
    [
      'Picture or sound is lost: tell the booth first, then the audience, and do both within 2 minutes',
      ...['do', '≤ 2 minute'],
    ],
  ],
  Kiosk: [
    ['Popcorn older than 4 hours is thrown away', 'do', '> 4 hour'],
    ['Hot dogs are held above 63 °C', 'do', '> 63 celsius'],
    ['The ice scoop is washed between shifts, never left in the ice', 'do'],
    ['Keep between 5 and 8 people in a queue before opening a second till', 'do', '5–8 people'],
  ],
  'What to say': [
    ['The next show is at eight; shall I book it?', 'do'],
    ['We’re full', 'dont'],
    ['Let me see what I can do for you.', 'do'],
    ['No refunds', 'dont'],
  ],
};
