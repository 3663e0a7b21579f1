import {
  addressableLists,
  type DataEntry,
  type DataType,
  dataFiles,
  type StandardFacts,
  type Translation,
  vocabularies,
  type VocabularyName,
} from '../schema/index.ts';
import { pageHashes } from './hash.ts';
import { isOf, isPage, isValid, readSource } from './source-file.ts';
import type {
  Corpus,
  Hashes,
  Manual,
  PageFile,
  PageWords,
  PlainPage,
  RawFile,
  SourceFile,
  SourceOf,
  Standard,
} from './types.ts';

/** Builds the corpus from raw files, in any order; pure. Files that fail stand in `invalid` and nowhere else. */
export function buildCorpus(rawFiles: Iterable<RawFile>): Corpus {
  const files = [...rawFiles].map(readSource).sort((a, b) => (a.path < b.path ? -1 : 1));
  const valid = files.filter(isValid);
  const pages = valid.filter(isPage).filter((file) => file.locale && file.slug !== undefined);
  const translations = new Map(
    pages.flatMap((file) => (isOf(file, 'translation') ? [[file.slug, file] as const] : [])),
  );
  return {
    files,
    standards: pages.flatMap((file) =>
      isOf(file, 'standard') ? [standardOf(file, file.value.standard, translations.get(file.slug))] : [],
    ),
    manuals: pages
      .flatMap((file) => (isOf(file, 'manual') ? [manualOf(file, file.value.manual, translations.get(file.slug))] : []))
      .sort((a, b) => a.facts.order - b.facts.order),
    pages: pages.flatMap((file) => (isOf(file, 'plain') ? [plainPageOf(file)] : [])),
    ...listsOf(valid),
    vocabulary: vocabularyOf(valid),
    invalid: files.filter((file) => file.type !== 'other' && !isValid(file)),
  };
}

/** What the data files hold, by their sort. */
function listsOf(valid: readonly SourceFile[]) {
  const types = Object.keys(dataFiles) as DataType[];
  return Object.fromEntries(types.map((type) => [type, gathered(type, valid)])) as unknown as {
    [Type in DataType]: readonly DataEntry<Type>[];
  };
}

function gathered(type: DataType, valid: readonly SourceFile[]): unknown[] {
  const { entries, order } = dataFiles[type] as {
    entries: (value: unknown) => readonly unknown[];
    order?: (a: unknown, b: unknown) => number;
  };
  const found = valid.flatMap((file) => (isOf(file, type) ? entries(file.value) : []));
  return order ? found.sort(order) : found;
}

const noSearchWords = { aliases: [], asked: [] };

type TranslationFile = SourceOf<'translation'> & { value: { translation: Translation } };
type ReadPage = PageFile & { value: { title: string; description: string } };

/** Title, rule sentence and search words of a page, whichever its language. */
function wordsOf(file: ReadPage, { aliases, asked }: Pick<PageWords, 'aliases' | 'asked'>): PageWords {
  const { title, description } = file.value;
  return { title, description, aliases, asked, file };
}

function standardOf(file: ReadPage, facts: StandardFacts, translated: TranslationFile | undefined): Standard {
  const entries = addressableLists.flatMap((list) => entriesOf(facts, list));
  const zh = wordsOf(file, facts);
  const standard: Standard = {
    code: facts.code,
    manual: (file.slug ?? '').split('/')[0] ?? '',
    slug: file.slug ?? '',
    facts,
    hashes: hashesOf(zh, entries),
    zh,
  };
  const en = translationOf(translated, facts.code);
  return en ? { ...standard, en } : standard;
}

function manualOf(file: ReadPage, facts: Manual['facts'], translated: TranslationFile | undefined): Manual {
  const zh = wordsOf(file, noSearchWords);
  const manual: Manual = {
    id: facts.id,
    slug: file.slug ?? '',
    facts,
    hashes: hashesOf(zh, [...facts.sections, ...facts.revisions]),
    zh,
  };
  const en = translationOf(translated, facts.id);
  return en ? { ...manual, en } : manual;
}

/** A translated page counts for a standard only when it says it is of that standard. */
function translationOf(
  file: TranslationFile | undefined,
  of: string,
): (PageWords & { translation: Translation }) | undefined {
  if (!file) return undefined;
  const { translation } = file.value;
  return translation.of === of ? { ...wordsOf(file, translation), translation } : undefined;
}

/** The entries of one addressable list of a standard; empty when its kind has no such list. */
export function entriesOf(
  facts: StandardFacts,
  list: (typeof addressableLists)[number],
): readonly ({ id: string } & Record<string, unknown>)[] {
  return ((facts as Record<string, unknown>)[list] ?? []) as ({ id: string } & Record<string, unknown>)[];
}

function hashesOf({ title, description, file }: PageWords, entries: Parameters<typeof pageHashes>[3]): Hashes {
  return pageHashes(title, description, file.fences.body, entries);
}

function plainPageOf(file: ReadPage): PlainPage {
  const { title, description } = wordsOf(file, noSearchWords);
  return { title, description, file, slug: file.slug ?? '', locale: file.locale ?? 'zh' };
}

function vocabularyOf(valid: readonly SourceFile[]): Corpus['vocabulary'] {
  const lists = valid.flatMap((file) =>
    isOf(file, 'vocabulary') || isOf(file, 'holidays') ? [[file.path, file.value.entries] as const] : [],
  );
  const byPath = new Map(lists);
  const names = Object.keys(vocabularies) as VocabularyName[];
  const entries = names.map((name) => [name, byPath.get(`vocabulary/${name}.yml`) ?? []] as const);
  return Object.fromEntries(entries) as unknown as Corpus['vocabulary'];
}
