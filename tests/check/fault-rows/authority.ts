import { type FaultRow, good, path } from '../helpers/faulty-page.ts';

const clause = '    - { id: front, polarity: do, part: hair, text: 前面的头发留在眉毛以上 }';

/** The page as one of who may decide what, with levels of its own. */
const levels = (...lines: readonly string[]) => ({
  [path]: good
    .replace('kind: appearance', 'kind: authority')
    .replace(clause, lines.map((line) => `    - ${line}`).join('\n'))
    .replace('  declared:\n    count: 1\n', ''),
});
const desk =
  '{ id: desk, text: 当场定, decides: [waiter], percent: { value: 15, unit: percent, comparator: at-most } }';
const upper = (bound: string) => `{ id: up, text: 请示, decides: [greeter], percent: { ${bound}, unit: percent } }`;

/** Levels of authority with nobody, or two, to decide. */
export const authorityFaults: FaultRow[] = [
  {
    fault: 'a percentage that no level is for',
    files: levels(desk, upper('min: 20, max: 30')),
    rule: 'authority-levels',
    at: [10, 63],
    field: 'standard.clauses[1].percent.min',
  },
  {
    fault: 'a percentage that two levels are for',
    files: levels(desk, upper('value: 10, comparator: more-than')),
    rule: 'authority-levels',
    at: [10, 65],
    field: 'standard.clauses[1].percent.value',
  },
  {
    fault: 'a level that nobody decides',
    files: levels(desk.replace(' decides: [waiter],', '')),
    rule: 'schema',
    at: [9, 7],
    field: 'standard.clauses[0].decides',
  },
  {
    fault: 'a level that an unknown role decides',
    files: levels(desk.replace('waiter', 'waitor')),
    rule: 'vocabulary-ids',
    at: [9, 40],
    field: 'standard.clauses[0].decides[0]',
    corrected: `    - ${desk}`,
  },
  {
    fault: 'a percentage where an amount belongs',
    files: levels(desk.replace('percent:', 'amount:')),
    rule: 'schema',
    at: [9, 76],
    field: 'standard.clauses[0].amount.unit',
  },
  {
    fault: 'roles that ask one another in a circle',
    files: levels(
      '{ id: desk, text: 当场定, decides: [waiter], escalatesTo: [greeter] }',
      '{ id: up, text: 请示, decides: [greeter], escalatesTo: [waiter] }',
    ),
    rule: 'authority-levels',
    at: [10, 61],
    field: 'standard.clauses[1].escalatesTo[0]',
  },
];
