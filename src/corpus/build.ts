import type { z } from 'zod';
import {
  addressableLists,
  closedLists,
  type DataType,
  dataFiles,
  siteSettings,
  type SiteSettings,
  type StandardFacts,
  type Translation,
  usualSettings,
  vocabularies,
  type VocabularyName,
} from '../schema/index.ts';
import { pageHashes } from './hash.ts';
import { codeIn, isOf, isPage, isValid, isVocabulary, readSource } from './source-file.ts';
import { unfinishedIn } from './unfinished.ts';
import type { SiteLanguages } from '../languages/index.ts';
import type {
  Corpus,
  DataLists,
  Hashes,
  Manual,
  Page,
  PageFile,
  PageWords,
  PlainPage,
  RawFile,
  SourceFile,
  SourceOf,
  Standard,
  TranslatedWords,
} from './types.ts';

/**
 * Builds the corpus from raw files, in any order; pure. Files that fail stand in `invalid` and nowhere else. `usual` is
 * what holds where the settings say nothing.
 */
export function buildCorpus(rawFiles: Iterable<RawFile>, usual: SiteSettings = usualSettings): Corpus {
  const raw = [...rawFiles];
  const site = settingsIn(raw, usual);
  const languages: SiteLanguages = { authority: site.authority, all: site.languages };
  const files = raw.map((file) => readSource(file, languages.all)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const unfinished = new Set(unfinishedIn(files, languages));
  const valid = files.filter((file) => isValid(file) && !unfinished.has(file));
  const isOnSite = codesOnSite(unfinished);
  const pages = valid.filter(isPage).filter((file) => file.locale && languages.all.includes(file.locale));
  const authority = pages.filter((file) => file.locale === languages.authority);
  const translations = Map.groupBy(
    pages.filter((file) => isOf(file, 'translation')),
    (file) => file.slug,
  );
  const translationsOf = ({ slug }: SourceFile, of: string) =>
    (translations.get(slug) ?? []).flatMap((file) => translationOf(file, of));
  return {
    site,
    languages,
    files,
    standards: authority.flatMap((file) =>
      isOf(file, 'standard')
        ? [standardOf(file, file.value.standard, translationsOf(file, file.value.standard.code))]
        : [],
    ),
    manuals: authority
      .flatMap((file) =>
        isOf(file, 'manual')
          ? [manualOf(file, file.value.manual, translationsOf(file, file.value.manual.id), isOnSite)]
          : [],
      )
      .sort((a, b) => a.facts.order - b.facts.order),
    pages: pages.flatMap((file) => (isOf(file, 'plain') ? [plainPageOf(file)] : [])),
    ...listsOf(valid),
    vocabulary: vocabularyOf(valid),
    invalid: files.filter((file) => file.type !== 'other' && !isValid(file) && !unfinished.has(file)),
    unfinished: [...unfinished],
    unread: [],
  };
}

/**
 * The settings among the files of a content folder. A field that is faulty or not there is as usual; the others hold,
 * so that a wrong colour does not make a company speak another language.
 */
export function settingsIn(raw: readonly RawFile[], usual: SiteSettings = usualSettings): SiteSettings {
  const file = raw.find(({ path }) => path === dataFiles.site.at);
  // Which languages its texts need is among what it says, so it is read as having any.
  const source = file && readSource(file, []);
  if (source && isOf(source, 'site') && isValid(source)) return source.value;
  const sound: Partial<SiteSettings> = soundFields(siteSettings.shape, source?.yaml.data);
  const { languages = usual.languages, authority = usual.authority } = sound;
  const [first = usual.authority] = languages;
  return { ...usual, ...sound, languages, authority: languages.includes(authority) ? authority : first };
}

/** The fields of an object that are as their schemas want them. */
function soundFields(fields: Readonly<Record<string, z.ZodType>>, data: unknown): Record<string, unknown> {
  const found = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, schema]) => {
      const read = Object.hasOwn(found, name) ? schema.safeParse(found[name]) : undefined;
      return read?.success ? [[name, read.data]] : [];
    }),
  );
}

