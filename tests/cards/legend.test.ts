import { expect, test } from 'vitest';
import { cardsOf } from '../../src/cards/deck.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { testDay } from '../helpers/day.ts';

test('the card that explains cards shows a code that a reader has in hand', () => {
  const corpus = exampleCorpus();
  const decks = corpus.decks.filter(({ legend }) => legend);
  expect(decks).not.toEqual([]);
  for (const deck of decks) {
    const { cards } = cardsOf(corpus, deck, testDay);
    const own = cards.flatMap(({ source }) => source?.code ?? []);
    const legend = cards.find(({ id }) => id === 'legend');
    const labels = legend?.faces.zh[0]?.blocks.flatMap((block) =>
      block.block === 'rows' ? block.rows.map(({ label }) => label) : [],
    );
    expect(labels).toContain(own[0]);
  }
});
