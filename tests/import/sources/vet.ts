import { docx, heading, item, line, table, title } from './build.ts';
import type { Truth } from './truth.ts';

/** A veterinary clinic, in English: severities in merged cells, comparators of every sort, explanations in between. */
export const vet = () =>
  docx([
    title('Clinic Standards'),
    line('Alder Vets, spring edition'),
    heading(1, 'Front desk'),
    line('Owners are often more anxious than their animals. Greet the animal by name before you greet the owner.'),
    line('Phones are picked up by the third ring. No caller waits longer than a minute. Never diagnose by telephone.'),
    heading(1, 'Triage'),
    table(
      ['Severity', 'Signs', 'Seen', 'Who'],
      [{ text: 'Red', rows: 2 }, 'Collapse, heavy bleeding', 'at once', 'Vet on duty'],
      ['Cannot breathe', 'within 2 minutes', 'Vet on duty'],
      ['Amber', 'Vomiting, pain', 'within the hour', 'Any vet'],
      ['Green', 'Itching, check-up', 'same day or next day', 'Nurse'],
    ),
    heading(1, 'Wards'),
    item('Check every patient at least four times a day.'),
    item('Water bowls are filled each morning and evening.'),
    item('Cages must be disinfected between patients; allow 10 minutes before the next one.'),
    item('Keep the ward at 20–24 °C.'),
    item('No more than two visitors per animal.'),
    item('Staff may take photographs only if the owner has signed.'),
    item('Drugs are counted by two people before each shift.'),
    item('Do not leave a dog alone on the table, not even for a second.'),
    heading(1, 'Discharge'),
    item('Go through the medicine with the owner:'),
    item('how much to give', 1),
    item('what to do when a dose is missed', 1),
    item('Ring the owner the next day.'),
    item('Send the invoice no later than 3 days after discharge.'),
    item('Fees over $500 are explained in advance.'),
  ]);

export const vetTruth: Truth = {
  'Front desk': [
    ['Owners are often more anxious than their animals', 'do'],
    ['Greet the animal by name before you greet the owner', 'do'],
    ['Phones are picked up by the third ring', 'do'],
    ['No caller waits longer than a minute', 'do', '≤ 1 minute'],
    ['diagnose by telephone', 'dont'],
  ],
  Triage: [
    ['Red: Collapse, heavy bleeding, at once', 'do'],
    ['Red: Cannot breathe, within 2 minutes', 'do', '≤ 2 minute'],
    ['Amber: Vomiting, pain, within the hour', 'do', '≤ 1 hour'],
    ['Green: Itching, check-up, same day or next day', 'do'],
  ],
  Wards: [
    ['Check every patient at least four times a day', 'do', 'every day x4 ≥'],
    ['Water bowls are filled each morning and evening', 'do', 'every day x2'],
    ['Cages must be disinfected between patients; allow 10 minutes before the next one', ...['do', '≥ 10 minute']],
    ['Keep the ward at 20–24 °C', 'do', '20–24 celsius'],
    ['No more than two visitors per animal', 'do'],
    ['Staff may take photographs only if the owner has signed', 'do'],
    ['Drugs are counted by two people before each shift', 'do', '= 2 people', 'every shift'],
    ['leave a dog alone on the table, not even for a second', 'dont'],
  ],
  Discharge: [
    ['how much to give', 'do'],
    ['what to do when a dose is missed', 'do'],
    ['Ring the owner the next day', 'do'],
    ['Send the invoice no later than 3 days after discharge', 'do', '≤ 3 day'],
    ['Fees over $500 are explained in advance', 'do'],
  ],
};