/** What the data files hold, by their sort. */
function listsOf(valid: readonly SourceFile[]): DataLists {
  const types = (Object.keys(dataFiles) as DataType[]).filter((type) => !apart.has(type));
  return Object.fromEntries(types.map((type) => [type, gathered(type, valid)])) as unknown as DataLists;
}
/** Sorts of files that the corpus does not keep as a list. */
const apart: ReadonlySet<DataType> = new Set<DataType>(['site', ...closedLists]);

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
  return { locale: file.locale ?? 'zh', title, description, aliases, asked, file };
}

function standardOf(file: ReadPage, facts: StandardFacts, translated: readonly TranslatedWords[]): Standard {
  const authority = wordsOf(file, facts);
  return {
    code: facts.code,
    manual: (file.slug ?? '').split('/')[0] ?? '',
    slug: file.slug ?? '',
    facts,
    hashes: hashesOf(authority, entries(facts)),
    authority,
    translations: byLocale(translated),
  };
}

function manualOf(
  file: ReadPage,
  facts: Manual['facts'],
  translated: readonly TranslatedWords[],
  isOnSite: (code: string) => boolean,
): Manual {
  const authority = wordsOf(file, noSearchWords);
  return {
    id: facts.id,
    slug: file.slug ?? '',
    // Its outline as written is what is translated; what is not on the site is in no list there.
    facts: {
      ...facts,
      sections: facts.sections.map((one) => ({ ...one, standards: one.standards.filter(isOnSite) })),
    },
    hashes: hashesOf(authority, [...facts.sections, ...facts.revisions]),
    authority,
    translations: byLocale(translated),
  };
}

/** Whether a code is on the site: that of a draft which lacks something is not. */
function codesOnSite(unfinished: ReadonlySet<SourceFile>): (code: string) => boolean {
  const begun = new Set([...unfinished].map(codeIn));
  return (code) => !begun.has(code);
}

function byLocale(translated: readonly TranslatedWords[]): Page['translations'] {
  return Object.fromEntries(translated.map((words) => [words.locale, words]));
}

/** A translated page counts for a standard only when it says it is of that standard. */
function translationOf(file: TranslationFile, of: string): TranslatedWords[] {
  const { translation } = file.value;
  return translation.of === of ? [{ ...wordsOf(file, translation), translation }] : [];
}

/** An addressable entry of a standard: a clause, an axis, a symbol, a note. */
export type Entry = { id: string } & Readonly<Record<string, unknown>>;

/** Every addressable entry of a standard, list after list. */
export function entries(facts: StandardFacts): Entry[] {
  return addressableLists.flatMap((list) => entriesOf(facts, list));
}

/** The entries of one addressable list of a standard; empty when its kind has no such list. */
export function entriesOf(facts: StandardFacts, list: (typeof addressableLists)[number]): readonly Entry[] {
  return ((facts as Record<string, unknown>)[list] ?? []) as Entry[];
}

function hashesOf({ title, description, file }: PageWords, entries: Parameters<typeof pageHashes>[3]): Hashes {
  return pageHashes(title, description, file.fences.body, entries);
}

function plainPageOf(file: ReadPage): PlainPage {
  const { locale, title, description } = wordsOf(file, noSearchWords);
  return { locale, title, description, file, slug: file.slug ?? '' };
}

function vocabularyOf(valid: readonly SourceFile[]): Corpus['vocabulary'] {
  const lists = valid.flatMap((file) => (isVocabulary(file) ? [[file.path, file.value.entries] as const] : []));
  const byPath = new Map(lists);
  const names = Object.keys(vocabularies) as VocabularyName[];
  const entries = names.map((name) => [name, byPath.get(`vocabulary/${name}.yml`) ?? []] as const);
  return Object.fromEntries(entries) as unknown as Corpus['vocabulary'];
}
