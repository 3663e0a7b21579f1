import type { LedgerLine } from '../../schema/index.ts';
import type { Corpus } from '../types.ts';

const byCode = new WeakMap<Corpus, ReadonlyMap<string, readonly LedgerLine[]>>();

/** Everything that was published of a standard, the newest last; nothing where it never was. */
export function ledgerOf(corpus: Corpus, code: string): readonly LedgerLine[] {
  const made = byCode.get(corpus) ?? Map.groupBy(corpus.ledger, (line) => line.code);
  byCode.set(corpus, made);
  return made.get(code) ?? [];
}

/** What was last published of a standard, and what its page is compared with. */
export function lastLine(corpus: Corpus, code: string): LedgerLine | undefined {
  return ledgerOf(corpus, code).findLast(saysSomething);
}

/** What was last published under a number; undefined where no revision of it was. */
export function lineNumbered(corpus: Corpus, code: string, number: string): LedgerLine | undefined {
  return ledgerOf(corpus, code).findLast((line) => line.number === number && saysSomething(line));
}

/** The highest number that was ever published of a standard, taken back or not: the next one is above it. */
export function highestNumber(lines: readonly LedgerLine[]): string | undefined {
  return lines.findLast(({ only }) => only === undefined)?.number;
}

/** A revision taken back with none before it, and a standard that is withdrawn, leave a line that says nothing. */
export const saysSomething = ({ only }: LedgerLine): boolean => only !== 'taken-back' && only !== 'withdrawn';

/**
 * Whether a line changes translations alone: one that came later, or one that is taken back. Under one number the text
 * that carries the facts stays, so what went back right after the same number is a translation.
 */
export function isOfTranslation({ only, number, before }: LedgerLine, last: LedgerLine | undefined): boolean {
  if (only !== 'restored') return only === 'translation';
  return last !== undefined && before === last.hash && number === last.number && saysSomething(last);
}
