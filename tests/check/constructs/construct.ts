/** A change of a file: what stands there, and what is written instead. */
type Change = readonly [from: string, to: string];
/** A wrong one: line and column, rule and field of what is told, and the corrected line where that is sure. */
type Wrong = readonly [...change: Change, told: string, corrected?: string];

/** Something a rule of a company may say, with two right ways to write it otherwise and three wrong ones. */
export interface Construct {
  name: string;
  /** A file of the trade manuals: the name of a rule, or a path. */
  file: string;
  right: readonly [Change, Change];
  wrong: readonly [Wrong, Wrong, Wrong];
}
