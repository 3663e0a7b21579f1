import type { z } from 'zod';
import type { Locale } from '../i18n/locale.ts';
import type {
  Contradiction,
  Deck,
  ManualFacts,
  PageType,
  QuestionBank,
  Scenario,
  StandardFacts,
  Elsewhere,
  SynonymGroup,
  Term,
  Translation,
  VocabularyEntry,
  VocabularyName,
} from '../schema/index.ts';
import type { Encoding } from './decode.ts';
import type { Fences } from '../yaml-edit/index.ts';
import type { ParsedBody } from './markdown.ts';
import type { ParsedYaml } from './yaml.ts';

/** A content file as it was read: its path below the content folder, with forward slashes, and its text. */
export interface RawFile {
  path: string;
  text: string;
  encoding: Encoding;
}

/** What a content file is, told by where it stands. */
export type FileType =
  | 'page'
  | 'vocabulary'
  | 'basis'
  | 'left-out'
  | 'questions'
  | 'scenario'
  | 'terms'
  | 'deck'
  | 'contradictions'
  | 'synonyms'
  | 'elsewhere'
  | 'other';

/** A fault the schema found: its path in the data and Zod's issue. */
export type SchemaIssue = z.core.$ZodIssue;

/** A content file, parsed as far as it went. Nothing is lost: what failed keeps its text and its faults. */
export interface SourceFile extends RawFile {
  type: FileType;
  /** For pages: which of the four page types the frontmatter shows. */
  pageType?: PageType;
  /** For pages: the language of the folder. */
  locale?: Locale;
  /** For pages: the path below the language folder without extension, such as `appearance/men-hair`. */
  slug?: string;
  /** The fences of a page; a data file is YAML from end to end. */
  fences: Fences;
  yaml: ParsedYaml;
  schemaIssues: readonly SchemaIssue[];
  /** The data as the schema returns it, with defaults filled in; undefined when it failed. */
  value?: unknown;
  /** The parsed body, worked out on first use. */
  body(): ParsedBody;
}

/** The words of a page in one language. */
export interface PageWords {
  title: string;
  description: string;
  aliases: readonly string[];
  /** How people ask for it. */
  asked: readonly string[];
  file: SourceFile;
}

/** Hashes that translations name: of the header, the body and each entry by id. */
export interface Hashes {
  header: string;
  body: string | undefined;
  entries: Readonly<Record<string, string>>;
}

/** A valid standard: the Chinese page with the facts, and its translation when there is a valid one. */
export interface Standard {
  code: string;
  /** The id of its manual: the folder it stands in. */
  manual: string;
  /** The path below the language folder, such as `appearance/men-hair`. */
  slug: string;
  facts: StandardFacts;
  hashes: Hashes;
  zh: PageWords;
  en?: PageWords & { translation: Translation };
}

/** A valid manual front page. */
export interface Manual {
  id: string;
  facts: ManualFacts;
  slug: string;
  hashes: Hashes;
  zh: PageWords;
  en?: PageWords & { translation: Translation };
}

/** A page that holds no standard, in one language. */
export interface PlainPage extends Omit<PageWords, 'aliases' | 'asked'> {
  slug: string;
  locale: Locale;
}

/** A numbered system of a basis document. */
export interface BasisSystem {
  id: string;
  zh: string;
  en: string;
  document: string;
}

export interface HolidayWindow {
  from: string;
  to: string;
  notice: { zh: string; en: string };
}

export type VocabularyItem = VocabularyEntry & { windows?: HolidayWindow[] };

/** All content. Only what is valid stands in the lists; `files` holds everything, faults included. */
export interface Corpus {
  files: readonly SourceFile[];
  standards: readonly Standard[];
  manuals: readonly Manual[];
  pages: readonly PlainPage[];
  banks: readonly QuestionBank[];
  scenarios: readonly Scenario[];
  terms: readonly Term[];
  /** Decks of cards, in their order. */
  decks: readonly Deck[];
  contradictions: readonly Contradiction[];
  /** Groups of everyday words that search treats alike. */
  synonyms: readonly SynonymGroup[];
  /** Subjects outside the manuals. */
  elsewhere: readonly Elsewhere[];
  basis: readonly BasisSystem[];
  leftOut: readonly { basis: string; reason: { zh: string; en: string } }[];
  vocabulary: Readonly<Record<VocabularyName, readonly VocabularyItem[]>>;
  /** Files that could not be read as what they should be. */
  invalid: readonly SourceFile[];
}
