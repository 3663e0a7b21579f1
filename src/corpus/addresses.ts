import { type CardSizeId, type Deck, readySizes } from '../schema/index.ts';
import { contentFor } from './audience.ts';
import { bankPages } from './bank-pages.ts';
import type { Corpus } from './types.ts';

/** Pages that every site has beside its manuals, as paths below a language. */
export const fixedPages = ['changes', 'practice', 'glossary', 'visits', 'cards', 'editors', 'trainers'] as const;
export type FixedPage = (typeof fixedPages)[number];

/** The page of a scenario, as a path below a language. */
export const scenarioPath = (id: string) => `practice/scenarios/${id}`;

/** The page of a deck in a size, as a path below a language: its first size stands at the deck's own address. */
export function deckPath(deck: Deck, size?: CardSizeId): string {
  const isFirst = size === undefined || size === readySizes(deck)[0];
  return isFirst ? `cards/${deck.deck}` : `cards/${deck.deck}/${size}`;
}

/** Every page that the site makes of the data files, as a path below a language. */
export function madePages(corpus: Corpus): string[] {
  return [
    ...fixedPages,
    ...bankPages(corpus).map(({ path }) => path),
    ...corpus.scenarios.map(({ id }) => scenarioPath(id)),
    ...corpus.decks.flatMap((deck) => readySizes(deck).map((size) => deckPath(deck, size))),
  ];
}

/** Pages that are not for staff, as paths below a language: standards, questions, scenarios, and the lists of them. */
export function pagesNotForStaff(corpus: Corpus): string[] {
  const others = (['trainers', 'editors'] as const).map((audience) => contentFor(corpus, audience));
  return [
    'trainers',
    'editors',
    ...bankPages(corpus).flatMap(({ path, audience }) => (audience === 'staff' ? [] : [path])),
    ...others.flatMap(({ standards }) => standards.map(({ slug }) => slug)),
    ...others.flatMap(({ scenarios }) => scenarios.map(({ id }) => scenarioPath(id))),
  ];
}
