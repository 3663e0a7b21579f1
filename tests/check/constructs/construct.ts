/** A change of a file: what stands there, and what is written instead. */
type Change = readonly [from: string, to: string];
/** A wrong one: line and column, rule and field of what is told, and the corrected line where that is sure. */
type Wrong = readonly [...change: Change, told: string, corrected?: string];

/** Something that may be written, with two right ways to write it otherwise and three wrong ones or more. */
interface Tried {
  name: string;
  right: readonly [Change, Change];
  wrong: readonly [Wrong, Wrong, Wrong, ...Wrong[]];
}

/** Something a rule of a company may say. */
export interface Construct extends Tried {
  /** A file of the trade manuals: the name of a rule, or a path. */
  file: string;
}

/** The same in a page made for it, by its kind and lines, or in a list. */
export type MadeConstruct = Tried &
  ({ kind: string; fields?: string; lines: readonly string[]; file?: undefined } | { file: string; text: string });
