import { type Corpus, labelOf } from '../corpus/index.ts';
import { locales } from '../languages/index.ts';
import type { Bilingual } from '../schema/index.ts';

/** What a role is called in each language; its id where the list of roles has not got it. */
export function roleNames(corpus: Corpus, id: string): Bilingual {
  const names = locales.map((locale) => [locale, labelOf(corpus, 'roles', id, locale)] as const);
  return Object.fromEntries(names) as unknown as Bilingual;
}
