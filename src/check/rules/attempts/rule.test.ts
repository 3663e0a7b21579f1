import { expect, test } from 'vitest';
import { attemptsRule } from './rule.ts';
import { schemaRule } from '../schema/rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const line = (id: string, more: string, text = `第 ${id} 句`) =>
  `  - { id: ${id}, polarity: do, situation: greeting, ${more}, text: ${text} }`;
const page = (...lines: string[]) => ({
  [path]: standardPage({ code: 'AP-01', kind: 'phrasing', fields: ['clauses:', ...lines].join('\n') }),
});
const found = (...lines: string[]) => brief(issuesOf(attemptsRule, page(...lines)));

test.each([
  ['one after another', [line('a', 'attempt: 1'), line('b', 'attempt: 2'), line('c', 'attempt: last')]],
  ['two for the same attempt', [line('a', 'attempt: 1'), line('b', 'attempt: 1')]],
  ['each language by itself', [line('a', 'attempt: 1'), line('b', 'attempt: 1, language: yue', '第 a 句')]],
])('silent: %s', (_name, lines) => {
  expect(found(...lines)).toEqual([]);
});

test('an attempt that is left out is told at the next one', () => {
  expect(found(line('a', 'attempt: 1'), line('b', 'attempt: 3'))).toEqual([
    `${path}:10:60 attempts standard.clauses[1].attempt`,
  ]);
});

test('the same line for the same attempt is told', () => {
  expect(found(line('a', 'attempt: 1'), line('b', 'attempt: 1', '第 a 句'))).toEqual([
    `${path}:10:60 attempts standard.clauses[1].attempt`,
  ]);
});

test.each([
  ['a language that there is not', 'language: cantonese1', `${path}:9:61 schema standard.clauses[0].language`],
  ['a reading without its language', 'reading: m4 goi1', `${path}:9:60 schema standard.clauses[0].reading`],
])('%s is an error where it stands', (_name, more, expected) => {
  expect(brief(issuesOf(schemaRule, page(line('a', more)))).filter((one) => one.startsWith(path))).toEqual([expected]);
});

test('as the author sees it', () => {
  expect(textOf(attemptsRule, page(line('b', 'attempt: 2')))).toMatchInlineSnapshot(`
    "docs/zh/a/x.mdx:9:60  错误 error  attempts  standard.clauses[0].attempt
      写到了第 2 次，却没有第 1 次该说的话
        → 补上 attempt: 1 的一句，或把后面的次数改小；最后一次写 last
      There is a line for attempt 2, but none for attempt 1
        → Add a line with \`attempt: 1\`, or count the later ones down; the last may be \`last\`
      9 |     - { id: b, polarity: do, situation: greeting, attempt: 2, text: 第 b 句 }
                                                                     ^
      /zh/authoring/rules/attempts/"
  `);
});
