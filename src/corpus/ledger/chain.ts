import type { LedgerLine } from '../../schema/index.ts';
import { hashOfLine } from './publication.ts';

/** What is wrong with a line of a ledger, which only ever grows at its end. */
export type LineFault =
  /** Its text is not the one that was written. */
  | 'altered'
  /** It does not follow the line before it: one was taken out, put in or moved. */
  | 'gap'
  /** It issues a revision that was issued before, or a lower one. */
  | 'number'
  /** It is of another standard than the file. */
  | 'code';

/** The faults of a ledger, line by line; a line that was altered is not looked at further. */
export function ledgerFaults(lines: readonly LedgerLine[], code: string): { index: number; fault: LineFault }[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const fault = faultOf(line, before, code);
    return fault ? [{ index, fault }] : [];
  });
}

function faultOf(line: LedgerLine, before: LedgerLine | undefined, code: string): LineFault | undefined {
  if (line.code !== code) return 'code';
  if (hashOfLine(line) !== line.hash) return 'altered';
  if (line.before !== (before?.hash ?? '')) return 'gap';
  const isInOrder = line.only
    ? line.number === before?.number
    : before === undefined || isHigher(line.number, before.number);
  return isInOrder ? undefined : 'number';
}

/** Compares revision numbers part by part, so that 1.10 is higher than 1.9. */
export function isHigher(a: string, b: string): boolean {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA > majorB || (majorA === majorB && minorA > minorB);
}
