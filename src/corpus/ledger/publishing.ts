import type { Day } from '../../lib/day.ts';
import type { LedgerLine } from '../../schema/index.ts';
import type { Corpus, Standard } from '../types.ts';
import { ledgerOf } from './lines.ts';
import { nextStep } from './next-step.ts';
import { asNextPublication } from './numbered.ts';
import { approverOf, lineOf } from './publication.ts';
import { endingLine, restoredLine } from './restoring.ts';

/** The lines that publishing a corpus on a day adds to its ledger. */
export function linesToPublish(corpus: Corpus, today: Day): LedgerLine[] {
  const lines = corpus.standards.flatMap((standard) => nextLines(corpus, standard, today));
  return asNextPublication(corpus, lines);
}

function nextLines(corpus: Corpus, standard: Standard, today: Day): LedgerLine[] {
  const step = nextStep(corpus, standard);
  if (!step) return [];
  const end = ledgerOf(corpus, standard.code).at(-1);
  switch (step.does) {
    case 'issue':
    case 'translate':
      return [lineOf(standard, today, end)];
    case 'withdraw':
      return [endingLine(step.line, today, 'withdrawn', standard.facts.withdrawn?.on, approverOf(standard))];
    case 'restore':
    case 'reinstate': {
      const again = restoredLine(step.line, today, end, step.does === 'reinstate' ? approverOf(standard) : {});
      return step.isTranslatedAnew ? [again, lineOf(standard, today, again)] : [again];
    }
  }
}
