import { type Deck, type Secrecy, secrecyClasses } from '../schema/index.ts';
import { cardChoice } from './card-choice.ts';
import type { Corpus, Standard } from './types.ts';

const ranks = Object.keys(secrecyClasses) as Secrecy[];

/** Whether one class is kept closer than another. */
export function isCloser(own: Secrecy, than: Secrecy): boolean {
  return ranks.indexOf(own) > ranks.indexOf(than);
}

/**
 * How close a standard is kept: as its manual, or closer where it says so. One whose manual has no front page is for
 * the company alone.
 */
export function secrecyOf({ manuals }: Pick<Corpus, 'manuals'>, { manual, facts }: Standard): Secrecy {
  const around = manuals.find(({ id }) => id === manual)?.facts.secrecy ?? 'internal';
  return closest([around, facts.secrecy]);
}

/** How close the card of a standard is kept: as the standard, or as the closest clause on it. */
export function cardSecrecyOf(corpus: Pick<Corpus, 'manuals'>, standard: Standard): Secrecy {
  const { clauses } = cardChoice(standard.facts);
  return closest([secrecyOf(corpus, standard), ...clauses.map(({ secrecy }) => secrecy)]);
}

const closest = (classes: readonly (Secrecy | undefined)[]): Secrecy =>
  classes.reduce<Secrecy>((sum, one) => (one !== undefined && isCloser(one, sum) ? one : sum), 'public');

/** Whether the card of a standard is kept closer than a deck. */
export function isTooSecret(corpus: Pick<Corpus, 'manuals'>, { secrecy }: Deck, standard: Standard): boolean {
  return isCloser(cardSecrecyOf(corpus, standard), secrecy);
}

/** Whether a deck holds a standard, by its list or because the standard names the deck. */
export function isInDeck({ deck, standards }: Deck, { code, facts: { card } }: Standard): boolean {
  return (standards === 'declared' ? card?.decks.includes(deck) : standards?.includes(code)) === true;
}
