import type { LedgerLine } from '../../schema/index.ts';
import { canonical } from '../hash.ts';
import { saysSomething } from './lines.ts';

/**
 * The line that came before a published revision began and holds in its place, so that it never begins: a revision for
 * the same day or an earlier one, one that says the same for a later day, a withdrawal, a rollback. Undefined where it
 * holds, held or is to come.
 */
export function overtakenBy(lines: readonly LedgerLine[], line: LedgerLine): LedgerLine | undefined {
  if (!saysSomething(line)) return undefined;
  // What was taken back and published once more, or got a translation later, is asked of its last line.
  const last = lines.findLastIndex((one) => one.number === line.number && saysSomething(one));
  return lines
    .slice(last + 1)
    .findLast((one) => one.published < line.effective && (one.effective <= line.effective || saysTheSame(one, line)));
}

type Said = Pick<LedgerLine, 'facts' | 'words'>;

/** Whether two texts lay the same down in the language of the facts: the second of them moves the day of the first. */
export function saysTheSame(one: Said, other: Said): boolean {
  return canonical(ownOf(one)) === canonical(ownOf(other));
}

/** The facts with the words beside them; those of translations stand by entry. */
const ownOf = ({ facts, words }: Said) => [facts, Object.values(words).filter(({ entries }) => entries === undefined)];
