import { afterAll, expect, test } from 'vitest';
import { cardsOf, problemText, sizes, Typesetter } from '../../src/cards/index.ts';
import { fitCards } from '../../src/cards/fit.ts';
import { shipped } from '../helpers/shipped.ts';
import { testDay } from '../helpers/day.ts';

const typesetter = new Typesetter();
afterAll(() => typesetter.release());

// Setting finds what is too long; the proofs of the printed page are the commands' own.
test.each(shipped.decks.map((deck) => [deck.deck, deck] as const))(
  'the cards of %s fit in the size they are usually made in',
  (_id, deck) => {
    const { cards, problems: refused } = cardsOf(shipped, deck, testDay);
    expect(cards.length).toBeGreaterThan(0);
    const { facesPerStandard, sizes: made } = deck;
    const size = sizes[made[0] ?? 'a7'];
    const options = {
      corpus: shipped,
      size,
      languages: ['zh', 'en'],
      bleedMm: 0,
      facesPerStandard,
      title: '',
    } as const;
    const { problems } = fitCards(typesetter, cards, options);
    expect([...refused, ...problems].map((problem) => problemText(problem).en)).toEqual([]);
    typesetter.release();
  },
);

test('no printing is claimed that nobody did', () => {
  expect(shipped.printed).toEqual([]);
});
