import type { Span } from '../../../corpus/index.ts';

/** What goes wrong in YAML when people write it by hand. */
export type SlipKind =
  | 'tab-indent'
  | 'wide-indent'
  | 'wide-colon'
  | 'no-space'
  | 'nested-colon'
  | 'smart-quotes'
  | 'wide-comma'
  | 'split-text'
  | 'cut-text'
  | 'wide-bracket'
  | 'needs-quotes'
  | 'wide-space'
  | 'chinese-key'
  | 'wide-hash'
  | 'list-mark'
  | 'thousands'
  | 'odd-number'
  | 'double-comma'
  | 'lost-comma'
  | 'lost-colon'
  | 'half-quoted'
  | 'lost-quote'
  | 'stray-comma';

/** A slip of the pen in YAML, with what should stand there. */
export interface Slip extends Span {
  kind: SlipKind;
  text: string;
  safe: boolean;
  /** Where in it the fault is, if that is less than what is replaced. */
  mark?: Span;
}
