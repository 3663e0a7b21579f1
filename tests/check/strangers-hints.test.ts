import { expect, test } from 'vitest';
import { rules } from '../../src/check/index.ts';
import { brief, issuesOf } from '../helpers/run-rule.ts';
import { listPage } from '../helpers/corpus-from-strings.ts';

const told = (files: Record<string, string>, file: string) =>
  brief(issuesOf(rules, files).filter((issue) => issue.file === file));

test('a record that no reference names follows from a reference that is misspelt', () => {
  const file = 'questions/looks.yml';
  const bank = `bank: looks
number: Q-1
version: '1'
updated: 2026-01-01
title: { zh: 甲, en: A }
questions:
  - id: dyed
    type: judgement
    stem: { zh: 可以染发, en: Hair may be dyed }
    answer: 'false'
    tests: AP-03#dyee
    basis: [house]
    writtenFor: { AP-03#dye: abcdef }
`;
  const page = { 'docs/zh/a/hair.mdx': listPage('AP-03', { front: '前不遮眉', dye: '不染发' }) };
  expect(told({ ...page, [file]: bank }, file)).toEqual([
    `${file}:11:12 references questions[0].tests =>     tests: AP-03#dye`,
  ]);
});

test('words in one language, where two are asked for, show the form to write', () => {
  const file = 'elsewhere.yml';
  const text = `elsewhere:
  - id: pay
    label: { zh: 工资, en: Pay }
    ask: 人事部门
    words: { zh: [工资], en: [payslip] }
`;
  const found = issuesOf(rules, { [file]: text }).filter((issue) => issue.file === file);
  expect(found.map(({ line }) => line)).toEqual([4]);
  expect(found[0]?.hint.zh).toContain('写成 `{ zh: 人事部门, en: … }`');
});
