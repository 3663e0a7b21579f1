import type { DerivedLanguage, DerivedLocale } from './derived.ts';
import { languageOf, type Locale } from './index.ts';

/** A language as readers choose it. */
export interface OfferedLanguage {
  locale: Locale | DerivedLocale;
  tag: string;
  name: string;
  shortName: string;
}

/** The languages that readers choose from: those of the content, each followed by what is derived from it. */
export function offeredLanguages(
  all: readonly Locale[],
  derived: readonly DerivedLanguage[],
): readonly OfferedLanguage[] {
  return all.flatMap((locale) => {
    const { tag, name, shortName } = languageOf(locale);
    const its = derived.filter(({ from }) => from === locale);
    return [{ locale, tag, name, shortName: its[0]?.fromShortName ?? shortName }, ...its];
  });
}
