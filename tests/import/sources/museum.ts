import { boldHeaded, docx, heading, item, line, noted, table, title } from './build.ts';
import type { Truth } from './truth.ts';

/** A museum, in English: headings that seem to forbid, paragraphs with more than a rule, footnotes, boxes to tick. */
export const museum = () =>
  docx(
    [
      title('Gallery Attendants’ Guide'),
      heading(1, 'When something goes wrong'),
      item('Call the control room at once.'),
      item('Write it down before the end of the shift.'),
      heading(1, 'Do Not Touch'),
      item('Put the sign up beside every open display.'),
      heading(1, 'Never do'),
      item('Lean on the cases'),
      heading(1, 'In the galleries'),
      item('Guests should not wait longer than 5 minutes for an answer.'),
      item('If a child is alone, do not take it out of the room.'),
      item('Bags must never be left in the cloakroom overnight.'),
      item('No flash photography in the print room.'),
      item('Reply to letters within 10 working days and acknowledge them within 2.'),
      item('Move a crate more than 6 months old to the store.'),
      line('Broken glass? Do not pick it up. Call the cleaner and stay beside it.'),
      line('The hours below are the most that a shift should have. Tell the office if yours are longer.'),
      noted('Loans are checked on arrival.', 1),
      line('Note: most damage is done while a crate is open.'),
      heading(1, 'Rounds'),
      boldHeaded(
        ['Where', 'Task', 'Minutes', 'Checked by'],
        ['Ground floor', 'Opening round', '25', 'Head attendant'],
        ['Tower', 'Closing round', '40', 'Head attendant'],
      ),
      heading(1, 'Monthly list'),
      line('☐ Test the alarm – every month'),
      line('☐ Wipe the audio guides – every shift'),
      line('☐ Clean the lift doors – every Friday'),
      heading(1, 'Tours'),
      table(
        ['Situation', 'What to say', 'Remarks'],
        ['Welcome', 'Good morning, may I see your tickets?', 'Smile first'],
      ),
      line('Signed ____________ Date ________'),
    ],
    { footnotes: ['A loan must stay in its crate for 24 hours.'] },
  );

export const museumTruth: Truth = {
  'When something goes wrong': [
    ['Call the control room at once', 'do'],
    ['Write it down before the end of the shift', 'do'],
  ],
  'Do Not Touch': [['Put the sign up beside every open display', 'do']],
  'Never do': [['Lean on the cases', 'dont']],
  'In the galleries': [
    ['Guests should not wait longer than 5 minutes for an answer', 'do', '≤ 5 minute'],
    ['If a child is alone, do not take it out of the room', 'dont'],
    ['Bags must never be left in the cloakroom overnight', 'dont'],
    ['Flash photography in the print room', 'dont'],
    ['Reply to letters within 10 working days and acknowledge them within 2', ...['do', '≤ 10 workday', '≤ 2 workday']],
    ['Move a crate more than 6 months old to the store', 'do', '> 6 month'],
    ['Broken glass? Do not pick it up', 'dont'],
    ['Call the cleaner and stay beside it', 'do'],
    ['Tell the office if yours are longer', 'do'],
    ['Loans are checked on arrival', 'do'],
    ['A loan must stay in its crate for 24 hours', 'do', '= 24 hour'],
    ['most damage is done while a crate is open', 'do'],
  ],
  Rounds: [
    ['Ground floor, Opening round', 'do', '≤ 25 minute'],
    ['Tower, Closing round', 'do', '≤ 40 minute'],
  ],
  'Monthly list': [
    ['Test the alarm – every month', 'do', 'every month'],
    ['Wipe the audio guides – every shift', 'do', 'every shift'],
    ['Clean the lift doors – every Friday', 'do', 'every week'],
  ],
  Tours: [['Good morning, may I see your tickets?', 'do']],
};
