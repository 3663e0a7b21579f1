import type { Correction, TypographyKind } from './kinds.ts';

/** A fault that can be seen from the characters beside it. */
export interface Pattern {
  kind: TypographyKind;
  /** Without one of these characters the pattern cannot match; a quick look saves the slow one. */
  needs: RegExp;
  pattern: RegExp;
  replace: (match: RegExpExecArray) => string | undefined;
  safe: boolean;
}

/** What some patterns find in a text, in their order. */
export function foundBy(patterns: readonly Pattern[], text: string): Correction[] {
  return patterns.flatMap(({ kind, needs, pattern, replace, safe }) =>
    needs.test(text)
      ? [...text.matchAll(pattern)].flatMap((match): Correction[] => {
          const written = replace(match);
          const [start, end] = [match.index, match.index + match[0].length];
          return written === match[0] ? [] : [{ kind, start, end, text: written, safe }];
        })
      : [],
  );
}

/** Of faults that overlap, the first in the text. */
export function withoutOverlaps(found: readonly Correction[]): Correction[] {
  let end = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((correction) => {
      if (correction.start < end) return false;
      end = correction.end;
      return true;
    });
}
