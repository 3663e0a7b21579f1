import { docx, heading, item, line, table, title } from './build.ts';
import type { Truth } from './truth.ts';

/** A hotel that writes English only: its own trade, made up. */
export const hotel = () =>
  docx(
    [
      title('Guest Service Handbook'),
      line('Prepared by: Quality Office'),
      heading(1, 'Introduction'),
      line('This handbook describes how we look after our guests from the first call to the last wave.'),
      heading(1, 'Front desk'),
      heading(2, 'Check-in'),
      item('Greet every guest within 10 seconds'),
      item('Look up from the screen before you speak'),
      item('Never ask for the room number aloud'),
      item('Do not point; walk the guest to the lift'),
      item('Staff must not accept tips at the desk'),
      heading(2, 'Steps at check-out'),
      line('Step 1: Print the bill before the guest arrives'),
      line('Step 2: Go through the bill line by line'),
      line('Step 3: Call the porter within 2 minutes'),
      heading(1, 'Grooming'),
      table(
        ['Item', 'Do', 'Don’t'],
        ['Uniform', 'Pressed and spotless', 'Rolled-up sleeves'],
        ['Hair', 'Tied back when longer than the collar', 'Bright dyes\nHair over the eyes'],
        ['Jewellery', 'One ring at most', 'Bracelets'],
      ),
      heading(1, 'Rooms'),
      heading(2, 'Turn-down'),
      item('Knock three times and say “Housekeeping”'),
      item('Set the room temperature between 20 and 22 °C'),
      item('Replace towels every day'),
      item('Never enter while the red light is on'),
      item('Report a lost key at once'),
      heading(2, 'Response times'),
      item('Extra towels: within 10 minutes'),
      item('Repairs in the room: within 2 hours'),
      item('Lost property: reply within 3 working days'),
      heading(1, 'What to say'),
      line('On arrival: “Welcome, may I take your bags?”'),
      line('When the room is late: “I am sorry, your room will be ready in a moment.”'),
      heading(1, 'Never say'),
      item('“That is not my job.”'),
      item('“You should have booked earlier.”'),
    ],
    { footer: 'Page 1 of 9' },
  );

export const hotelTruth: Truth = {
  'Check-in': [
    ['Greet every guest within 10 seconds', 'do', '≤ 10 second'],
    ['Look up from the screen before you speak', 'do'],
    ['Ask for the room number aloud', 'dont'],
    ['Point', 'dont'],
    ['walk the guest to the lift', 'do'],
    ['Accept tips at the desk', 'dont'],
  ],
  'Steps at check-out': [
    ['Print the bill before the guest arrives'],
    ['Go through the bill line by line'],
    ['Call the porter within 2 minutes', '≤ 2 minute'],
  ],
  Grooming: [
    ['Pressed and spotless', 'do'],
    ['Rolled-up sleeves', 'dont'],
    ['Tied back when longer than the collar', 'do'],
    ['Bright dyes', 'dont'],
    ['Hair over the eyes', 'dont'],
    ['One ring at most', 'do'],
    ['Bracelets', 'dont'],
  ],
  'Turn-down': [
    ['Knock three times and say “Housekeeping”', 'do'],
    ['Set the room temperature between 20 and 22 °C', 'do', '20–22 celsius'],
    ['Replace towels every day', 'do', 'every day'],
    ['Enter while the red light is on', 'dont'],
    ['Report a lost key at once', 'do'],
  ],
  'Response times': [
    ['Extra towels: within 10 minutes', '≤ 10 minute'],
    ['Repairs in the room: within 2 hours', '≤ 2 hour'],
    ['Lost property: reply within 3 working days', '≤ 3 workday'],
  ],
  'What to say': [
    ['Welcome, may I take your bags?', 'do'],
    ['I am sorry, your room will be ready in a moment.', 'do'],
  ],
  'Never say': [
    ['That is not my job.', 'dont'],
    ['You should have booked earlier.', 'dont'],
  ],
};
