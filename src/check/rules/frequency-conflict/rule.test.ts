import { expect, test } from 'vitest';
import { frequencyConflictRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const visits = (...clauses: string[]) => ({
  'docs/zh/a/visits.mdx': standardPage({
    code: 'CC-03',
    kind: 'visit-frequency',
    fields: ['clauses:', ...clauses.map((clause) => `  - { ${clause} }`)].join('\n'),
  }),
});
const once = 'id: c, grade: c, every: { count: 1, unit: month }, channel: phone, text: 打电话';
const place = 'docs/zh/a/visits.mdx';

test.each<[string, string[]]>([
  ['once a month is once a month', [once, once.replace('id: c', 'id: d')]],
  [
    'twice in two months is once a month',
    [once, 'id: d, grade: c, every: { times: 2, count: 2, unit: month }, channel: phone, text: 打电话'],
  ],
  ['another channel', [once, 'id: d, grade: c, every: { count: 2, unit: month }, channel: counter, text: 打电话']],
  [
    'two tasks at one place',
    [
      'id: look, place: lobby, every: { count: 2, unit: hour }, text: 看一遍',
      'id: mop, place: lobby, every: { count: 1, unit: day }, text: 拖地',
    ],
  ],
])('no conflict: %s', (_name, clauses) => {
  expect(issuesOf(frequencyConflictRule, visits(...clauses))).toEqual([]);
});

test.each<[string, string, string]>([
  ['three times a month', once.replace('id: c', 'id: d').replace('count: 1', 'times: 3'), 'error'],
  ['at least', once.replace('id: c', 'id: d').replace('count: 1', 'comparator: at-least, count: 1'), 'error'],
  ['a range', once.replace('id: c', 'id: d').replace('count: 1', 'times: { min: 1, max: 2 }'), 'error'],
  ['in other words', once.replace('id: c', 'id: d').replace('count: 1', 'count: 3').replace('打', '再打'), 'warning'],
])('a conflict: %s', (_name, other, level) => {
  const issues = issuesOf(frequencyConflictRule, visits(once, other));
  expect(brief(issues)).toEqual([`${place}:10:33 frequency-conflict standard.clauses[1].every`]);
  expect(issues.map((issue) => issue.level)).toEqual([level]);
});

test('as the author sees it', () => {
  const other = 'id: c-again, grade: c, every: { times: 3, unit: month }, channel: phone, text: 打电话';
  expect(textOf(frequencyConflictRule, visits(once, other))).toMatchInlineSnapshot(`
    "docs/zh/a/visits.mdx:10:39  错误 error  frequency-conflict  standard.clauses[1].every
      这里规定每月 3 次，同一对象在 \`CC-03#c\` 却是每月
        → 选定一种，改另一处；方式或场合不同，就用字段写明
      This lays down 3 times a month, but \`CC-03#c\` every month for the same
        → Settle which holds and change the other; where the way or the occasion differs, say so in a field
      10 |     - { id: c-again, grade: c, every: { times: 3, unit: month }, channel: phone, text: 打电话 }
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^
      另见 docs/zh/a/visits.mdx:9:33
      /zh/authoring/rules/frequency-conflict/"
  `);
});
