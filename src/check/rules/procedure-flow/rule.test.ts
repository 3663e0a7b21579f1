import { expect, test } from 'vitest';
import { procedureFlowRule } from './rule.ts';
import { referencesRule } from '../references/rule.ts';
import { schemaRule } from '../schema/rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const page = (lines: string, fields = '') => ({
  [path]: standardPage({ code: 'AP-01', kind: 'procedure', title: '退货', fields: `${fields}clauses:\n${lines}` }),
});
const question = (yes: string, no: string) =>
  `  - { id: ask, text: 有小票吗？, answers: [{ text: 有, ${yes} }, { text: 没有, ${no} }] }\n`;
const ages = (first: string, from: number) =>
  question(`to: pay, amount: ${first}`, `to: refused, amount: { value: ${from}, unit: age, comparator: at-least }`);
const pay = '  - { id: pay, text: 退款 }\n';
const done = '  - { id: done, stage: exit, text: 款已退回 }\n';
const refused = '  - { id: refused, stage: exit, text: 说明原因 }\n';
const minutes = (value: number) => `timeLimit: { value: ${value}, unit: minute }`;

test.each<[string, Record<string, string>, string[]]>([
  ['a line of steps', page(pay + done), []],
  ['a line of steps after its end, without ways', page(done + pay), []],
  ['two answers, two ends', page(question('to: pay', 'to: refused') + pay + done + refused), []],
  ['whole years that follow one another', page(ages('{ min: 5, max: 11, unit: age }', 12) + pay + refused), []],
  [
    'whole years with one between',
    page(ages('{ min: 5, max: 10, unit: age }', 12) + pay + refused),
    [`${path}:9:136 procedure-flow standard.clauses[0].answers[1].amount`],
  ],
  ['an answer that leads to another standard', page(question('to: pay', 'standard: AP-01') + pay + done), []],
  ['a circle with a way out', page(`${question('to: pay', 'to: ask')}${pay}${done}`), []],
  [
    'a circle with a limit',
    page(`  - { id: heat, text: 加热, repeats: { atMost: 1, to: refused }, to: heat }\n${refused}`),
    [],
  ],
  [
    'a question that decides nothing',
    page(question('to: pay', 'to: pay') + pay + done),
    [`${path}:9:31 procedure-flow standard.clauses[0].answers`],
  ],
  ['answers that lead to two places', page(question('to: pay', 'to: done') + pay + done), []],
  [
    'a step that no way leads to',
    page(question('to: refused', 'to: done') + pay + done + refused),
    [`${path}:10:13 procedure-flow standard.clauses[1].id`],
  ],
  [
    'an end that no way leads to',
    page(question('to: pay', 'to: done') + pay + done + refused),
    [`${path}:12:13 procedure-flow standard.clauses[3].id`],
  ],
  [
    'a circle that nobody leaves',
    page(`${question('to: pay', 'to: ask')}  - { id: pay, text: 退款, to: ask }\n`),
    [`${path}:9:13 procedure-flow standard.clauses[0].id`],
  ],
  [
    'a step after the ends',
    page(question('to: done', 'to: pay') + done + pay),
    [`${path}:11:13 procedure-flow standard.clauses[2].id`],
  ],
  [
    'limits that fit into the whole',
    page(
      `  - { id: a, text: 甲, ${minutes(20)} }\n  - { id: b, text: 乙, ${minutes(40)} }\n`,
      'timeLimit: { value: 1, unit: hour }\n',
    ),
    [],
  ],
  [
    'limits beyond the whole, on the longest way only',
    page(
      `  - { id: ask, text: 急吗？, answers: [{ text: 急, to: a }, { text: 不急, to: b }] }
  - { id: a, text: 甲, ${minutes(5)}, to: done }
  - { id: b, text: 乙, timeLimit: { min: 60, max: 90, unit: minute } }
${done}`,
      'timeLimit: { value: 1, unit: hour }\n',
    ),
    [`${path}:8:23 procedure-flow standard.timeLimit.value`],
  ],
  [
    'limits that fit into half an hour',
    page(`  - { id: a, text: 甲, ${minutes(20)} }\n`, 'timeLimit: { fraction: [1, 2], unit: hour }\n'),
    [],
  ],
  [
    'limits beyond half an hour, half an hour among them',
    page(
      `  - { id: a, text: 甲, ${minutes(5)} }\n  - { id: b, text: 乙, timeLimit: { fraction: [1, 2], unit: hour } }\n`,
      'timeLimit: { fraction: [1, 2], unit: hour }\n',
    ),
    [`${path}:8:26 procedure-flow standard.timeLimit.fraction`],
  ],
  [
    'a step done three times counts three times',
    page(`  - { id: a, text: 甲, ${minutes(5)}, repeats: { atMost: 3, to: done } }\n${done}`, `${minutes(10)}\n`),
    [`${path}:8:23 procedure-flow standard.timeLimit.value`],
  ],
  [
    'days and months are not compared',
    page(`  - { id: a, text: 甲, timeLimit: { value: 40, unit: day } }\n`, 'timeLimit: { value: 1, unit: month }\n'),
    [],
  ],
])('%s', (_name, files, expected) => {
  expect(brief(issuesOf(procedureFlowRule, files))).toEqual(expected);
});

test('ways that lead nowhere are references', () => {
  const files = page(
    question('to: done', 'to: refusde') +
      '  - { id: go, text: 走, repeats: { atMost: 2, to: ask-2 } }\n' +
      done +
      refused,
  );
  expect(brief(issuesOf(referencesRule, files))).toEqual([
    expect.stringMatching(/9:80 references standard\.clauses\[0\]\.answers\[1\]\.to => .*to: refused/),
    expect.stringContaining(':10:52 references standard.clauses[1].repeats.to =>     - { id: go'),
  ]);
  expect(brief(issuesOf(referencesRule, page(question('to: done', 'standard: ZZ-09') + done)))).toEqual([
    `${path}:9:86 references standard.clauses[0].answers[1].standard`,
  ]);
});

