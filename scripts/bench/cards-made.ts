import { type Card, cardsOf } from '../../src/cards/index.ts';
import { type Corpus, corpusFromDisk, todayFor } from '../../src/corpus/index.ts';

/** The deck that cards of the bench belong to. */
export const benchDeck = 'front-desk';

/**
 * So many cards: the shipped ones that fit one bank card in both languages, over and over, each time under other codes.
 */
export function benchCards(count: number, fitting: readonly Card[]): Card[] {
  return Array.from({ length: count }, (_, index) => {
    const card = fitting[index % fitting.length];
    if (!card?.source) throw new Error('There is no card to repeat');
    const code = `B${String.fromCharCode(65 + Math.floor(index / 100))}-${String(index % 100).padStart(2, '0')}`;
    return { ...card, id: code, deck: benchDeck, source: { ...card.source, code } };
  });
}

/** The shipped content, and the cards of its standards, each once. */
export function shippedCards(): { corpus: Corpus; cards: Card[] } {
  const corpus = corpusFromDisk();
  const today = todayFor(corpus.site);
  const all = corpus.decks
    .filter((deck) => deck.standards !== undefined)
    .flatMap((deck) => cardsOf(corpus, deck, today).cards.filter((card) => card.source !== undefined));
  return { corpus, cards: [...new Map(all.map((card) => [card.id, card])).values()] };
}
