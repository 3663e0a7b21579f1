import type {
  Contradiction,
  Deck,
  Elsewhere,
  ManualFacts,
  QuestionBank,
  Scenario,
  StandardFacts,
  SynonymGroup,
  Term,
  Translation,
  VocabularyName,
} from '../schema/index.ts';
import { addressableLists, vocabularies } from '../schema/index.ts';
import { pageHashes } from './hash.ts';
import { isValid, readSource } from './source-file.ts';
import type {
  BasisSystem,
  Corpus,
  Hashes,
  Manual,
  PageWords,
  PlainPage,
  RawFile,
  SourceFile,
  Standard,
  VocabularyItem,
} from './types.ts';

/** Builds the corpus from raw files, in any order; pure. Files that fail stand in `invalid` and nowhere else. */
export function buildCorpus(rawFiles: Iterable<RawFile>): Corpus {
  const files = [...rawFiles].map(readSource).sort((a, b) => (a.path < b.path ? -1 : 1));
  const valid = files.filter(isValid);
  const pages = valid.filter((file) => file.type === 'page' && file.locale && file.slug !== undefined);
  const translations = new Map(
    pages.filter((file) => file.pageType === 'translation').map((file) => [file.slug, file]),
  );
  const data = (type: SourceFile['type']) => valid.filter((file) => file.type === type).map((file) => file.value);
  return {
    files,
    standards: pages
      .filter((file) => file.pageType === 'standard')
      .map((file) => standardOf(file, translations.get(file.slug))),
    manuals: pages
      .filter((file) => file.pageType === 'manual')
      .map((file) => manualOf(file, translations.get(file.slug)))
      .sort((a, b) => a.facts.order - b.facts.order),
    pages: pages.filter((file) => file.pageType === 'plain').map(plainPageOf),
    banks: data('questions') as QuestionBank[],
    scenarios: data('scenario') as Scenario[],
    terms: (data('terms') as { terms: Term[] }[]).flatMap((file) => file.terms),
    decks: (data('deck') as Deck[]).sort((a, b) => a.order - b.order || (a.deck < b.deck ? -1 : 1)),
    synonyms: (data('synonyms') as { groups: SynonymGroup[] }[]).flatMap((file) => file.groups),
    elsewhere: (data('elsewhere') as { elsewhere: Elsewhere[] }[]).flatMap((file) => file.elsewhere),
    contradictions: (data('contradictions') as { contradictions: Contradiction[] }[]).flatMap(
      (file) => file.contradictions,
    ),
    basis: (data('basis') as BasisData[]).flatMap((file) =>
      file.documents.flatMap((doc) => doc.systems.map((system) => ({ ...system, document: doc.id }))),
    ),
    leftOut: (data('left-out') as { leftOut: Corpus['leftOut'] }[]).flatMap((file) => file.leftOut),
    vocabulary: vocabularyOf(valid),
    invalid: files.filter((file) => file.type !== 'other' && !isValid(file)),
  };
}

interface BasisData {
  documents: { id: string; systems: Omit<BasisSystem, 'document'>[] }[];
}

const noSearchWords = { aliases: [], asked: [] };

/** A short name for pages of either language: title, rule sentence, search words. */
function wordsOf(file: SourceFile, { aliases, asked }: Pick<PageWords, 'aliases' | 'asked'>): PageWords {
  const { title, description } = file.value as { title: string; description: string };
  return { title, description, aliases, asked, file };
}

function standardOf(file: SourceFile, translated: SourceFile | undefined): Standard {
  const { standard: facts } = file.value as { standard: StandardFacts };
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

function manualOf(file: SourceFile, translated: SourceFile | undefined): Manual {
  const { manual: facts } = file.value as { manual: ManualFacts };
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
  file: SourceFile | undefined,
  of: string,
): (PageWords & { translation: Translation }) | undefined {
  if (!file) return undefined;
  const { translation } = file.value as { translation: Translation };
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

function plainPageOf(file: SourceFile): PlainPage {
  const { title, description } = wordsOf(file, noSearchWords);
  return { title, description, file, slug: file.slug ?? '', locale: file.locale ?? 'zh' };
}

function vocabularyOf(valid: readonly SourceFile[]): Corpus['vocabulary'] {
  const names = Object.keys(vocabularies) as VocabularyName[];
  const entries = names.map((name) => {
    const file = valid.find((candidate) => candidate.path === `vocabulary/${name}.yml`);
    return [name, (file?.value as { entries: VocabularyItem[] } | undefined)?.entries ?? []] as const;
  });
  return Object.fromEntries(entries) as unknown as Record<VocabularyName, readonly VocabularyItem[]>;
}
