import type { Locale } from '../languages/index.ts';
import { addressableLists, entryWords, manualLists, type StandardFacts, type Translation } from '../schema/index.ts';
import { entriesOf } from './build.ts';
import type { PartName } from './page-parts.ts';
import { outdatedParts } from './refresh.ts';
import type { Manual, PageWords, Standard } from './types.ts';

/** An entry that a translation covers: its words in the authority language, by field. */
export interface TranslatedEntry {
  id: string;
  words: Readonly<Record<string, string | readonly string[]>>;
}

/** One thing a translation lacks, has too much, or has of an older text. */
export type TranslationGap =
  /** There is no translated page. */
  | { gap: 'page' }
  /** Title and rule sentence, the body, or an entry: translated from an older text, or never recorded as translated. */
  | { gap: 'stale'; part: PartName; what: 'header' | 'body' | TranslatedEntry; recorded: boolean }
  | { gap: 'entry'; entry: TranslatedEntry }
  | { gap: 'field'; entry: TranslatedEntry; name: string }
  /** One text in the original, a list in the translation. */
  | { gap: 'form'; entry: TranslatedEntry; name: string }
  | { gap: 'length'; entry: TranslatedEntry; name: string; found: number; expected: number }
  | { gap: 'extra-field'; entry: TranslatedEntry; name: string }
  | { gap: 'extra-entry'; id: string }
  /** The note of a mark in the history. */
  | { gap: 'note'; number: string; id: string; text: string };

/** Everything a standard's or manual's translation into a language lacks. Nothing for the authority language itself. */
export function translationGaps(page: Standard | Manual, locale: Locale): TranslationGap[] {
  if (page.authority.locale === locale) return [];
  const words = page.translations[locale];
  if (!words) return [{ gap: 'page' }];
  const { translation } = words;
  const entries = translatedEntries(page);
  return [
    ...staleParts(words, page, entries),
    ...entries.flatMap((entry) => entryGaps(entry, translation)),
    ...Object.keys(translation.clauses)
      .filter((id) => !entries.some((entry) => entry.id === id))
      .map((id): TranslationGap => ({ gap: 'extra-entry', id })),
    ...noteGaps(page, translation),
  ];
}

/** Every entry of a page that a translation must cover, in order. */
export function translatedEntries(page: Standard | Manual): TranslatedEntry[] {
  if (!isStandard(page))
    return manualLists.flatMap((list) => page.facts[list].map(({ id, text }) => ({ id, words: { text } })));
  const { facts } = page;
  return addressableLists.flatMap((list) => {
    return entriesOf(facts, list).map((found) => ({ id: found.id, words: entryWords(facts.kind, list, found) }));
  });
}

const isStandard = (page: Standard | Manual): page is Standard => 'code' in page;

/** Parts that were translated from an older text, or never recorded, in the order of the page. */
function staleParts(
  { file }: PageWords,
  page: Standard | Manual,
  entries: readonly TranslatedEntry[],
): TranslationGap[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return outdatedParts(file, page.hashes).flatMap(({ part, was }): TranslationGap[] => {
    const what = part === ':title' ? 'header' : part === ':body' ? 'body' : byId.get(part.slice(1));
    return what ? [{ gap: 'stale', part, what, recorded: was !== undefined }] : [];
  });
}

function entryGaps(entry: TranslatedEntry, { clauses }: Translation): TranslationGap[] {
  const translated = clauses[entry.id] as Readonly<Record<string, unknown>> | undefined;
  if (!translated) return [{ gap: 'entry', entry }];
  const fields = Object.entries(entry.words).flatMap(([name, value]): TranslationGap[] => {
    const found = translated[name];
    if (found === undefined) return [{ gap: 'field', entry, name }];
    if (typeof value === 'string') return Array.isArray(found) ? [{ gap: 'form', entry, name }] : [];
    if (!Array.isArray(value) || (Array.isArray(found) && found.length === value.length)) return [];
    return [{ gap: 'length', entry, name, found: Array.isArray(found) ? found.length : 1, expected: value.length }];
  });
  const extra = Object.keys(translated)
    .filter((name) => name !== 'source' && !(name in entry.words))
    .map((name): TranslationGap => ({ gap: 'extra-field', entry, name }));
  return [...fields, ...extra];
}

function noteGaps(page: Standard | Manual, translation: Translation): TranslationGap[] {
  const history: StandardFacts['history'] = isStandard(page) ? page.facts.history : [];
  return history.flatMap(({ number, marks }) =>
    marks.flatMap(({ clause: id, note: text }): TranslationGap[] =>
      text && !translation.history?.[number]?.[id] ? [{ gap: 'note', number, id, text }] : [],
    ),
  );
}
