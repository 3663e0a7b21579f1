import { expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';
import { standardPage } from '../helpers/corpus-from-strings.ts';
import { issuesOf } from '../helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';

/** What is told of a page of a kind with these clauses: `rule path: English message`. */
function told(kind: string, clauses: string): string[] {
  const text = standardPage({ code: 'XX-01', kind, fields: `clauses:\n${clauses}` });
  const wanted = new Set(['schema', 'procedure-flow', 'authority-levels', 'target-missing']);
  return issuesOf(rules, { [path]: text })
    .filter(({ rule, file }) => wanted.has(rule) && file === path)
    .map((issue) => `${issue.rule} ${issue.path ?? ''}: ${issue.message.en}`);
}

const question = (first: string, second: string) =>
  `  - { id: ask, text: 金额多大？, answers: [{ text: 小额, ${first}to: pay }, { text: 大额, ${second}to: call }] }
  - { id: pay, text: 付款, to: done }
  - { id: call, text: 找经理, to: done }
  - { id: done, stage: exit, text: 办好 }`;
const sum = (value: number, comparator: string, unit = 'CNY') =>
  `amount: { value: ${value}, unit: ${unit}, comparator: ${comparator} }, `;

test.each([
  ['answers that meet', question(sum(500, 'at-most'), sum(500, 'more-than')), []],
  ['answers without figures', question('', ''), []],
  [
    'a gap',
    question(sum(500, 'at-most'), sum(800, 'more-than')),
    [expect.stringMatching(/answers\[1\]\.amount: “小额” ends at CN¥500 and “大额” begins at CN¥800/)],
  ],
  [
    'an overlap',
    question(sum(500, 'at-most'), 'amount: { min: 300, max: 900, unit: CNY }, '),
    [expect.stringContaining('overlap'), expect.stringContaining('“大额” ends at CN¥900: nothing answers')],
  ],
  [
    'no unit that there is',
    question(sum(500, 'at-most', 'gold'), sum(500, 'more-than')),
    [expect.stringContaining('schema')],
  ],
])('answers by amount: %s', (_name, clauses, expected) => {
  expect(told('procedure', clauses)).toEqual(expected);
});

const levels = (middle: string, more = '') =>
  `  - { id: low, text: 甲, decides: [clerk], percent: { value: 15, unit: percent, comparator: at-most } }
  - { id: middle, text: 乙, ${middle}percent: { value: 20, unit: percent, comparator: less-than } }
  - { id: high, text: 丙, ${more}decides: [chief], percent: { value: 20, unit: percent, comparator: at-least } }`;

test.each([
  ['laid down', levels('decides: [head], '), []],
  [
    'left open, which is a note',
    levels('notSet: true, '),
    ['target-missing standard.clauses[1].notSet: It is not laid down who decides at level `middle`'],
  ],
  [
    'open and decided',
    levels('notSet: true, decides: [head], '),
    [expect.stringContaining('leave out decides and nobody')],
  ],
  [
    'open and forbidden',
    levels('notSet: true, nobody: true, '),
    [expect.stringContaining('leave out decides and nobody')],
  ],
  ['neither', levels(''), [expect.stringContaining('`notSet: true` where the rule is silent')]],
])('levels of authority: %s', (_name, clauses, expected) => {
  expect(told('authority', clauses)).toEqual(expected);
});

const wear = (more: string) => `  - { id: lips, polarity: do, part: lips, text: 涂口红${more} }`;
test.each([
  ['one', wear(', matches: [uniform]'), []],
  ['several', wear(', matches: [uniform, shoes]'), []],
  ['none', wear(', matches: []'), [expect.stringContaining('schema standard.clauses[0].matches')]],
  ['a text', wear(', matches: uniform'), [expect.stringContaining('schema standard.clauses[0].matches')]],
  ['a number', wear(', matches: [7]'), [expect.stringContaining('schema standard.clauses[0].matches[0]')]],
])('what a colour must match: %s', (_name, clauses, expected) => {
  expect(told('appearance', clauses)).toEqual(expected);
});

test.each([
  ['refund alone', 'refund: [{ value: 100, unit: percent }]', []],
  ['refund and credit', 'refund: [{ value: 100, unit: percent }], credit: [{ value: 50, unit: CNY }]', []],
  ['an empty list', 'refund: []', [expect.stringContaining('missed.refund')]],
  ['a bare number', 'credit: [10]', [expect.stringContaining('missed.credit[0]')]],
  ['a figure without its unit', 'credit: [{ value: 10 }]', [expect.stringContaining('missed.credit[0].unit')]],
])('what is owed: %s', (_name, missed, expected) => {
  const clauses = `  - { id: a, text: 甲, target: { value: 1, unit: hour }, missed: { ${missed} } }`;
  expect(told('response-time', clauses).filter((line) => !line.includes('timed'))).toEqual(expected);
});
