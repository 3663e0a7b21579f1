import type { LedgerLine } from '../../schema/index.ts';
import { saysSomething } from './lines.ts';

/**
 * The line that came before a published revision began and holds in its place, so that it never begins: a revision for
 * the same day or an earlier one, a withdrawal, a rollback. Undefined where it holds, held or is to come.
 */
export function overtakenBy(lines: readonly LedgerLine[], line: LedgerLine): LedgerLine | undefined {
  if (!saysSomething(line)) return undefined;
  // What was taken back and published once more, or got a translation later, is asked of its last line.
  const last = lines.findLastIndex((one) => one.number === line.number && saysSomething(one));
  return lines
    .slice(last + 1)
    .findLast(({ published, effective }) => published < line.effective && effective <= line.effective);
}
