import { isOfTranslation } from '../../corpus/ledger/lines.ts';
import type { PublishedLine } from '../../corpus/ledger/publications.ts';

/** Whether whoever works by a standard signs for what was published: not for slips, translations, what never holds. */
export function isSignedFor({ line, before, overtaken }: PublishedLine): boolean {
  // What holds again may bring back more than the slips that it put right itself.
  const isWordingOnly = line.editorial === true && line.only === undefined;
  return overtaken === undefined && !isOfTranslation(line, before) && !isWordingOnly;
}
