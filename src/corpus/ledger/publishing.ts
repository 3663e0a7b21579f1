import type { Day } from '../../lib/day.ts';
import type { LedgerLine } from '../../schema/index.ts';
import type { Corpus, Standard } from '../types.ts';
import { isHigher } from './chain.ts';
import { changesSince, isChanged } from './changes.ts';
import { highestNumber, lastLine, ledgerOf, lineNumbered, saysSomething } from './lines.ts';
import { endingLine, restoredLine } from './restoring.ts';
import { approverOf, lineOf } from './publication.ts';

/**
 * The lines that publishing a corpus on a day adds to its ledger: of revisions that were never published, of
 * translations that came later, of revisions that were taken back and are published again as they were, and of
 * standards that are withdrawn. A page that
 * says something else under a published number adds none; the check tells it.
 */
export function linesToPublish(corpus: Corpus, today: Day): LedgerLine[] {
  return corpus.standards.flatMap((standard) => {
    const { code, facts } = standard;
    const lines = ledgerOf(corpus, code);
    const end = lines.at(-1);
    if (facts.state === 'withdrawn') {
      const isEnding = end !== undefined && saysSomething(end);
      return isEnding ? [endingLine(end, today, 'withdrawn', facts.withdrawn?.on, approverOf(standard))] : [];
    }
    if (facts.state !== 'issued') return [];
    const issued = lineNumbered(corpus, code, facts.revision.number);
    if (issued === undefined) {
      const highest = highestNumber(lines);
      const isNew = highest === undefined || isHigher(facts.revision.number, highest);
      return isNew ? [lineOf(standard, today, end)] : [];
    }
    const changes = changesSince(issued, standard);
    if (isTakenBack(corpus, standard)) {
      if (isChanged(changes)) return [];
      const again = restoredLine(issued, today, end, end?.only === 'withdrawn' ? approverOf(standard) : {});
      return changes.isTranslatedAnew ? [again, lineOf(standard, today, again)] : [again];
    }
    return end?.number === issued.number && changes.isTranslatedAnew ? [lineOf(standard, today, end)] : [];
  });
}

/** Whether the revision that a page goes by was published once and taken back, or withdrawn with its standard. */
export function isTakenBack(corpus: Corpus, { code, facts }: Pick<Standard, 'code' | 'facts'>): boolean {
  const { number } = facts.revision;
  const [end, last] = [ledgerOf(corpus, code).at(-1), lastLine(corpus, code)];
  if (!end || !last || !lineNumbered(corpus, code, number)) return false;
  return !saysSomething(end) ? last.number === number : isHigher(number, last.number);
}