test.each<[string, string, string]>([
  [
    'an answer without a place',
    '  - { id: a, text: 甲, answers: [{ text: 是 }, { text: 否, to: a }] }',
    'answers[0].to',
  ],
  [
    'an answer with two places',
    '  - { id: a, text: 甲, answers: [{ text: 是, to: a, standard: AP-01 }, { text: 否, to: a }] }',
    'answers[0].to',
  ],
  ['answers and a way', '  - { id: a, text: 甲, to: a, answers: [{ text: 是, to: a }, { text: 否, to: a }] }', 'to'],
  ['a way from a caution', '  - { id: a, stage: caution, text: 甲, to: a }', 'to'],
  [
    'a change of another unit',
    '  - { id: a, text: 甲, change: { from: { value: 2, unit: m }, to: { value: 20, unit: cm } } }',
    'change.to.unit',
  ],
])('%s is refused', (_name, line, field) => {
  expect(brief(issuesOf(schemaRule, page(`${line}\n`))).map((issue) => issue.split(' ')[2])).toEqual([
    `standard.clauses[0].${field}`,
  ]);
});

const messages = (files: Record<string, string>) =>
  issuesOf([referencesRule, procedureFlowRule], files).map(({ rule, message }) => `${rule}: ${message.en}`);

test('answers in the same words are told apart by their amounts, or not at all', () => {
  const answers = (first: string, second: string) =>
    messages(
      page(
        `  - { id: ask, text: 多大？, answers: [{ text: 是, to: pay${first} }, { text: 是, to: refused${second} }] }\n` +
          pay +
          done +
          refused,
      ),
    );
  expect(answers('', '')).toEqual([expect.stringContaining('“是”')]);
  const sum = (rest: string) => `, amount: { ${rest}, unit: CNY }`;
  expect(answers(sum('value: 5, comparator: at-most'), sum('value: 5, comparator: more-than'))).toEqual([]);
});

test('amounts of answers that leave something out, and that meet twice', () => {
  const [gap] = messages(page(ages('{ min: 5, max: 10, unit: age }', 12) + pay + refused));
  expect(gap).toMatch(/ends at .*10.* begins at .*12/u);
  const [overlap] = messages(page(ages('{ min: 5, max: 14, unit: age }', 12) + pay + refused));
  expect(overlap).toContain('overlap');
});

test('a question that decides nothing is not told beside what it leaves out of reach', () => {
  const told = messages(page(question('to: pay', 'to: pay') + pay + done + refused));
  expect(told).toEqual([expect.stringContaining('No way leads to the end `refused`')]);
});

test('a step that only goes back is named beside the end that it should lead to', () => {
  const files = (to: string) =>
    page(`${question('to: pay', 'to: refused')}  - { id: pay, text: 退款, to: ${to} }\n${done}${refused}`);
  const [circle, ...more] = issuesOf(procedureFlowRule, files('ask'));
  expect(more).toEqual([]);
  expect(circle?.message.en).toBe('No way leads to the end `done`');
  expect(circle?.hint.en).toContain('`pay` only goes back to `ask`');
  expect(circle?.related?.line).toBe(10);
  expect(issuesOf(procedureFlowRule, files('done'))).toEqual([]);
});

test('what cannot be left is told beside a lost way of another step, and with a lost way of its own', () => {
  const circle = '  - { id: heat, text: 加热, to: cool }\n  - { id: cool, text: 放凉, to: heat }\n';
  const lost = messages(page(`${question('to: heat', 'to: refusde')}${circle}${refused}`));
  expect(lost.filter((message) => message.startsWith('references'))).toHaveLength(1);
  expect(messages(page(`${question('to: pay', 'to: refusde')}${pay}${done}${refused}`))).toEqual([
    expect.stringContaining('references') as string,
  ]);
});

test.each([
  [30, 0],
  [60, 0],
  [61, 1],
])('steps of %i minutes in a whole of ten minutes to an hour', (value, count) => {
  const files = page(`  - { id: a, text: 甲, ${minutes(value)} }\n`, 'timeLimit: { min: 10, max: 60, unit: minute }\n');
  expect(issuesOf(procedureFlowRule, files)).toHaveLength(count);
});

test('a step that goes on to itself, and a change that changes nothing', () => {
  const steps =
    '  - { id: a, text: 甲, repeats: { atMost: 2, to: a } }\n' +
    '  - { id: b, text: 乙, change: { from: { value: 5, unit: cm }, to: { value: 5, unit: cm } } }\n';
  expect(brief(issuesOf(procedureFlowRule, page(steps))).map((line) => line.split(' ')[2])).toEqual([
    'standard.clauses[0].repeats.to',
    'standard.clauses[1].change.to',
  ]);
});

test('as the author sees it', () => {
  const files = page(question('to: pay', 'to: done') + pay + done + refused, 'timeLimit: { value: 1, unit: day }\n');
  expect(textOf(procedureFlowRule, files)).toMatchInlineSnapshot(`
    "docs/zh/a/x.mdx:13:13  错误 error  procedure-flow  standard.clauses[3].id
      没有一条路通到结束条件“refused”
        → 在某个答案的 to 里写上它，或删去这一条
      No way leads to the end \`refused\`
        → Name it in the to of an answer, or take it out
      13 |     - { id: refused, stage: exit, text: 说明原因 }
                       ^^^^^^^
      /zh/authoring/rules/procedure-flow/"
  `);
});
