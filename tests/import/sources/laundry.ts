import { broken, docx, heading, item, line, table, title } from './build.ts';
import type { Truth } from './truth.ts';

/** A laundry, in English: paragraphs with several rules each, levels with two times, soft breaks. */
export const laundry = () =>
  docx([
    title('Brightwater Laundry: House Rules'),
    line('Written for everyone behind the counter and at the machines.'),
    heading(1, 'Taking in'),
    line(
      'Count the garments twice before you write the ticket. The ticket number goes on every piece. ' +
        'Do not promise that a stain will come out. Customers pay when they collect, not before.',
    ),
    line('Empty all pockets in front of the customer, and put what you find in an envelope.'),
    broken('Furs and leather are not accepted at the counter,', 'but are sent on to the Hill Street branch.'),
    heading(1, 'Turnaround'),
    table(
      ['Service', 'Ready', 'Call back'],
      ['Express', 'within 4 hours', 'same day'],
      ['Standard', 'within 2 working days', 'within 24 hours'],
      ['Delicate', 'within 5 working days', 'within 48 hours'],
    ),
    heading(1, 'Machines'),
    item('Clean the lint filter after every load.'),
    item('Washers must be wiped down every evening.'),
    item('The boiler is inspected twice a year by an outside engineer.'),
    item('Set silk to no more than 30 °C.'),
    item('A drum is never filled to more than three quarters.'),
    item('Ring the customer once; if there is no answer, send a message.'),
    heading(1, 'Lost or damaged'),
    item('Apologise first, then write down what the customer says.'),
    item('Pay up to £40 on the spot; anything above goes to the owner.'),
    item('Answer a claim within half a day.'),
  ]);

export const laundryTruth: Truth = {
  'Taking in': [
    ['Count the garments twice before you write the ticket', 'do', '= 2 occurrences'],
    ['The ticket number goes on every piece', 'do'],
    ['promise that a stain will come out', 'dont'],
    ['Customers pay when they collect, not before', 'do'],
    ['Empty all pockets in front of the customer, and put what you find in an envelope', 'do'],
    ['Furs and leather are not accepted at the counter, but are sent on to the Hill Street branch', 'dont'],
  ],
  Turnaround: [
    ['Express: within 4 hours, same day', '≤ 4 hour'],
    ['Standard: within 2 working days, within 24 hours', '≤ 2 workday', '≤ 24 hour'],
    ['Delicate: within 5 working days, within 48 hours', '≤ 5 workday', '≤ 48 hour'],
  ],
  Machines: [
    ['Clean the lint filter after every load', 'do'],
    ['Washers must be wiped down every evening', 'do', 'every day'],
    ['The boiler is inspected twice a year by an outside engineer', 'do', 'every year x2'],
    ['Set silk to no more than 30 °C', 'do', '≤ 30 celsius'],
    ['A drum is never filled to more than three quarters', 'do', '≤ 0.75 whole'],
    ['Ring the customer once; if there is no answer, send a message', 'do', '= 1 occurrences'],
  ],
  'Lost or damaged': [
    ['Apologise first, then write down what the customer says', 'do'],
    ['Pay up to £40 on the spot; anything above goes to the owner', 'do', '≤ 40 GBP'],
    ['Answer a claim within half a day', 'do', '≤ 0.5 day'],
  ],
};
