import { expect, test } from 'vitest';
import { commitmentsRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const page = (...lines: string[]) => ({
  [path]: standardPage({
    code: 'AP-01',
    kind: 'response-time',
    title: '报修',
    fields: [
      'timed: first-reply',
      'clauses:',
      ...lines.map((line, at) => `  - { id: l${at}, text: 修, ${line} }`),
    ].join('\n'),
  }),
});
const stage = (name: string, value: number, unit: string) =>
  `{ stage: ${name}, within: { value: ${value}, unit: ${unit} } }`;
const part = (name: string, days: number, percent: number) =>
  stage(name, days, 'day').replace(/\}$/, `, share: { value: ${percent}, unit: percent } }`);
const stages = (...all: string[]) => `stages: [${all.join(', ')}]`;

test.each<[string, Record<string, string>, string[]]>([
  [
    'stages that follow one another, whatever their order in the file',
    page(stages(stage('answer', 2, 'hour'), stage('acknowledge', 30, 'minute'), stage('close', 2, 'hour'))),
    [],
  ],
  [
    'working days beside hours, and levels that differ',
    page(
      `key: 一级, ${stages(stage('acknowledge', 8, 'hour'), stage('answer', 1, 'workday'))}`,
      `key: 二级, ${stages(stage('acknowledge', 8, 'hour'))}`,
    ),
    [],
  ],
  [
    'a later stage with a shorter limit',
    page(stages(stage('acknowledge', 1, 'hour'), stage('answer', 30, 'minute'))),
    [`${path}:10:118 commitments standard.clauses[0].stages[1].within`],
  ],
  [
    'a later stage due before half an hour is over',
    page(stages('{ stage: acknowledge, within: { fraction: [1, 2], unit: hour } }', stage('answer', 20, 'minute'))),
    [`${path}:10:126 commitments standard.clauses[0].stages[1].within`],
  ],
  [
    'half an hour before a whole one',
    page(stages('{ stage: acknowledge, within: { fraction: [1, 2], unit: hour } }', stage('answer', 1, 'hour'))),
    [],
  ],
  [
    'the same stage twice',
    page(stages(stage('answer', 1, 'hour'), stage('answer', 2, 'hour'))),
    [`${path}:10:97 commitments standard.clauses[0].stages[1].stage`],
  ],
  ['most of them in a day, all of them in two', page(stages(part('answer', 1, 95), stage('answer', 2, 'day'))), []],
  [
    'more of them in less time',
    page(stages(part('answer', 3, 95), stage('answer', 2, 'day'))),
    [`${path}:10:150 commitments standard.clauses[0].stages[1].within`],
  ],
  [
    'the same level twice',
    page(`key: 一级, ${stages(stage('answer', 1, 'hour'))}`, `key: 一级, ${stages(stage('answer', 2, 'hour'))}`),
    [`${path}:11:13 commitments standard.clauses[1].id`],
  ],
  ['no target at all', page('avoidable: true'), [`${path}:14:17 commitments standard.target`]],
])('%s', (_name, files, expected) => {
  expect(brief(issuesOf(commitmentsRule, files))).toEqual(expected);
});

test('as the author sees it', () => {
  const lined = (text: string) => text.replace(', { stage', ',\n        { stage');
  const files = page(
    lined(stages(stage('answer', 1, 'day'), stage('close', 2, 'hour'))),
    lined(stages(stage('close', 1, 'day'), stage('close', 1, 'day'))),
  );
  expect(textOf(commitmentsRule, files)).toMatchInlineSnapshot(`
    "docs/zh/a/x.mdx:11:35  错误 error  commitments  standard.clauses[0].stages[1].within
      “结案”和“答复”的先后反了：后一步的期限比前一步还短
        → 先确认收到，再答复、到场、解决、结案，期限一步不短于一步
      “Close” and “Answer” are the wrong way round: the later stage has the shorter limit
        → Acknowledge, answer, on site, solve, close: no stage is due before the one it follows
      11 |           { stage: close, within: { value: 2, unit: hour } }] }
                                             ^^^^^^^^^^^^^^^^^^^^^^^^
      另见 docs/zh/a/x.mdx:10:35
      /zh/authoring/rules/commitments/

    docs/zh/a/x.mdx:13:20  错误 error  commitments  standard.clauses[1].stages[1].stage
      “结案”写了两次
        → 一条里每一步只写一次，比例（share）不同的可以再写；情况不同的，另写一条
      “Close” stands here twice
        → Give each stage once, or again with another share; another case is another line
      13 |           { stage: close, within: { value: 1, unit: day } }] }
                              ^^^^^
      另见 docs/zh/a/x.mdx:12:35
      /zh/authoring/rules/commitments/"
  `);
});
