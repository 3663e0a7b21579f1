import type { Locale } from '../languages/index.ts';
import { addressableLists, manualLists, type StandardFacts, type Translation, wordFields } from '../schema/index.ts';
import { entriesOf } from './build.ts';
import { pendingHash } from './hash.ts';
import type { Manual, Page, Standard } from './types.ts';

/** An entry that a translation covers: its words in the authority language, by field, and its hash. */
export interface TranslatedEntry {
  id: string;
  words: Readonly<Record<string, string | readonly string[]>>;
  hash: string;
}

/** One thing a translation lacks, has too much, or has of an older text. */
export type TranslationGap =
  /** There is no translated page. */
  | { gap: 'page' }
  /** Title and rule sentence, the body, or an entry: translated from an older text, or never recorded as translated. */
  | { gap: 'stale'; what: 'header' | 'body' | TranslatedEntry; recorded: boolean }
  | { gap: 'entry'; entry: TranslatedEntry }
  | { gap: 'field'; entry: TranslatedEntry; name: string }
  | { gap: 'length'; entry: TranslatedEntry; name: string; found: number; expected: number }
  | { gap: 'extra-field'; entry: TranslatedEntry; name: string }
  | { gap: 'extra-entry'; id: string }
  /** The note of a mark in the history. */
  | { gap: 'note'; number: string; id: string; text: string };

/** Everything a standard's or manual's translation into a language lacks. Nothing for the authority language itself. */
export function translationGaps(page: Standard | Manual, locale: Locale): TranslationGap[] {
  if (page.authority.locale === locale) return [];
  const translation = page.translations[locale]?.translation;
  if (!translation) return [{ gap: 'page' }];
  const entries = translatedEntries(page);
  return [
    ...staleParts(page, translation),
    ...entries.flatMap((entry) => entryGaps(entry, translation)),
    ...Object.keys(translation.clauses)
      .filter((id) => !entries.some((entry) => entry.id === id))
      .map((id): TranslationGap => ({ gap: 'extra-entry', id })),
    ...noteGaps(page, translation),
  ];
}

/** Every entry of a page that a translation must cover, in order. */
export function translatedEntries(page: Standard | Manual): TranslatedEntry[] {
  const entry = (id: string, words: TranslatedEntry['words']): TranslatedEntry => ({
    id,
    words,
    hash: page.hashes.entries[id] ?? '',
  });
  if (!isStandard(page))
    return manualLists.flatMap((list) => page.facts[list].map(({ id, text }) => entry(id, { text })));
  const { facts } = page;
  return addressableLists.flatMap((list) => {
    const names = wordFields(facts.kind, list);
    return entriesOf(facts, list).map((found) => {
      const present = names.filter((name) => found[name] !== undefined);
      return entry(
        found.id,
        Object.fromEntries(present.map((name) => [name, found[name] as string | readonly string[]])),
      );
    });
  });
}

const isStandard = (page: Standard | Manual): page is Standard => 'code' in page;

function staleParts({ hashes }: Page & { hashes: Standard['hashes'] }, translation: Translation): TranslationGap[] {
  const { source, body } = translation;
  const stale = (what: 'header' | 'body', hash: string | undefined): TranslationGap => ({
    gap: 'stale',
    what,
    recorded: hash !== undefined && hash !== pendingHash,
  });
  return [
    ...(source === hashes.header ? [] : [stale('header', source)]),
    ...(hashes.body === undefined || body === hashes.body ? [] : [stale('body', body)]),
  ];
}

function entryGaps(entry: TranslatedEntry, { clauses }: Translation): TranslationGap[] {
  const translated = clauses[entry.id] as Readonly<Record<string, unknown>> | undefined;
  if (!translated) return [{ gap: 'entry', entry }];
  const fields = Object.entries(entry.words).flatMap(([name, value]): TranslationGap[] => {
    const found = translated[name];
    if (found === undefined) return [{ gap: 'field', entry, name }];
    if (!Array.isArray(value) || (Array.isArray(found) && found.length === value.length)) return [];
    return [{ gap: 'length', entry, name, found: Array.isArray(found) ? found.length : 1, expected: value.length }];
  });
  const extra = Object.keys(translated)
    .filter((name) => name !== 'source' && !(name in entry.words))
    .map((name): TranslationGap => ({ gap: 'extra-field', entry, name }));
  const { source } = translated;
  const stale: TranslationGap[] =
    source === entry.hash ? [] : [{ gap: 'stale', what: entry, recorded: source !== pendingHash }];
  return [...fields, ...extra, ...stale];
}

function noteGaps(page: Standard | Manual, translation: Translation): TranslationGap[] {
  const history: StandardFacts['history'] = isStandard(page) ? page.facts.history : [];
  return history.flatMap(({ number, marks }) =>
    marks.flatMap(({ clause: id, note: text }): TranslationGap[] =>
      text && !translation.history?.[number]?.[id] ? [{ gap: 'note', number, id, text }] : [],
    ),
  );
}
