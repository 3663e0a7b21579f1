import { partNames } from '../../src/check/index.ts';
import type { TranslatedAnew } from '../../src/corpus/index.ts';
import { languageOf } from '../../src/languages/index.ts';
import { toldOf } from '../lib/told.ts';

/** Where a translation says something else: `英文 English  #hair #hands`; the language alone where all of it is new. */
export function translatedPlaces({ locale, clauses, page }: TranslatedAnew): string {
  const parts = page.map((part) => toldOf(partNames[part]));
  return [toldOf(languageOf(locale).called), ...parts, clauses.map((id) => `#${id}`).join(' ')]
    .filter(Boolean)
    .join('  ');
}
