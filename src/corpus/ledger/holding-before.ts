import type { Day } from '../../lib/day.ts';
import type { LedgerLine } from '../../schema/index.ts';
import type { Corpus, Standard } from '../types.ts';
import { standingLines } from './holding.ts';
import { ledgerOf } from './lines.ts';
import { saysTheSame } from './overtaken.ts';
import { publicationOf } from './publication.ts';

/** What was published and holds until another text begins. */
interface Holding {
  line: LedgerLine;
  until: Day;
}

/** The revisions that hold before the one on a page, oldest first; none that a later one has overtaken. */
export function holdingBefore(corpus: Corpus, standard: Standard): Holding[] {
  const { code, facts } = standard;
  const { number, effective } = facts.revision;
  const lines = ledgerOf(corpus, code);
  const standing = standingLines(lines).filter((line) => line.number !== number);
  /** A translation that came later is none of the making. */
  const madeOn = (of: string) => lines.find((line) => line.number === of)?.published;
  const found: Holding[] = [];
  let until = effective;
  let next: Next = {
    made: madeOn(number) ?? facts.history.at(-1)?.date ?? effective,
    said: () => publicationOf(standard),
  };
  for (const line of standing.toReversed()) {
    if (line.effective >= until) continue;
    const isMoved = next.made < line.effective && saysTheSame(next.said(), line);
    next = { made: madeOn(line.number) ?? line.published, said: () => line };
    if (isMoved) continue;
    found.unshift({ line, until });
    until = line.effective;
  }
  return found;
}

/** The text that follows: when it was made, and what it says. */
interface Next {
  made: Day;
  said: () => Pick<LedgerLine, 'facts' | 'words'>;
}
