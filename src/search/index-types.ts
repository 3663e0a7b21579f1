import type { Day } from '../lib/day.ts';
import type { When, Where } from '../schema/index.ts';
import type { ClauseMarks } from './clause-line.ts';
import type { SearchWords } from '../i18n/words/search.ts';

/*
 * The index of a language comes in three files, so that the first results need few bytes: names, then what completes
 * them, then the clauses and how people ask. Rows travel as columns (all codes, all titles, …), which compress better.
 * Lists are joined by `|`.
 */

/** What the first results need of one standard. */
export type NameRow = readonly [
  /** The title that is shown: of the other language where there is no translation. */
  title: string,
  /** Search words in the language of the index. Next to the titles they repeat, they compress better. */
  aliases: string,
  code: string,
  kind: number,
  manual: number,
  /** Bits of `flagBits`. */
  flags: number,
  /** First and last day in force as YYYYMMDD; 0 for no end. */
  effective: number,
  expires: number,
];

/**
 * What completes a standard: where it stands, its rule sentence, what the other language calls it, figures, filters.
 */
export type DetailRow = readonly [
  slug: string,
  rule: string,
  /** Empty where there is no translation. */
  otherTitle: string,
  otherAliases: string,
  /** Figures with their units, such as `90–110厘米`. */
  figures: string,
  /** Filter values by position in `facets`, joined by commas. */
  facets: string,
  /** Where and when it holds, in words; empty for everywhere and always. */
  limits: string,
  /** The same for the device to ask: a `HeldStandard` as JSON. */
  held: string,
  /** First search words for which a large corpus has no room in the first file. */
  laterAliases: string,
];

/** Where and when a standard holds, and from when in which places. */
export interface HeldStandard {
  where?: Where | undefined;
  when: readonly When[];
  rollout?: readonly { where?: Where | undefined; from: Day }[];
}

type Columns = readonly (readonly (string | number)[])[];

/** The first file: enough to answer. */
export interface NameIndex {
  /** Ids and labels of kinds and manuals, which rows name by position. */
  kinds: readonly (readonly [id: string, label: string])[];
  manuals: readonly (readonly [id: string, label: string])[];
  /** The words of the search sheet. */
  words: SearchWords;
  columns: Columns;
  /** Traditional characters of the names followed by their simplified forms, pair after pair. */
  simplified: string;
}

/** A filter value: which filter, its id, its label. */
export type FacetRow = readonly [filter: string, id: string, label: string];

/** A subject outside the manuals: its name, whom to ask (may be empty), its words joined by `|`. */
export type ElsewhereRow = readonly [label: string, ask: string, words: string];

/** The second file. */
export interface DetailIndex {
  facets: readonly FacetRow[];
  columns: Columns;
  /** Groups of words that mean the same to who searches, joined by `|`. */
  synonyms: readonly string[];
  elsewhere: readonly ElsewhereRow[];
  /** Words of Taiwan and Hong Kong, simplified, each with the word of these texts: `影片 视频`. */
  wordForms: readonly string[];
  /** How many characters of GB 2312 level 1, in order, share each syllable: `a2ai13…`. */
  syllables: string;
  /** Further readings: `着zhuo,zhao 长zhang`, and characters beyond level 1. */
  readings: string;
  /** All other pairs of traditional and simplified characters. */
  simplified: string;
}

/** What can be looked for beside standards. */
export type PlaceSort = 'manual' | 'page' | 'deck' | 'term' | 'scenario' | 'question';

/** Such a thing: its title, what it is for or means, and further names, folded, joined by `|`. */
export type PlaceRow = readonly [
  sort: PlaceSort,
  /** Where it stands, as a path below a language; an anchor follows a `#`. */
  path: string,
  title: string,
  about: string,
  names: string,
];

/** The third file, by position of the standard: clauses, one a line, and how people ask, joined by `|`. */
export interface ClauseIndex {
  /** As `clause-line.ts` reads them. */
  rows: readonly string[];
  marks: ClauseMarks;
  /** What goes where a text has a placeholder. */
  gaps: readonly (readonly [id: string, label: string])[];
  /** What clauses can be for, as `list:id`, with its label. */
  keys: readonly (readonly [key: string, label: string])[];
  /** Search words of both languages beyond the first ones. */
  words: readonly string[];
  asked: readonly string[];
  /** What can be looked for beside standards. */
  places: readonly PlaceRow[];
}

export const flagBits = { draft: 1, withdrawn: 2, untranslated: 4, noTarget: 8, must: 16 } as const;

/** Rows turned into columns. */
export function toColumns(rows: readonly (readonly (string | number)[])[]): Columns {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => rows.map((row) => row[column] ?? ''));
}

/** Columns turned back into rows. */
export function toRows<Row>(columns: Columns): Row[] {
  return (columns[0] ?? []).map((_, at) => columns.map((column) => column[at]) as unknown as Row);
}
