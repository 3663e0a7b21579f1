import { type Deck, type Secrecy, secrecyClasses } from '../schema/index.ts';
import type { Corpus, Standard } from './types.ts';

/** How close the manual of a standard is kept; one without a front page is for the company alone. */
export function secrecyOf({ manuals }: Pick<Corpus, 'manuals'>, { manual }: Standard): Secrecy {
  return manuals.find(({ id }) => id === manual)?.facts.secrecy ?? 'internal';
}

/** Whether a standard belongs to a manual that is kept closer than a deck. */
export function isTooSecret(corpus: Pick<Corpus, 'manuals'>, { secrecy }: Deck, standard: Standard): boolean {
  const ranks = Object.keys(secrecyClasses);
  return ranks.indexOf(secrecyOf(corpus, standard)) > ranks.indexOf(secrecy);
}

/** Whether a deck holds a standard, by its list or because the standard names the deck. */
export function isInDeck({ deck, standards }: Deck, { code, facts: { card } }: Standard): boolean {
  return (standards === 'declared' ? card?.decks.includes(deck) : standards?.includes(code)) === true;
}
