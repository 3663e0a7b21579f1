import { describe, expect, it } from 'vitest';
import { cardsOf, emptyLock, recorded, staleCards } from '../../src/cards/index.ts';
import { buildCorpus, type Corpus, readContent } from '../../src/corpus/index.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { corpusWith, deckOf } from './helpers/corpus.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ zh: text, en: text }));
const printed = (corpus: Corpus, languages: readonly ('zh' | 'en')[] = ['zh', 'en']) =>
  recorded(emptyLock, 'made', 'a7', languages, cardsOf(corpus, deckOf(corpus)).cards);
const two = [
  { code: 'ZZ-01', lines: lines('one') },
  { code: 'ZZ-02', lines: lines('two') },
];

describe('the record of what was printed', () => {
  it('knows every printed card as current until something changes', () => {
    expect(staleCards(corpusWith(two), printed(corpusWith(two)))).toEqual([]);
  });

  it('a revision makes exactly its cards stale', () => {
    const now = corpusWith([
      two[0] ?? { code: '', lines: [] },
      { code: 'ZZ-02', lines: lines('two'), revision: '1.1' },
    ]);
    expect(staleCards(now, printed(corpusWith(two)))).toEqual([
      { deck: 'made', size: 'a7', card: 'ZZ-02', reason: 'revised', printed: '1.0', now: '1.1' },
    ]);
  });

  it('other words under the same revision are told apart', () => {
    const now = corpusWith([
      two[0] ?? { code: '', lines: [] },
      { code: 'ZZ-02', lines: [{ zh: 'two', en: 'second' }] },
    ]);
    expect(staleCards(now, printed(corpusWith(two)))).toMatchObject([{ card: 'ZZ-02', reason: 'reworded' }]);
    expect(staleCards(now, printed(corpusWith(two), ['zh']))).toEqual([]);
  });

  it('a card that is gone is taken away, a new one is printed', () => {
    const now = corpusWith([two[0] ?? { code: '', lines: [] }, { code: 'ZZ-03', lines: lines('three') }]);
    expect(staleCards(now, printed(corpusWith(two)))).toMatchObject([
      { card: 'ZZ-02', reason: 'gone', now: null },
      { card: 'ZZ-03', reason: 'added', printed: null },
    ]);
  });

  it('is the same text whatever the order of printing', () => {
    const { cards } = cardsOf(corpusWith(two), deckOf(corpusWith(two)));
    const once = recorded(recorded(emptyLock, 'b', 'a7', ['zh'], cards), 'a', 'a6', ['en'], cards);
    const other = recorded(recorded(emptyLock, 'a', 'a6', ['en'], [...cards].reverse()), 'b', 'a7', ['zh'], cards);
    expect(JSON.stringify(once)).toBe(JSON.stringify(other));
  });
});

it('revising one standard makes stale exactly the cards that print it', () => {
  const files = readContent(exampleDir);
  const before = buildCorpus(files);
  const lock = before.decks.reduce(
    (sum, deck) => recorded(sum, deck.deck, 'a7', ['zh', 'en'], cardsOf(before, deck).cards),
    emptyLock,
  );
  const code = 'FO-03';
  const path = before.standards.find((standard) => standard.code === code)?.authority.file.path;
  const after = buildCorpus(
    files.map((file) =>
      file.path === path ? { ...file, text: file.text.replace(/number: '[\d.]+'/, "number: '9.9'") } : file,
    ),
  );
  const expected = before.decks.flatMap((deck) =>
    cardsOf(before, deck)
      .cards.filter((card) => card.source?.code === code)
      .map((card) => `${deck.deck} ${card.id}`),
  );
  expect(expected.length).toBeGreaterThan(1);
  expect(
    staleCards(after, lock)
      .map((card) => `${card.deck} ${card.card} ${card.reason}`)
      .sort(),
  ).toEqual(expected.map((card) => `${card} revised`).sort());
});
