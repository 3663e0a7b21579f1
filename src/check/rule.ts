import type { AddedPage, Corpus, DataPath, SourceFile, Span } from '../corpus/index.ts';
import type { Bilingual, Labels } from '../schema/index.ts';
import type { PictureFile } from './picture-file.ts';
import type { Misnamed, Stray } from './strays/stray.ts';

/** How grave an issue is, and what that is called. */
export const levels = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  note: { zh: '提示', en: 'note' },
} as const satisfies Labels<string>;

/** How grave an issue is. Errors stop a publication; warnings stop it under --strict; notes never do. */
export type Level = keyof typeof levels;

/** What an author reads: what was found and expected, and what to do next. */
export interface Words {
  message: string;
  hint: string;
}

/** The words of one message in both languages, made from the finding's parameters. */
export interface WordTable<Params> {
  zh: (params: Params) => Words;
  en: (params: Params) => Words;
}

/** A replacement in the file's text, in offsets. Safe ones are made by --fix. */
export interface Fix extends Span {
  text: string;
  safe: boolean;
}

/** Another place that the issue is about, for instance the first use of a code. */
export interface Related {
  file: SourceFile;
  span?: Span | undefined;
  path?: DataPath;
}

/** Where the fault stands that others follow from. */
export interface Cause {
  file: SourceFile;
  /** The field; any fault of the file if left out. */
  path?: DataPath | undefined;
  /** The stretch of the file in which the fault lies, instead of one field: an error then, nothing slighter. */
  span?: Span | undefined;
}

// A table's parameters differ from message to message; `any` lets each state its own.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type WordTables = Record<string, WordTable<any>>;

type ParamsOf<Table> = Table extends WordTable<infer Params> ? Params : never;

interface FindingPlace {
  file: SourceFile;
  /** Where in the file, in offsets; the start of the file if left out. */
  span?: Span | undefined;
  /** The field, for issues of data. */
  path?: DataPath | undefined;
  fix?: Fix | undefined;
  related?: Related | undefined;
  /** The fault that this one follows from: where that is told, this one is counted there. */
  cause?: Cause | undefined;
  /** Overrides the level of the rule. */
  level?: Level | undefined;
}

/** One thing a rule found: a place, a message of the rule's table and its parameters. */
export type Finding<Tables extends WordTables = WordTables> = {
  [Say in keyof Tables & string]: FindingPlace & { say: Say; with: ParamsOf<Tables[Say]> };
}[keyof Tables & string];

/** What rules may look at. The clock and the disk stay outside. */
export interface CheckContext {
  corpus: Corpus;
  /** Today's date, YYYY-MM-DD. */
  today: string;
  /** Paths of files in `public/` and of images beside pages, for links; forward slashes. */
  assets: ReadonlySet<string>;
  /** Paths of files in the content folder that are no content of ours; none where only texts are checked. */
  beside?: readonly string[];
  /** Texts among them that are content but for the ending of their names. */
  misnamed?: readonly Misnamed[];
  /** Files that the corpus has where they belong, or no longer, which a run finds before its rules look at anything. */
  strays?: readonly Stray[];
  /** The pictures among them, by path. */
  pictures?: ReadonlyMap<string, PictureFile>;
  /** How many bytes the files have that clauses show, by path. */
  sizes?: ReadonlyMap<string, number> | undefined;
  /** Pages that the product adds to every site, such as the guide. */
  productPages: readonly AddedPage[];
  /** What commands named in hints must repeat to reach this content, with a blank before it; nothing if left out. */
  contentArgument?: string;
}

/** A rule: what it is called, how grave, what it says, and how it finds. */
export interface Rule<Tables extends WordTables = WordTables> {
  /** The name of its folder, where its page and its tests stand beside it. */
  id: string;
  /** What its page is called. */
  title: Bilingual;
  level: Level;
  /** What it guards, in one sentence; the list of rules prints it. */
  summary: Bilingual;
  words: Tables;
  /** Whether its corrections of one line hold together, so that each offered line mends all of its faults there. */
  mendsWholeLines?: true;
  /** What it finds. `faulty` holds the files in which the rules before it found an error. */
  find(context: CheckContext, faulty: ReadonlySet<SourceFile>): Iterable<Finding<Tables>>;
}

/** Declares a rule; the compiler ties each finding to a message that exists in both languages. */
export function defineRule<const Tables extends WordTables>(rule: Rule<Tables>): Rule {
  // Outside its file a rule is one of many: which messages it has no longer matters.
  return rule as unknown as Rule;
}
