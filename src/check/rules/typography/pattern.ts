import type { TypographyKind } from './kinds.ts';

/** A fault that can be seen from the characters beside it. */
export interface Pattern {
  kind: TypographyKind;
  /** Without one of these characters the pattern cannot match; a quick look saves the slow one. */
  needs: RegExp;
  pattern: RegExp;
  replace: (match: RegExpExecArray) => string | undefined;
  safe: boolean;
}
