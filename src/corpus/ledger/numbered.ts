import type { LedgerLine } from '../../schema/index.ts';
import type { Corpus } from '../types.ts';
import { withHash } from './publication.ts';

/**
 * Lines as those of the next publication of a corpus, each after the one that it was made to follow: several
 * publications of one day are told apart by their number.
 */
export function asNextPublication({ ledger }: Corpus, lines: readonly LedgerLine[]): LedgerLine[] {
  const publication = lastNumber(ledger) + 1;
  const made = new Map<string, string>();
  return lines.map(({ hash, before, ...said }) => {
    const line = withHash({ ...said, publication, before: made.get(before) ?? before });
    made.set(hash, line.hash);
    return line;
  });
}

/** The number of the last publication; of those from before they were counted, each day had one. */
function lastNumber(ledger: readonly LedgerLine[]): number {
  const days = new Set(ledger.map(({ published }) => published));
  return ledger.reduce((most, { publication = 0 }) => Math.max(most, publication), days.size);
}
