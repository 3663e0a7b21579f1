import { describe, expect, it } from 'vitest';
import { cardsOf, emptyLock, isForeign, recorded, staleCards } from '../../src/cards/index.ts';
import { buildCorpus, type Corpus, readContent } from '../../src/corpus/index.ts';
import type { Locale } from '../../src/languages/index.ts';
import type { CardLock, CardSizeId } from '../../src/schema/index.ts';
import { testDay } from '../helpers/day.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { corpusWith, deckOf, type MadeStandard } from './helpers/corpus.ts';

const both: readonly Locale[] = ['zh', 'en'];
const lines = (...texts: string[]) => texts.map((text) => ({ zh: text, en: text }));

/** The record with the deck of a corpus printed in a size and some languages. */
function printedIn(corpus: Corpus, languages = both, size: CardSizeId = 'a7', lock = emptyLock(corpus)): CardLock {
  return corpus.decks.reduce((sum, deck) => {
    const { cards } = cardsOf(corpus, deck, testDay);
    return recorded(sum, { deck: deck.deck, size, languages, cards, on: testDay });
  }, lock);
}
const stale = (corpus: Corpus, lock: CardLock) => staleCards(corpus, lock, testDay);

const one: MadeStandard = { code: 'ZZ-01', lines: lines('one') };
const two = [one, { code: 'ZZ-02', lines: lines('two') }];
const revised = [one, { code: 'ZZ-02', lines: lines('two'), revision: '1.1' }];

describe('the record of what was printed', () => {
  it('knows every printed card as current until something changes', () => {
    expect(stale(corpusWith(two), printedIn(corpusWith(two)))).toEqual([]);
  });

  it('a revision makes exactly its cards stale', () => {
    expect(stale(corpusWith(revised), printedIn(corpusWith(two)))).toEqual([
      { deck: 'made', size: 'a7', languages: both, card: 'ZZ-02', reason: 'revised', printed: '1.0', now: '1.1' },
    ]);
  });

  it('printing one language or size anew leaves what was printed of the others stale', () => {
    const now = corpusWith(revised);
    const before = printedIn(corpusWith(two), both, 'a6', printedIn(corpusWith(two)));
    expect(stale(now, printedIn(now, ['zh'], 'a7', before))).toMatchObject([
      { size: 'a7', languages: ['en'], card: 'ZZ-02', reason: 'revised' },
      { size: 'a6', languages: both, card: 'ZZ-02', reason: 'revised' },
    ]);
    expect(stale(now, printedIn(now, both, 'a6', printedIn(now, both, 'a7', before)))).toEqual([]);
  });

  it('other words under the same revision are told apart', () => {
    const now = corpusWith([one, { code: 'ZZ-02', lines: [{ zh: 'two', en: 'second' }] }]);
    expect(stale(now, printedIn(corpusWith(two)))).toMatchObject([
      { card: 'ZZ-02', languages: ['en'], reason: 'reworded' },
    ]);
    expect(stale(now, printedIn(corpusWith(two), ['zh']))).toEqual([]);
  });

  it('a card that is gone is taken away, a new one is printed', () => {
    const now = corpusWith([one, { code: 'ZZ-03', lines: lines('three') }]);
    expect(stale(now, printedIn(corpusWith(two)))).toMatchObject([
      { card: 'ZZ-02', reason: 'gone', now: null },
      { card: 'ZZ-03', reason: 'added', printed: null },
    ]);
  });

  it('the card of a standard that has expired since is taken away', () => {
    const now = corpusWith([one, { code: 'ZZ-02', lines: lines('two'), expires: '2026-11-26' }]);
    expect(stale(now, printedIn(corpusWith(two)))).toMatchObject([{ card: 'ZZ-02', reason: 'gone' }]);
  });

  it('is foreign where it is of another site, or of no deck that stands here', () => {
    const corpus = corpusWith(two);
    const lock = printedIn(corpus);
    expect(isForeign(corpus, lock)).toBe(false);
    expect(isForeign(corpus, emptyLock(corpus))).toBe(false);
    expect(isForeign(corpus, { ...lock, site: 'https://manuals.elsewhere.example' })).toBe(true);
    // A deck that was renamed leaves cards of ours behind; one that no standard here is on is another's.
    expect(isForeign(corpus, { ...lock, printed: { renamed: lock.printed['made'] ?? {} } })).toBe(false);
    const theirs = JSON.parse(JSON.stringify(lock.printed['made'] ?? {}).replaceAll('ZZ-', 'QQ-')) as object;
    expect(isForeign(corpus, { ...lock, printed: { theirs } })).toBe(true);
  });

  it('is the same text whatever the order of printing', () => {
    const corpus = corpusWith(two);
    const { cards } = cardsOf(corpus, deckOf(corpus), testDay);
    const b = { deck: 'b', size: 'a7', languages: both, cards, on: testDay } as const;
    const a = { ...b, deck: 'a', size: 'a6' } as const;
    const once = recorded(recorded(emptyLock(corpus), b), a);
    const reversed = { languages: [...both].reverse(), cards: [...cards].reverse() };
    const other = recorded(recorded(emptyLock(corpus), { ...a, ...reversed }), { ...b, ...reversed });
    expect(JSON.stringify(once)).toBe(JSON.stringify(other));
  });
});

it('revising one standard makes stale exactly the cards that print it', () => {
  const files = readContent(exampleDir);
  const before = buildCorpus(files);
  const code = 'FO-03';
  const path = before.standards.find((standard) => standard.code === code)?.authority.file.path;
  const after = buildCorpus(
    files.map((file) =>
      file.path === path ? { ...file, text: file.text.replace(/number: '[\d.]+'/, "number: '9.9'") } : file,
    ),
  );
  const expected = before.decks.flatMap((deck) =>
    cardsOf(before, deck, testDay)
      .cards.filter((card) => card.source?.code === code)
      .map((card) => `${deck.deck} ${card.id}`),
  );
  expect(expected.length).toBeGreaterThan(1);
  expect(
    stale(after, printedIn(before))
      .map((card) => `${card.deck} ${card.card} ${card.reason}`)
      .sort(),
  ).toEqual(expected.map((card) => `${card} revised`).sort());
});
