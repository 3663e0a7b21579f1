import { readySizes } from '../schema/index.ts';
import { contentFor } from './audience.ts';
import { bankPages } from './bank-pages.ts';
import type { Corpus } from './types.ts';

/** Pages that every site has beside its manuals, as paths below a language. */
export const fixedPages = ['changes', 'practice', 'glossary', 'visits', 'cards', 'editors', 'trainers'] as const;
export type FixedPage = (typeof fixedPages)[number];

/** Every page that the site makes of the data files, as a path below a language. */
export function madePages(corpus: Corpus): string[] {
  return [
    ...fixedPages,
    ...bankPages(corpus).map(({ path }) => path),
    ...corpus.scenarios.map(({ id }) => `practice/scenarios/${id}`),
    ...corpus.decks.flatMap((deck) =>
      readySizes(deck).map((size, index) => (index === 0 ? `cards/${deck.deck}` : `cards/${deck.deck}/${size}`)),
    ),
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
    ...others.flatMap(({ scenarios }) => scenarios.map(({ id }) => `practice/scenarios/${id}`)),
  ];
}
