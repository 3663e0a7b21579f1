import { expect, test } from 'vitest';
import {
  statementOf,
  touchedBy,
  withRecords,
  restingIn,
  leftoverRecords,
  referencesIn,
} from '../../src/corpus/index.ts';
import { englishPage } from '../helpers/english-page.ts';
import { corpusOf, listPage, standardPage } from '../helpers/corpus-from-strings.ts';

const bank = `bank: looks
number: Q-1
version: '1'
updated: 2026-01-01
title: { zh: 甲, en: A }
questions:
  # The first one.
  - { id: dyed, type: open, stem: { zh: 甲, en: A }, modelAnswer: { zh: 见, en: See }, tests: AP-03#dye, basis: [house] }
  - id: fringe
    type: open
    stem: { zh: 甲, en: A }
    modelAnswer: { zh: 甲, en: A }
    tests: AP-03#front
    basis: [house]
    writtenFor: { AP-03#front: abcdef, AP-03#dye: abcdef }
`;
const files = {
  'docs/zh/a/hair.mdx': listPage(
    'AP-03',
    { front: '前不遮眉', dye: '两周不染发' },
    'card: { decks: [front-desk], clauses: [dye] }',
  ),
  'docs/zh/a/shoes.mdx': listPage('AP-04', { clean: '擦鞋，参见 AP-03#dye' }, 'see: [AP-03#dye, AP-03]').replace(
    '让客户放心。',
    '染发见[这里](/zh/a/hair/#dye)，刘海见[那里](/zh/a/hair/#front)。',
  ),
  'questions/looks.yml': bank,
  'decks/front-desk.yml':
    'deck: front-desk\norder: 1\npurpose: { zh: 甲, en: A }\nsecrecy: public\nsizes: [a7]\nstandards: declared\n' +
    'questions: [{ bank: looks, questions: [fringe] }]\n',
};
const corpus = corpusOf(files);
const hair = corpus.standards.find(({ code }) => code === 'AP-03');
if (!hair) throw new Error('No standard');

const rows = (id?: string) =>
  touchedBy(corpus, hair, id).map(
    ({ touch, address, file, line, field }) => `${touch} ${address} ${file}:${line} ${field}`,
  );

test('what rests on a clause is found by the roles of the fields, and told with its place', () => {
  expect(rows('dye')).toEqual([
    'states AP-03 docs/zh/a/hair.mdx:3 description',
    'written questions/looks#dyed questions/looks.yml:8 questions[0].tests',
    'names AP-04 docs/zh/a/shoes.mdx:10 standard.see[0]',
    'names AP-04 docs/zh/a/shoes.mdx:10 standard.see[1]',
    'mentions AP-04#clean docs/zh/a/shoes.mdx:9 standard.clauses[0].text',
    'mentions AP-04 docs/zh/a/shoes.mdx:19 body',
    'prints decks/front-desk decks/front-desk.yml:6 standards',
  ]);
});

test('of a whole standard, everything on any of its clauses', () => {
  expect(rows().filter((row) => /^(?:written|prints)/.test(row))).toEqual([
    'written questions/looks#dyed questions/looks.yml:8 questions[0].tests',
    'written questions/looks#fringe questions/looks.yml:13 questions[1].tests',
    'prints decks/front-desk decks/front-desk.yml:6 standards',
    'prints decks/front-desk decks/front-desk.yml:7 questions[0]',
  ]);
});

test('a translation rests on the title, the clauses and the body of a page', () => {
  const said = {
    'docs/zh/a/hair.mdx': listPage('AP-03', { front: '前不遮眉' }),
    'docs/en/a/hair.mdx': englishPage({
      of: 'AP-03',
      fields: 'body: abcdef\nclauses: { front: { text: Clear of the brows, source: abcdef } }',
      body: 'Why',
    }),
  };
  const all = corpusOf(said);
  const [standard] = all.standards;
  const translated = standard ? touchedBy(all, standard).filter(({ touch }) => touch === 'translates') : [];
  expect(translated.map(({ address, line, isCurrent }) => [address, line, isCurrent])).toEqual([
    ['AP-03:title', 3, false],
    ['AP-03#front', 8, false],
    ['AP-03:body', 10, false],
  ]);
});

test('what was written for a clause that is gone is told', () => {
  const gone = corpusOf({ ...files, 'docs/zh/a/hair.mdx': listPage('AP-03', { front: '前不遮眉' }) });
  const standard = gone.standards.find(({ code }) => code === 'AP-03');
  const found = standard ? touchedBy(gone, standard, 'dye') : [];
  expect(found.filter(({ touch }) => touch === 'written')).toMatchObject([
    { address: 'questions/looks#dyed', line: 8, isCurrent: false },
  ]);
});

test('a drawing that takes the figure of a clause is told once, and follows it', () => {
  const drawn = corpusOf({
    'docs/zh/a/poster.mdx': standardPage({
      code: 'PR-13',
      kind: 'measure',
      fields:
        'drawing: poster\nclauses:\n  - { id: height, text: 高度, quantity: { value: 90, unit: cm } }\n' +
        '  - { id: angle, text: 角度, quantity: { value: 15, unit: degree } }',
    }),
    'drawings/poster.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<desc xml:lang="zh">高{height}</desc>\n' +
      '<desc xml:lang="en">At {height}</desc>\n<text x="1" y="{= height.value / 90}">{height}</text>\n</svg>\n',
  });
  const [poster] = drawn.standards;
  const draws = (id: string) =>
    poster && touchedBy(drawn, poster, id).flatMap((row) => (row.touch === 'draws' ? [{ ...row }] : []));
  expect(draws('height')).toEqual([
    {
      touch: 'draws',
      address: 'drawings/poster',
      file: 'drawings/poster.svg',
      line: 2,
      field: '{height}',
      isCurrent: true,
    },
  ]);
  expect(draws('angle')).toEqual([]);
});

test('references know which entry they stand in', () => {
  expect(referencesIn(corpus).map(({ from, to }) => `${from} → ${to}`)).toEqual([
    'AP-04 → AP-03#dye',
    'AP-04 → AP-03',
    'questions/looks#dyed → AP-03#dye',
    'questions/looks#fringe → AP-03#front',
  ]);
});

test('what was reviewed is recorded in its place, leftovers go, and all else stays', () => {
  const [file] = restingIn(corpus).map((resting) => resting.file);
  if (!file) throw new Error('No bank');
  const { front = '', dye = '' } = hair.hashes.entries;
  expect(withRecords(file, restingIn(corpus), leftoverRecords(corpus))).toBe(
    bank
      .replace('basis: [house] }', `basis: [house], writtenFor: { AP-03#dye: ${dye} } }`)
      .replace('{ AP-03#front: abcdef, AP-03#dye: abcdef }', `{ AP-03#front: ${front} }`),
  );
  expect(withRecords(file, [], [])).toBe(bank);
});

test('a clause is told with its figures', () => {
  expect(statementOf(corpus, hair, 'dye', 'zh')).toBe('两周不染发');
  expect(statementOf(corpus, hair, undefined, 'en')).toBe('一句话说清。');
});

test('the figure of a field is said with what it is: the most, not that much', () => {
  const amount = '{ value: 15, unit: minute, comparator: at-most }';
  const fields = `clauses:\n  - { id: wait, text: 接待, amount: ${amount} }`;
  const limited = corpusOf({ 'docs/zh/a/x.mdx': standardPage({ code: 'AP-01', fields }) });
  const [standard] = limited.standards;
  expect(standard && statementOf(limited, standard, 'wait', 'zh')).toContain('不超过 15 分钟');
});
