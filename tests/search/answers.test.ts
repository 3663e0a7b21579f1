import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/languages/index.ts';
import { answersTo } from '../../src/search/answer-line.ts';
import { buildClauseIndex } from '../../src/search/build-index.ts';
import { cellSigns, limitsOf, readClauseLines } from '../../src/search/clause-line.ts';
import { heldIn, needlesOf } from '../../src/search/needles.ts';
import { readQuery } from '../../src/search/query.ts';
import { searchInstant } from '../../src/search/search.ts';
import { expectForbiddenInIndex } from '../helpers/clause-index.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { preparedIn } from './small-corpus.ts';

const index = { zh: buildClauseIndex(exampleCorpus(), 'zh'), en: buildClauseIndex(exampleCorpus(), 'en') };
const prepared = { zh: preparedIn('zh', exampleCorpus()), en: preparedIn('en', exampleCorpus()) };

/** What the first row shows: `HK-01#photo`, or the code alone where it is the rule sentence. */
function firstRow(locale: Locale, asked: string): string {
  const { query, hits } = searchInstant(prepared[locale], asked);
  const at = hits[0]?.at ?? -1;
  const line = answersTo(query, prepared[locale], index[locale])(at);
  return [prepared[locale].entries[at]?.name[2], line?.id].filter(Boolean).join('#');
}

test.each(locales)('what is forbidden says so in the index of the search, %s', (locale) =>
  expectForbiddenInIndex(exampleCorpus(), locale),
);

test('the signs of cells differ', () => {
  const signs = Object.values(cellSigns);
  expect(new Set(signs).size).toBe(signs.length);
});

describe('the clause that answers', () => {
  test.each([
    // A known word for the act counts as the act where the standard is known by it.
    ['zh', '房间里能拍照吗', 'HK-01#photo'],
    ['en', 'may I take a picture of the room', 'HK-01#photo'],
    ['zh', '能照相吗', 'HK-01'],
    // Who names two words of a group asks for more than a third says.
    ['zh', '能拍照照相吗', 'HK-01'],
    // The occasion decides between clauses, and shows none where that is not sure.
    ['zh', '停航时要先核对证件吗', 'FO-04'],
    ['zh', '停航时先登记吗', 'FO-04#fog'],
    ['en', 'when a guest is unwell should I send a card', 'HK-03#unwell'],
    ['zh', '可以翻看客人东西吗', 'HK-01#belongings'],
    ['en', 'may I take a photo', 'HK-01#photo'],
    // Whether something may be done is asked without saying who asks.
    ['en', 'can photos be taken in a room', 'HK-01#photo'],
    // A clause says more than the sentence that sums it up, though both hold the word.
    ['en', 'where does the blanket go', 'HK-02#blanket'],
    ['en', 'when is lost property handed in', 'HK-05#month'],
    // A degree is asked for, which the sentence does not have.
    ['en', 'how low is the light at night', 'HK-02#light'],
  ] as const)('%s %s: %s', (locale, query, row) => expect(firstRow(locale, query)).toBe(row));

  // A figure is read against the ranges of the levels, wherever their bounds are.
  test.each([
    ['zh', '谁能批15%', 'FO-11#desk'],
    ['zh', '谁能批12%的折扣', 'FO-11#desk'],
    ['zh', '减免25%找谁批', 'FO-11#duty'],
    ['zh', '谁能批800元', 'FO-11#duty'],
    ['zh', '补偿¥1,200谁说了算', 'FO-11#house'],
    ['zh', '谁能批300块', 'FO-11#desk'],
    ['en', 'who may give 15 %', 'FO-11#desk'],
    ['en', 'who can approve 22 percent off', 'FO-11#duty'],
    ['en', 'who may give 5000 yuan', 'FO-11#house'],
    // Opening hours stand on the line of what is open.
    ['zh', '投诉电话周日开吗', 'FO-12#calls'],
    ['en', 'is the complaint line open on Sunday', 'FO-12#calls'],
    // Another currency is no level of these.
    ['en', 'discount authority $200', 'FO-11'],
  ] as const)('%s %s: %s', (locale, query, row) => expect(firstRow(locale, query)).toBe(row));

  test('only the last word of a query may still be being typed', () => {
    const held = (query: string) =>
      heldIn('send a handwritten card', needlesOf(readQuery(query, new Map()), prepared.en)).map(({ text }) => text);
    expect(held('guest hand')).toEqual(['hand']);
    expect(held('hand guest')).toEqual([]);
  });

  test('a known word is not cut out of a word for whoever is served', () => {
    const pieces = (query: string) => readQuery(query, new Map(), new Set(['送客'])).pieces;
    expect(pieces('可以送客户现金吗')).toEqual(['送', '现金']);
    expect(pieces('怎么送客')).toEqual(['送客']);
  });
});

describe.each(locales)('a line to say, %s', (locale) => {
  const rows = index[locale].rows.map(readClauseLines);
  const labels = new Map(index[locale].keys);
  const greetings = rows.find((lines) => lines.some(({ id }) => id === 'new-year')) ?? [];
  const limits = (id: string) =>
    greetings.filter((line) => line.id === id).map((line) => limitsOf(line, index[locale].keys));

  test('says when, on what day, where and by whom it is said', () => {
    expect(limits('night')).toEqual([['00:00–05:00']]);
    expect(limits('evening')).toEqual([['18:00–24:00']]);
    expect(limits('new-year')).toEqual([[labels.get('holidays:new-year')]]);
    expect(limits('phone').map((words) => words.toSorted())).toEqual([
      [labels.get('channels:phone'), labels.get('roles:receptionist')].toSorted(),
    ]);
    expect(limits('first-rest')).toEqual([[]]);
  });

  test('says it in words', () => {
    for (const line of rows.flat())
      for (const words of limitsOf(line, index[locale].keys)) expect(words).not.toMatch(/^[a-z]+:/);
  });
});
