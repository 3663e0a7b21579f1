import { expect, test } from 'vitest';
import { audienceRule } from './rule.ts';
import { listPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const others = {
  'docs/zh/a/staff.mdx': listPage('AP-02', { a: '甲' }),
  'docs/zh/a/slips.mdx': listPage('AP-03', { a: '甲' }, 'audience: editors'),
  'docs/zh/a/figures.mdx': listPage('AP-04', { a: '甲' }, 'audience: trainers'),
};
const page = (more: string) => ({ ...others, [path]: listPage('AP-01', { a: '甲' }, more) });
const deck = (lines: string) => ({
  ...others,
  'decks/front-desk.yml': `deck: front-desk
order: 1
purpose: { zh: 用, en: Use }
secrecy: internal
sizes: [a7]
${lines}
`,
  'questions/a.yml': `bank: a
number: A
version: '1.0'
updated: 2026-01-01
title: { zh: 题, en: Questions }
questions:
  - id: about-slips
    type: judgement
    stem: { zh: 问, en: Ask }
    answer: 'true'
    tests: AP-03#a
    basis: [house]
`,
});

test.each<[string, Record<string, string>, string[]]>([
  ['a page that names one for staff', page('see: [AP-02, AP-03]'), []],
  ['a page that names none for staff', page('see: [AP-03, AP-04#a]'), [`${path}:10:8 audience standard.see`]],
  ['a page for editors may name what it likes', page('audience: editors\nsee: [AP-03]'), []],
  ['a code that is not there is not its business', page('see: [AP-99]'), []],
  [
    'a page for trainers with a card',
    page('audience: trainers\ncard: { decks: [front-desk] }'),
    [`${path}:11:9 audience standard.card`],
  ],
  ['a deck that takes what there is', deck('standards: declared\nquestions: [{ bank: a }]\nscenarios: all'), []],
  [
    'a deck that names a page for editors',
    deck('standards: [AP-02, AP-03]'),
    ['decks/front-desk.yml:6:20 audience standards[1]'],
  ],
  [
    'a deck that names a question about one',
    deck('questions: [{ bank: a, questions: [about-slips] }]'),
    ['decks/front-desk.yml:6:36 audience questions[0].questions[0]'],
  ],
  [
    'a term whose pages are all kept from staff',
    {
      ...others,
      'terms/a.yml':
        'terms:\n  - { id: a, term: { zh: 甲, en: A }, definition: { zh: 乙, en: B }, see: [AP-04], basis: [house] }\n',
    },
    ['terms/a.yml:2:73 audience terms[0].see'],
  ],
])('%s', (_name, files, expected) => {
  expect(brief(issuesOf(audienceRule, files))).toEqual(expected);
});

test.each<[string, string, string, string[]]>([
  ['a public deck of an internal manual', 'standards: declared', 'public', ['4:10 secrecy']],
  ['a public deck that lists its standard', 'standards: [AP-02]', 'public', ['6:13 standards[0]']],
  ['an internal deck', 'standards: declared', 'internal', []],
])('%s', (_name, lines, secrecy, expected) => {
  const file = 'decks/front-desk.yml';
  const held = deck(lines);
  const files = {
    ...held,
    'docs/zh/a/staff.mdx': listPage('AP-02', { a: '甲' }, 'card: { decks: [front-desk] }'),
    [file]: held[file].replace('secrecy: internal', `secrecy: ${secrecy}`),
  };
  const found = issuesOf(audienceRule, files);
  expect(found.map(({ line, column, path: at }) => `${line}:${column} ${at}`)).toEqual(expected);
  expect(found.every(({ level }) => level === 'error')).toBe(true);
});

test('a deck is an error, since it would not be printed', () => {
  expect(issuesOf(audienceRule, deck('standards: [AP-03]')).map(({ level }) => level)).toEqual(['error']);
});
