import type { Day } from '../../lib/day.ts';
import type { LedgerLine } from '../../schema/index.ts';
import type { Corpus, Standard } from '../types.ts';
import { standingLines } from './holding.ts';
import { ledgerOf } from './lines.ts';

/** What was published and holds until another text begins. */
interface Holding {
  line: LedgerLine;
  until: Day;
}

/** The revisions that hold before the one on a page, oldest first; none that a later one has overtaken. */
export function holdingBefore(corpus: Corpus, { code, facts }: Standard): Holding[] {
  const { number, effective } = facts.revision;
  const standing = standingLines(ledgerOf(corpus, code)).filter((line) => line.number !== number);
  const found: Holding[] = [];
  let until = effective;
  for (const line of standing.toReversed()) {
    if (line.effective >= until) continue;
    found.unshift({ line, until });
    until = line.effective;
  }
  return found;
}
