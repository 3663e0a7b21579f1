import type { SearchWords } from '../i18n/words/search.ts';

/** One standard in the instant index. Lists are joined by `|`. */
export type IndexRow = readonly [
  code: string,
  slug: string,
  zhTitle: string,
  enTitle: string,
  zhAliases: string,
  enAliases: string,
  /** Figures with their units, in both languages, such as `90–110 厘米|90–110 cm`. */
  figures: string,
  kind: number,
  manual: number,
  /** Filter values by position in `facets`, joined by commas. */
  facets: string,
  /** Bits: 1 draft, 2 withdrawn, 4 not translated into the language of the index. */
  flags: number,
  /** First and last day in force as YYYYMMDD; 0 for no end. */
  effective: number,
  expires: number,
];

/** A filter value: which filter, its id, its label. */
export type FacetRow = readonly [filter: string, id: string, label: string];

/** The instant index of one interface language: titles and aliases of both. Rule sentences follow in a file of their own. */
export interface InstantIndex {
  /** Ids and labels of kinds and manuals, which rows name by position. */
  kinds: readonly (readonly [id: string, label: string])[];
  manuals: readonly (readonly [id: string, label: string])[];
  facets: readonly FacetRow[];
  /** The words of the search sheet. */
  words: SearchWords;
  /** The rows turned into columns, which compress better: all codes, all slugs, … */
  columns: readonly (readonly (string | number)[])[];
  /** Traditional characters followed by their simplified forms, pair after pair. */
  simplified: string;
  /** How many characters of GB 2312 level 1, in order, share each syllable: `a2ai13…`. */
  syllables: string;
  /** Further readings: `着zhuo,zhao 长zhang`, and characters beyond level 1. */
  readings: string;
}

export const flagBits = { draft: 1, withdrawn: 2, untranslated: 4 } as const;

/** Texts of one language by position of the standard, loaded after the index: rule sentences, or clauses as `id\ttext` lines. */
export interface TextIndex {
  rows: readonly string[];
}
