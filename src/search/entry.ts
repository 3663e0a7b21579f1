import type { LevelRange } from './levels.ts';
import type { DetailRow, NameRow } from './index-types.ts';

/** How much a match counts by where it stands. */
export const fieldWeights = { title: 5, alias: 4.5, word: 3.4, asked: 3, rule: 2.2, figure: 3, text: 1.2 } as const;
export type FieldName = keyof typeof fieldWeights;

/** A standard ready to be scored. */
export interface Entry {
  name: NameRow;
  /** Undefined until the second file is there. */
  detail?: DetailRow;
  code: string;
  /** Folded texts by field; the lists of a field are joined by `|`. */
  fields: Record<FieldName, string>;
  /** The ranges of figures that its clauses are for. */
  levels: readonly LevelRange[];
  /** Titles and search words one by one: whole-query matches and pinyin look here. */
  names: readonly string[];
  /** The same with the further search words of the third file. */
  allNames: readonly string[];
  /** The Chinese ones as characters. */
  hanNames: readonly HanName[];
  /** Those of the third file. */
  hanWords: readonly HanName[];
}

/** A Chinese title or search word, character by character. */
export interface HanName {
  characters: readonly string[];
  /** The letters that each character's readings begin with. */
  initials: readonly string[];
}
