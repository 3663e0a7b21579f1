import type { Day } from '../../lib/day.ts';
import type { LedgerLine } from '../../schema/index.ts';
import type { Corpus } from '../types.ts';
import { isHigher } from './chain.ts';
import { changesSince } from './changes.ts';
import { lastLine } from './lines.ts';
import { lineOf } from './publication.ts';

/**
 * The lines that publishing a corpus on a day adds to its ledger: of revisions that were never published, and of
 * translations that came later. A page that says something else under a published number adds none; the check tells it.
 */
export function linesToPublish(corpus: Corpus, today: Day): LedgerLine[] {
  return corpus.standards.flatMap((standard) => {
    if (standard.facts.state !== 'issued') return [];
    const last = lastLine(corpus, standard.code);
    const isNew = last === undefined || isHigher(standard.facts.revision.number, last.number);
    return isNew || changesSince(last, standard).isTranslatedAnew ? [lineOf(standard, today, last)] : [];
  });
}
