import { expect, test } from 'vitest';
import { writtenForRule } from './rule.ts';
import { corpusOf, listPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const page = { 'docs/zh/a/hair.mdx': listPage('AP-03', { front: '前不遮眉', dye: '不染发' }) };
const entries = corpusOf(page).standards[0]?.hashes.entries ?? {};
const { front = '', dye = '' } = entries;

const path = 'questions/looks.yml';
const bank = (more: string, tests = 'AP-03#dye') => `bank: looks
number: Q-1
version: '1'
updated: 2026-01-01
title: { zh: 甲, en: A }
questions:
  - id: dyed
    type: judgement
    stem: { zh: 可以染发, en: Hair may be dyed }
    answer: 'false'
    tests: ${tests}
    basis: [house]
${more}`;
const record = (...keys: string[]) => `    writtenFor: { ${keys.join(', ')} }\n`;

const brief = (files: Record<string, string>) =>
  issuesOf(writtenForRule, files).map(
    ({ file, line, level, path: field, message }) => `${file}:${line} ${level} ${field ?? ''}: ${message.en}`,
  );
const older = (to: string) => `This was written for an older text of ${to}: look again`;
const leftover = (to: string) => `There is a record of ${to} here, which is no longer named`;
const unrecorded = (to: string) => `Which text of ${to} this was written for is not recorded yet`;

test.each<[string, string, string[]]>([
  ['what is recorded', bank(record(`AP-03#dye: ${dye}`)), []],
  [
    'a clause that has changed',
    bank(record('AP-03#dye: abcdef')),
    [`${path}:11 warning questions[0].tests: ${older('AP-03#dye')}`],
  ],
  ['what was never recorded', bank(''), [`${path}:11 warning questions[0].tests: ${unrecorded('AP-03#dye')}`]],
  [
    'a placeholder',
    bank(record('AP-03#dye: aaaaaa')),
    [`${path}:11 warning questions[0].tests: ${unrecorded('AP-03#dye')}`],
  ],
  [
    'a record of what is no longer named',
    bank(record(`AP-03#dye: ${dye}`, `AP-03#front: ${front}`)),
    [`${path}:13 warning questions[0].writtenFor.AP-03#front: ${leftover('AP-03#front')}`],
  ],
  ['a clause that is not there is told by the references', bank('', 'AP-03#gone'), []],
  ['a whole standard', bank('', 'AP-03'), [`${path}:11 warning questions[0].tests: ${unrecorded('AP-03')}`]],
])('%s', (_name, text, expected) => {
  expect(brief({ ...page, [path]: text })).toEqual(expected);
});

test('scenarios, terms and both ends of a contradiction record it; a term that names a whole standard does not', () => {
  const files = {
    ...page,
    'scenarios/mirror.yml':
      'id: mirror\ntype: case\ntitle: { zh: 甲, en: A }\nsetting: { zh: 甲, en: A }\n' +
      'tests: [AP-03#front, AP-03#dye]\nbasis: [house]\nwrittenFor: { AP-03#front: abcdef }\n',
    'terms/looks.yml':
      'terms:\n  - { id: dye, term: { zh: 染, en: Dye }, definition: { zh: 甲, en: A }, ' +
      'see: [AP-03, AP-03#dye], basis: [house] }\n',
    'contradictions.yml':
      'contradictions:\n  - id: c\n    subject: { zh: 甲, en: A }\n    house: { zh: 甲, en: A }\n' +
      '    why: { zh: 甲, en: A }\n' +
      '    rule: AP-03#dye\n    sides: [{ clause: AP-03#front, basis: house, says: { zh: 甲, en: A } }]\n',
  };
  expect(brief(files)).toEqual([
    `contradictions.yml:6 warning contradictions[0].rule: ${unrecorded('AP-03#dye')}`,
    `contradictions.yml:7 warning contradictions[0].sides[0].clause: ${unrecorded('AP-03#front')}`,
    `scenarios/mirror.yml:5 warning tests[0]: ${older('AP-03#front')}`,
    `scenarios/mirror.yml:5 warning tests[1]: ${unrecorded('AP-03#dye')}`,
    `terms/looks.yml:2 warning terms[0].see[1]: ${unrecorded('AP-03#dye')}`,
  ]);
});

test('where the translation has not followed, the words of the original are told', () => {
  const english =
    '---\ntitle: Hair\ndescription: Hair.\ntranslation:\n  of: AP-03\n' +
    '  source: aaaaaa\n  aliases: [hair]\n  clauses:\n' +
    `    front: { text: Above the brows, source: ${front} }\n    dye: { text: No dye, source: bbbbbb }\n---\n`;
  const hintOf = (to: string) =>
    issuesOf(writtenForRule, {
      ...page,
      'docs/en/a/hair.mdx': english,
      [path]: bank(record(`${to}: abcdef`), to),
    })[0]?.hint.en;
  expect(hintOf('AP-03#dye')).toMatch(/^It now says, in the original, .*: “不染发”/u);
  expect(hintOf('AP-03#front')).toMatch(/^It now says: “Above the brows”/u);
});

test('as the author sees it', () => {
  expect(textOf(writtenForRule, { ...page, [path]: bank(record('AP-03#dye: abcdef')) })).toMatchInlineSnapshot(`
    "questions/looks.yml:11:12  警告 warning  written-for  questions[0].tests
      这里是按 AP-03#dye 的旧文字写的，请再看一遍
        → 它现在是：“不染发”。看过、改好后运行 npm run reviewed -- questions/looks#dyed
      This was written for an older text of AP-03#dye: look again
        → It now says: “不染发”. Once this is right, run npm run reviewed -- questions/looks#dyed
      11 |     tests: AP-03#dye
                      ^^^^^^^^^
      /zh/authoring/rules/written-for/"
  `);
});
