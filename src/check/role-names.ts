import type { Corpus } from '../corpus/index.ts';
import { type Locale, locales } from '../languages/index.ts';
import type { Bilingual } from '../schema/index.ts';

/** What a role is called in each language; its id where the list of roles has not got it. */
export function roleNames({ vocabulary }: Corpus, id: string): Bilingual {
  const role = vocabulary.roles.find((one) => one.id === id);
  const names = locales.map((locale: Locale) => [locale, role?.[locale] ?? id] as const);
  return Object.fromEntries(names) as unknown as Bilingual;
}
