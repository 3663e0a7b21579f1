import type { LedgerLine } from '../../schema/index.ts';
import type { Corpus, Standard } from '../types.ts';
import { isHigher } from './chain.ts';
import { changesSince, isChanged } from './changes.ts';
import { highestNumber, lastLine, ledgerOf, lineNumbered, saysSomething } from './lines.ts';

/** What the next publication does to a standard, with the line that it says again where there is one. */
export type NextStep =
  /** It issues a revision that was never published. */
  | { does: 'issue' }
  /** It ends the standard. */
  | { does: 'withdraw'; line: LedgerLine }
  /** It lets a revision hold again: one that a rollback took back, or that ended with its withdrawn standard. */
  | { does: 'restore' | 'reinstate'; line: LedgerLine; isTranslatedAnew: boolean }
  /** It adds what translations say otherwise. */
  | { does: 'translate'; line: LedgerLine };

/**
 * What the next publication does to a standard as its page now is; undefined for nothing. A page that says something
 * else under a published number changes nothing; the check tells it.
 */
export function nextStep(corpus: Corpus, standard: Standard): NextStep | undefined {
  const { code, facts } = standard;
  const lines = ledgerOf(corpus, code);
  const end = lines.at(-1);
  if (facts.state === 'withdrawn') return end && saysSomething(end) ? { does: 'withdraw', line: end } : undefined;
  if (facts.state !== 'issued') return undefined;
  const { number } = facts.revision;
  const line = lineNumbered(corpus, code, number);
  if (!line) {
    const highest = highestNumber(lines);
    return highest === undefined || isHigher(number, highest) ? { does: 'issue' } : undefined;
  }
  const changes = changesSince(line, standard);
  const { isTranslatedAnew } = changes;
  if (!isTakenBack(corpus, standard))
    return end?.number === number && isTranslatedAnew ? { does: 'translate', line } : undefined;
  if (isChanged(changes)) return undefined;
  return { does: end?.only === 'withdrawn' ? 'reinstate' : 'restore', line, isTranslatedAnew };
}

/** Whether the next publication brings back what a rollback took back: a revision, or the end of a standard. */
export function bringsBack(corpus: Corpus, standard: Standard): boolean {
  const step = nextStep(corpus, standard);
  if (step?.does !== 'withdraw') return step?.does === 'restore';
  const [before, end] = ledgerOf(corpus, standard.code).slice(-2);
  return before?.only === 'withdrawn' && end?.only === 'restored';
}

/** Whether the revision that a page goes by was published once and taken back, or withdrawn with its standard. */
export function isTakenBack(corpus: Corpus, { code, facts }: Pick<Standard, 'code' | 'facts'>): boolean {
  const { number } = facts.revision;
  const [end, last] = [ledgerOf(corpus, code).at(-1), lastLine(corpus, code)];
  if (!end || !last || !lineNumbered(corpus, code, number)) return false;
  return !saysSomething(end) ? last.number === number : isHigher(number, last.number);
}
