import { type FaultRow, good, path } from '../helpers/faulty-page.ts';

const clause = '    - { id: front, polarity: do, part: hair, text: 前面的头发留在眉毛以上 }';

/** The page as one of another kind, with lines of its own. */
const page = (kind: string, lines: readonly string[], fields = '') => ({
  [path]: good
    .replace('kind: appearance', `kind: ${kind}${fields}`)
    .replace(clause, lines.map((line) => `    - ${line}`).join('\n'))
    .replace('  declared:\n    count: 1\n', ''),
});
const ask = (yes: string, no: string) =>
  `{ id: ask, text: 有小票吗？, answers: [{ text: 有, ${yes} }, { text: 没有, ${no} }] }`;
const pay = '{ id: pay, text: 退款 }';
const done = '{ id: done, stage: exit, text: 款已退回 }';

/** Procedures that nobody can follow to an end, and sheets that nobody can score. */
export const flowFaults: FaultRow[] = [
  {
    fault: 'an answer that leads to a step that is not there',
    files: page('procedure', [ask('to: pay', 'to: dome'), pay, done]),
    rule: 'references',
    at: [9, 79],
    field: 'standard.clauses[0].answers[1].to',
    corrected: `    - ${ask('to: pay', 'to: done')}`,
  },
  {
    fault: 'an answer that leads nowhere',
    files: page('procedure', [ask('to: pay', 'to: done').replace(', to: pay', ''), pay, done]),
    rule: 'schema',
    at: [9, 41],
    field: 'standard.clauses[0].answers[0].to',
  },
  {
    fault: 'a step that no answer leads to',
    files: page('procedure', [ask('to: done', 'to: done'), pay, done]),
    rule: 'procedure-flow',
    at: [10, 13],
    field: 'standard.clauses[1].id',
  },
  {
    fault: 'limits of steps beyond the whole',
    files: page(
      'procedure',
      ['{ id: pay, text: 退款, timeLimit: { value: 2, unit: hour } }'],
      '\n  timeLimit: { value: 90, unit: minute }',
    ),
    rule: 'procedure-flow',
    at: [7, 23],
    field: 'standard.timeLimit.value',
  },
  {
    fault: 'points that do not add up',
    files: page('checklist', ['{ id: floor, text: 地面干燥, points: 3 }'], '\n  scoring: { total: 4, pass: 2 }'),
    rule: 'record-sheet',
    at: [7, 21],
    field: 'standard.scoring.total',
  },
  {
    fault: 'a pass mark above the full score',
    files: page('checklist', ['{ id: floor, text: 地面干燥, points: 3 }'], '\n  scoring: { total: 3, pass: 4 }'),
    rule: 'record-sheet',
    at: [7, 30],
    field: 'standard.scoring.pass',
  },
  {
    fault: 'a reading without a figure',
    files: page('checklist', ['{ id: floor, text: 水温, evidence: [reading] }']),
    rule: 'record-sheet',
    at: [9, 40],
    field: 'standard.clauses[0].evidence',
  },
  {
    fault: 'a form that the list does not have',
    files: page('procedure', ['{ id: pay, text: 退款, forms: [valuable] }']),
    rule: 'vocabulary-ids',
    at: [9, 36],
    field: 'standard.clauses[0].forms[0]',
    corrected: '    - { id: pay, text: 退款, forms: [valuables] }',
  },
];
