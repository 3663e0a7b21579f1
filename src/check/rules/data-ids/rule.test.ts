import { expect, test } from 'vitest';
import { dataIdsRule } from './rule.ts';
import { manualPage } from '../../../../tests/helpers/manual-page.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';

const term = (id: string) =>
  `  - { id: ${id}, term: { zh: 甲, en: A }, definition: { zh: 乙, en: B }, basis: [house] }\n`;
const bank = (id: string, questions: readonly string[]) => `bank: ${id}
number: Q-1
version: '1'
updated: 2026-01-01
title: { zh: 甲, en: A }
questions:
${questions.map(question).join('')}`;
const question = (id: string) =>
  `  - { id: ${id}, type: judgement, stem: { zh: 甲, en: A }, answer: 'true', ` +
  'outside: { zh: 乙, en: B }, basis: [house] }\n';
const manual = (id: string, number: string) => manualPage({ id, number, codes: 'AP-01' });

test.each<[string, Record<string, string>, string[]]>([
  [
    'a term twice, in two files',
    { 'terms/a.yml': `terms:\n${term('kano')}`, 'terms/b.yml': `terms:\n${term('kano')}` },
    ['terms/b.yml:2:11 data-ids terms[0].id'],
  ],
  [
    'a list entry twice',
    { 'vocabulary/grades.yml': 'entries:\n  - { id: a, zh: 甲, en: A }\n  - { id: a, zh: 乙, en: B }\n' },
    ['vocabulary/grades.yml:3:11 data-ids entries[1].id'],
  ],
  [
    'a bank named unlike its file',
    { 'questions/basics.yml': bank('basic', ['one']) },
    ['questions/basics.yml:1:7 data-ids bank => bank: basics'],
  ],
  [
    'a question twice in a bank',
    { 'questions/basics.yml': bank('basics', ['one', 'one']) },
    ['questions/basics.yml:8:11 data-ids questions[1].id'],
  ],
  [
    'the same question id in two banks is fine',
    { 'questions/a.yml': bank('a', ['one']), 'questions/b.yml': bank('b', ['one']) },
    [],
  ],
  [
    'a manual named unlike its folder',
    { 'docs/zh/appearance/index.mdx': manual('look', 'SS-1') },
    ['docs/zh/appearance/index.mdx:5:7 data-ids manual.id =>   id: appearance'],
  ],
  [
    'a document number twice',
    { 'docs/zh/a/index.mdx': manual('a', 'SS-1'), 'docs/zh/b/index.mdx': manual('b', 'SS-1') },
    ['docs/zh/b/index.mdx:6:11 data-ids manual.number'],
  ],
])('%s', (_name, files, expected) => {
  expect(brief(issuesOf(dataIdsRule, files))).toEqual(expected);
});
