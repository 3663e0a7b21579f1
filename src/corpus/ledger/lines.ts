import type { LedgerLine } from '../../schema/index.ts';
import type { Corpus } from '../types.ts';

const byCode = new WeakMap<Corpus, ReadonlyMap<string, readonly LedgerLine[]>>();

/** Everything that was published of a standard, the newest last; nothing where it never was. */
export function ledgerOf(corpus: Corpus, code: string): readonly LedgerLine[] {
  const made = byCode.get(corpus) ?? Map.groupBy(corpus.ledger, (line) => line.code);
  byCode.set(corpus, made);
  return made.get(code) ?? [];
}

/** What was last published of a standard. */
export function lastLine(corpus: Corpus, code: string): LedgerLine | undefined {
  return ledgerOf(corpus, code).at(-1);
}
