import { type Corpus, type Moved, movedSince, type Standard } from '../../src/corpus/index.ts';
import type { Locale } from '../../src/languages/index.ts';

/** What a note says of an entry that moved, by language. */
const moved: Readonly<Record<Locale, Readonly<Record<'to' | 'from', (address: string) => string>>>> = {
  zh: { to: (address) => `移到 ${address}`, from: (address) => `由 ${address} 移来` },
  en: { to: (address) => `moved to ${address}`, from: (address) => `moved from ${address}` },
};

/** The notes that say where entries of a standard went, and whence they came, by entry and in a language. */
export function moveNotes(corpus: Corpus, { code }: Standard, locale: Locale): ReadonlyMap<string, string> {
  const address = (place: Moved['to']) => `${place.code}#${place.clause}`;
  const notes = movedSince(corpus).flatMap(({ from, to }): [string, string][] => {
    if (from.code === code) return [[from.clause, moved[locale].to(address(to))]];
    return to.code === code ? [[to.clause, moved[locale].from(address(from))]] : [];
  });
  return new Map(notes);
}

/** The notes that are still to be said, as they are typed: `pen="…"`; those of a move say it already. */
export function notesToSay(corpus: Corpus, standard: Standard, missing: readonly string[]): string[] {
  const { locale } = standard.authority;
  const own = moveNotes(corpus, standard, locale);
  return missing.flatMap((clause) => {
    const translated = Object.values(standard.translations).flatMap((page) => {
      const note = moveNotes(corpus, standard, page.locale).get(clause);
      return note === undefined ? [] : [`${page.locale}:${clause}="${note}"`];
    });
    return [`${clause}="${own.get(clause) ?? '…'}"`, ...translated];
  });
}
