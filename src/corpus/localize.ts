import type { Locale } from '../languages/index.ts';
import { addressableLists, type StandardFacts, withEntryWords } from '../schema/index.ts';
import { entriesOf } from './build.ts';
import { outdatedParts } from './refresh.ts';
import type { Manual, Page, PageWords, Standard } from './types.ts';

/** The words of a page in a language; those of the authority where there is no translation. */
export function wordsIn({ authority, translations }: Page, locale: Locale): PageWords {
  return translations[locale] ?? authority;
}

/** The words of a page in every language that has it, the authority first. */
export function pagesOf({ authority, translations }: Page): PageWords[] {
  return [authority, ...Object.values(translations)];
}

/** Whether a page is there in a language: as the authority, or translated. */
export function isThereIn({ authority, translations }: Page, locale: Locale): boolean {
  return authority.locale === locale || translations[locale] !== undefined;
}

/** What standards and manuals have in common, once they are put into a language. */
interface Localized {
  slug: string;
  locale: Locale;
  title: string;
  description: string;
  /** False when the page has no translation at all and shows the authority's words. */
  translated: boolean;
}

/** A standard as one language reads it: the facts of the authority with that language's words. */
export interface LocalizedStandard extends Localized {
  code: string;
  manual: string;
  aliases: readonly string[];
  asked: readonly string[];
  facts: StandardFacts;
  /** Ids of entries whose translation is missing; their words are the authority's. */
  untranslated: ReadonlySet<string>;
  /** Ids of entries whose translation is of an older text. */
  stale: ReadonlySet<string>;
}

/** Puts a standard into a language. Missing words fall back to the authority's and are listed. */
export function localize(standard: Standard, locale: Locale): LocalizedStandard {
  const { code, slug, manual, facts, hashes } = standard;
  const { title, description, aliases, asked } = wordsIn(standard, locale);
  const base = { code, slug, manual, locale, title, description, aliases, asked };
  const translation = standard.translations[locale]?.translation;
  if (!translation) {
    const translated = isThereIn(standard, locale);
    const untranslated = new Set(translated ? [] : Object.keys(hashes.entries));
    return { ...base, facts, untranslated, stale: new Set(), translated };
  }
  const untranslated = new Set<string>();
  const outdated = outdatedParts(wordsIn(standard, locale).file, hashes).map(({ part }) => part);
  const stale = new Set(outdated.flatMap((part) => (part.startsWith('#') ? [part.slice(1)] : [])));
  const lists = addressableLists.map((list) => {
    return [
      list,
      entriesOf(facts, list).map((entry) => {
        const words = translation.clauses[entry.id];
        if (!words) untranslated.add(entry.id);
        return words ? withEntryWords(facts.kind, list, entry, words) : entry;
      }),
    ] as const;
  });
  const present = lists.filter(([list]) => list in facts && (facts as Record<string, unknown>)[list] !== undefined);
  const history = facts.history.map((item) => ({
    ...item,
    marks: item.marks.map((mark) => {
      const note = translation.history?.[item.number]?.[mark.clause];
      return note ? { ...mark, note } : mark;
    }),
  }));
  const localized = { ...facts, ...Object.fromEntries(present), history };
  return { ...base, facts: localized, untranslated, stale, translated: true };
}

/** A manual's front page as one language reads it. */
export interface LocalizedManual extends Localized {
  id: string;
  /** Its facts, with the titles of sections and the notes on versions in this language. */
  facts: Manual['facts'];
}

/** Puts a manual's front page into a language. Missing words fall back to the authority's. */
export function localizeManual(manual: Manual, locale: Locale): LocalizedManual {
  const { id, slug, facts } = manual;
  const { title, description } = wordsIn(manual, locale);
  const clauses = manual.translations[locale]?.translation.clauses;
  const inLanguage = <Entry extends { id: string; text: string }>(entry: Entry): Entry => {
    const text = clauses?.[entry.id]?.['text'];
    return typeof text === 'string' ? { ...entry, text } : entry;
  };
  const { sections, revisions } = facts;
  return {
    id,
    slug,
    locale,
    title,
    description,
    translated: isThereIn(manual, locale),
    facts: { ...facts, sections: sections.map(inLanguage), revisions: revisions.map(inLanguage) },
  };
}
