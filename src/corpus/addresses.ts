import { readySizes } from '../schema/index.ts';
import type { Corpus } from './types.ts';

/** Pages that every site has beside its manuals, as paths below a language. */
export const fixedPages = ['changes', 'practice', 'glossary', 'visits', 'cards', 'editors'] as const;
export type FixedPage = (typeof fixedPages)[number];

/** Every page that the site makes of the data files, as a path below a language. */
export function madePages({ banks, scenarios, decks }: Corpus): string[] {
  return [
    ...fixedPages,
    ...banks.map(({ bank }) => `practice/questions/${bank}`),
    ...scenarios.map(({ id }) => `practice/scenarios/${id}`),
    ...decks.flatMap((deck) =>
      readySizes(deck).map((size, index) => (index === 0 ? `cards/${deck.deck}` : `cards/${deck.deck}/${size}`)),
    ),
  ];
}
