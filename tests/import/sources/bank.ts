import { docx, heading, line, table } from './build.ts';
import type { Truth } from './truth.ts';

/** A bank, in English: clauses numbered 1.1 by hand, sentences with a subject, a table of grades. */
export const bank = () =>
  docx(
    [
      line('Branch Conduct Rules', { bold: true, size: 20 }),
      line('Version: 3.1'),
      heading(1, '1 Purpose'),
      line('These rules set out what customers can expect in every branch.'),
      heading(1, '2 At the counter'),
      line('2.1 Greet the customer by name where it is known.'),
      line('2.2 No customer waits more than 8 minutes.'),
      line('2.3 Staff must not discuss balances where others can hear.'),
      line('2.4 Count cash twice, once by hand and once by machine.'),
      line('2.5 Customers should be offered a seat. Staff should stand up to greet them.'),
      line('2.6 Do not leave documents on the counter, even for a moment.'),
      heading(1, '3 On the telephone'),
      line('3.1 Answer within three rings.'),
      line('3.2 Return missed calls by the end of the day.'),
      line('3.3 Never put a caller on hold without asking first.'),
      line('3.4 Calls may be recorded only after the caller has been told.'),
      heading(1, '4 Relationship visits'),
      table(
        ['Tier', 'Frequency', 'Channel', 'Notes'],
        ['Grade A', 'Once a month', 'In person', ''],
        ['Grade B', 'Every two months', { text: 'Phone', rows: 2 }, ''],
        ['Grade C', 'Twice a year', ''],
      ),
      heading(1, '5 Complaints'),
      line('Step 1. Listen without interrupting'),
      line('Step 2. Thank the customer and apologise'),
      line('Step 3. Log the complaint within 1 hour'),
      line('Step 4. Reply in writing within 5 working days'),
      heading(1, '6 Wording'),
      line('Opening: “Good morning, this is the branch, how can I help?”'),
      line('Closing: “Is there anything else I can do for you?”'),
      line('Approved by: Head of Retail'),
    ],
    { header: 'Branch Conduct Rules', footer: 'Page 3' },
  );

export const bankTruth: Truth = {
  'At the counter': [
    ['Greet the customer by name where it is known', 'do'],
    ['No customer waits more than 8 minutes', 'do', '≤ 8 minute'],
    ['Discuss balances where others can hear', 'dont'],
    ['Count cash twice, once by hand and once by machine', 'do'],
    ['Customers should be offered a seat', 'do'],
    ['Staff should stand up to greet them', 'do'],
    ['Leave documents on the counter, even for a moment', 'dont'],
  ],
  'On the telephone': [
    ['Answer within three rings', 'do', '≤ 3 rings'],
    ['Return missed calls by the end of the day', 'do'],
    ['Put a caller on hold without asking first', 'dont'],
    ['Calls may be recorded only after the caller has been told', 'do'],
  ],
  'Relationship visits': [
    ['Grade A: Once a month, In person', 'grade a', 'every month', 'in person'],
    ['Grade B: Every two months, Phone', 'grade b', 'every 2 month', 'channel phone'],
    ['Grade C: Twice a year, Phone', 'grade c', 'every year x2', 'channel phone'],
  ],
  Complaints: [
    ['Listen without interrupting'],
    ['Thank the customer and apologise'],
    ['Log the complaint within 1 hour', '≤ 1 hour'],
    ['Reply in writing within 5 working days', '≤ 5 workday'],
  ],
  Wording: [
    ['Good morning, this is the branch, how can I help?', 'do'],
    ['Is there anything else I can do for you?', 'do'],
  ],
};
