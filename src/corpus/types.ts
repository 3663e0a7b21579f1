import type { z } from 'zod';
import type { Locale, SiteLanguages } from '../languages/index.ts';
import type {
  ClosedList,
  DataEntry,
  DataType,
  FileType,
  ManualFacts,
  PageType,
  SiteSettings,
  StandardFacts,
  Translation,
  ValueOf,
  VocabularyName,
} from '../schema/index.ts';
import type { Encoding } from './decode.ts';
import type { DrawingFault } from './drawing/fault.ts';
import type { Fences } from '../yaml-edit/index.ts';
import type { ParsedBody } from './markdown.ts';
import type { ParsedYaml } from './yaml.ts';

/** A content file as it was read: its path below the content folder, with forward slashes, and its text. */
export interface RawFile {
  path: string;
  text: string;
  encoding: Encoding;
}

/** Something in a content folder that is not read: a link, a device, or what the system does not let us read. */
export interface Unread {
  path: string;
  why: 'link' | 'device' | 'refused';
  /** The system's own name of the reason, such as EACCES. */
  code?: string;
}

/** A fault the schema found: its path in the data and Zod's issue. */
export type SchemaIssue = z.core.$ZodIssue;

/** A content file of one type, parsed as far as it went. Nothing is lost: what failed keeps its text and its faults. */
export interface SourceOf<Type extends FileType> extends RawFile {
  /** What it is: for pages, told by the block that the frontmatter has; for data files, by where it stands. */
  type: Type;
  /** For pages: the language of the folder. */
  locale?: Locale;
  /** For pages: the path below the language folder without extension, such as `appearance/men-hair`. */
  slug?: string;
  /** The fences of a page; a data file is data from end to end. */
  fences: Fences;
  yaml: ParsedYaml;
  schemaIssues: readonly SchemaIssue[];
  /** What is wrong with a drawing; nothing for other files. */
  drawingFaults: readonly DrawingFault[];
  /** The data as the schema returns it, with defaults filled in; undefined when it failed. */
  value?: ValueOf<Type>;
  /** The parsed body, worked out on first use. */
  body(): ParsedBody;
}

/** A content file of any type. */
export type SourceFile = { [Type in FileType]: SourceOf<Type> }[FileType];
export type PageFile = { [Type in PageType]: SourceOf<Type> }[PageType];

/** The words of a page in one language. */
export interface PageWords {
  locale: Locale;
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

/** The words of a page that translates another. */
export interface TranslatedWords extends PageWords {
  translation: Translation;
}

/** A page that carries facts, in each language that has it. */
export interface Page {
  /** The page in the language that carries the facts. */
  authority: PageWords;
  /** Its translations, where there is a valid one. */
  translations: Readonly<Partial<Record<Locale, TranslatedWords>>>;
}

/** A valid standard. */
export interface Standard extends Page {
  code: string;
  /** The id of its manual: the folder it stands in. */
  manual: string;
  /** The path below the language folder, such as `appearance/men-hair`. */
  slug: string;
  facts: StandardFacts;
  hashes: Hashes;
}

/** A valid manual front page. */
export interface Manual extends Page {
  id: string;
  facts: ManualFacts;
  slug: string;
  hashes: Hashes;
}

/** A page that holds no standard, in one language. */
export interface PlainPage extends Omit<PageWords, 'aliases' | 'asked'> {
  slug: string;
}

/** A numbered system of a basis document. */
export type BasisSystem = DataEntry<'basis'>;

/** An entry of a closed list, with whatever the entries of any of them say. */
export type VocabularyItem = DataEntry<'vocabulary'> & Partial<AllOf<DataEntry<ClosedList>>>;
/** What is all of the members of a union at once. */
type AllOf<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** What the corpus gathers from the data files, by their sort. */
export type DataLists = {
  readonly [Type in Exclude<DataType, 'site' | ClosedList>]: readonly DataEntry<Type>[];
};

/** All content. Only what is valid stands in the lists; `files` holds everything, faults included. */
export interface Corpus extends DataLists {
  /** What the company sets of its site. */
  site: SiteSettings;
  languages: SiteLanguages;
  files: readonly SourceFile[];
  standards: readonly Standard[];
  manuals: readonly Manual[];
  pages: readonly PlainPage[];
  vocabulary: Readonly<Record<VocabularyName, readonly VocabularyItem[]>>;
  /** Files that could not be read as what they should be. */
  invalid: readonly SourceFile[];
  /** Drafts that lack something, with their translations, and front pages of manuals that hold nothing else. */
  unfinished: readonly SourceFile[];
  /** What stands in the content folder and was not read; only a corpus from disk knows. */
  unread: readonly Unread[];
}
