import { afterAll, expect, test } from 'vitest';
import { SheetMaker } from '../../scripts/cards/ready-sheets.ts';
import { cardsOf, problemText } from '../../src/cards/index.ts';
import { todayFor } from '../../src/corpus/index.ts';
import { readySizes } from '../../src/schema/index.ts';
import { shipped } from '../helpers/shipped.ts';

const today = todayFor(shipped.site);
// The site of the tests offers the same sheets; whichever comes first makes them for both.
const maker = new SheetMaker(shipped, today, () => undefined);
afterAll(() => maker.close());

test.each(shipped.decks.map((deck) => [deck.deck, deck] as const))(
  'the cards of %s fit and are proved in the sizes they are usually made in',
  async (_id, deck) => {
    expect(cardsOf(shipped, deck, today).cards.length).toBeGreaterThan(0);
    for (const size of readySizes(deck)) {
      const { problems } = await maker.make(deck, size);
      expect(
        problems.map((problem) => problemText(problem).en),
        size,
      ).toEqual([]);
    }
  },
);

test('no printing is claimed that nobody did', () => {
  expect(shipped.printed).toEqual([]);
});
