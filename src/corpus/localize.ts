import type { Locale } from '../i18n/locale.ts';
import { addressableLists, type StandardFacts, wordFields } from '../schema/index.ts';
import { entriesOf } from './build.ts';
import type { Standard } from './types.ts';

/** A standard as one language reads it: the facts of the authority with that language's words. */
export interface LocalizedStandard {
  code: string;
  slug: string;
  manual: string;
  locale: Locale;
  title: string;
  description: string;
  aliases: readonly string[];
  asked: readonly string[];
  facts: StandardFacts;
  /** Ids of entries whose translation is missing; their words are the authority's. */
  untranslated: ReadonlySet<string>;
  /** Ids of entries whose translation is of an older text. */
  stale: ReadonlySet<string>;
  /** False when the page has no translation at all and shows the authority's words. */
  translated: boolean;
}

/** Puts a standard into a language. Missing words fall back to the authority's and are listed. */
export function localize(standard: Standard, locale: Locale): LocalizedStandard {
  const { code, slug, manual, facts } = standard;
  const base = { code, slug, manual, locale };
  if (locale === 'zh' || !standard.en) {
    const { title, description, aliases, asked } = standard.zh;
    const all = locale === 'zh' ? [] : Object.keys(standard.hashes.entries);
    return {
      ...base,
      title,
      description,
      aliases,
      asked,
      facts,
      untranslated: new Set(all),
      stale: new Set(),
      translated: locale === 'zh',
    };
  }
  const { title, description, aliases, asked, translation } = standard.en;
  const untranslated = new Set<string>();
  const stale = new Set<string>();
  const lists = addressableLists.map((list) => {
    const names = wordFields(facts.kind, list);
    return [
      list,
      entriesOf(facts, list).map((entry) => {
        const words = translation.clauses[entry.id];
        if (!words) untranslated.add(entry.id);
        else if (words.source !== standard.hashes.entries[entry.id]) stale.add(entry.id);
        return words ? { ...entry, ...pick(words, names) } : entry;
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
  return {
    ...base,
    title,
    description,
    aliases,
    asked,
    facts: { ...facts, ...Object.fromEntries(present), history },
    untranslated,
    stale,
    translated: true,
  };
}

function pick(words: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => name in words).map((name) => [name, words[name]]));
}
