import { type FaultRow, good, path } from '../helpers/faulty-page.ts';

const file = 'vocabulary/hours.yml';
const list = (fields: string) => ({
  [path]: good,
  [file]: `entries:\n  - id: hotline\n    zh: 热线\n    en: Hotline\n    ${fields}\n`,
});

/** Opening hours that cannot be, and ones that nobody has. */
export const hoursFaults: FaultRow[] = [
  {
    fault: 'hours that overlap',
    files: list(
      "week: [{ days: [mon], from: '09:00', to: '18:00' }, { days: [mon, tue], from: '17:00', to: '20:00' }]",
    ),
    rule: 'schema',
    file,
    at: [5, 83],
    field: 'entries[0].week[1].from',
  },
  {
    fault: 'hours past midnight that overlap those of the next morning',
    files: list("week: [{ days: [sun], from: '22:00', to: '06:00' }, { days: [mon], from: '05:00', to: '09:00' }]"),
    rule: 'schema',
    file,
    at: [5, 78],
    field: 'entries[0].week[1].from',
  },
  {
    fault: 'hours that end where they begin',
    files: list("week: [{ days: [mon], from: '09:00', to: '09:00' }]"),
    rule: 'schema',
    file,
    at: [5, 46],
    field: 'entries[0].week[0].to',
  },
  {
    fault: 'a special day twice',
    files: list('special: [{ date: 2026-12-25, closed: true }, { date: 2026-12-25, closed: true }]'),
    rule: 'schema',
    file,
    at: [5, 59],
    field: 'entries[0].special[1].date',
  },
  {
    fault: 'closed on a holiday that the list does not have',
    files: list('closedOn: [new-yaer]'),
    rule: 'vocabulary-ids',
    file,
    at: [5, 16],
    field: 'entries[0].closedOn[0]',
    corrected: '    closedOn: [new-year]',
  },
  {
    fault: 'opening hours that the list does not have',
    files: { [path]: good.replace('part: hair,', 'part: hair, hours: hotlin,') },
    rule: 'vocabulary-ids',
    at: [9, 53],
    field: 'standard.clauses[0].hours',
    corrected: '    - { id: front, polarity: do, part: hair, hours: hotline, text: 前面的头发留在眉毛以上 }',
  },
];
