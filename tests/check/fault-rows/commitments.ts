import { type FaultRow, good, path } from '../helpers/faulty-page.ts';

const clause = '    - { id: front, polarity: do, part: hair, text: 前面的头发留在眉毛以上 }';

/** The page as a table of targets, with lines of its own. */
const targets = (...lines: readonly string[]) => ({
  [path]: good
    .replace('kind: appearance', 'kind: response-time\n  timed: first-reply')
    .replace(clause, lines.map((line) => `    - ${line}`).join('\n'))
    .replace('  declared:\n    count: 1\n', ''),
});
const stage = (name: string, rest: string) => `{ stage: ${name}, within: { ${rest} } }`;
const line = (id: string, ...stages: string[]) =>
  `{ id: ${id}, text: 答复, key: 一级, stages: [${stages.join(', ')}] }`;
const hours = (name: string, value: number) => stage(name, `value: ${value}, unit: hour`);

/** Promises in time that nobody can keep. */
export const commitmentFaults: FaultRow[] = [
  {
    fault: 'an answer before it is acknowledged',
    files: targets(line('one', hours('acknowledge', 4), hours('answer', 2))),
    rule: 'commitments',
    at: [10, 129],
    field: 'standard.clauses[0].stages[1].within',
  },
  {
    fault: 'two lines for one level',
    files: targets(line('one', hours('answer', 4)), line('two', hours('answer', 8))),
    rule: 'commitments',
    at: [11, 13],
    field: 'standard.clauses[1].id',
  },
  {
    fault: 'a share of more than all',
    files: targets(
      line('one', '{ stage: answer, within: { value: 20, unit: second }, share: { value: 120, unit: percent } }'),
    ),
    rule: 'schema',
    at: [10, 116],
    field: 'standard.clauses[0].stages[0].share.value',
  },
  {
    fault: 'a limit that is no time',
    files: targets(line('one', stage('answer', 'value: 4, unit: piece'))),
    rule: 'schema',
    at: [10, 89],
    field: 'standard.clauses[0].stages[0].within.unit',
  },
];
