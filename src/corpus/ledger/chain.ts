import type { LedgerLine } from '../../schema/index.ts';
import { canonical } from '../hash.ts';
import type { Corpus } from '../types.ts';
import { highestNumber, ledgerOf, saysSomething } from './lines.ts';
import { hashOfLine } from './publication.ts';

/** What is wrong with a line of a ledger, which only ever grows at its end. */
export type LineFault =
  /** Its text is not the one that was written. */
  | 'altered'
  /** It does not follow the line before it: one was taken out, put in or moved. */
  | 'gap'
  /** It issues a revision that was issued before, or a lower one; or says again what none said. */
  | 'number'
  /** It is of another standard than the file. */
  | 'code';

/** The faults of a ledger, line by line; a line that was altered is not looked at further. */
export function ledgerFaults(lines: readonly LedgerLine[], code: string): { index: number; fault: LineFault }[] {
  const faults: { index: number; fault: LineFault }[] = [];
  for (const [index, line] of lines.entries()) {
    const fault = faultOf(line, lines.slice(0, index), code);
    // Which numbers were taken is not known where what stands above was altered or lost.
    if (fault && (fault !== 'number' || faults.length === 0)) faults.push({ index, fault });
  }
  return faults;
}

/** Whether the ledger of a standard is as it was written, up to the line that the last publication knows. */
export function isWholeLedger(corpus: Corpus, code: string): boolean {
  const lines = ledgerOf(corpus, code);
  const known = corpus.publication.find((end) => end.code === code);
  return ledgerFaults(lines, code).length === 0 && (!known || known.hash === lines.at(-1)?.hash);
}

function faultOf(line: LedgerLine, above: readonly LedgerLine[], code: string): LineFault | undefined {
  if (line.code !== code) return 'code';
  if (hashOfLine(line) !== line.hash) return 'altered';
  if (line.before !== (above.at(-1)?.hash ?? '')) return 'gap';
  return isInOrder(line, above) ? undefined : 'number';
}

/** Whether a line may follow those above it. */
function isInOrder(line: LedgerLine, above: readonly LedgerLine[]): boolean {
  const before = above.at(-1);
  if (line.only === undefined) {
    const highest = highestNumber(above);
    return highest === undefined || isHigher(line.number, highest);
  }
  if (line.only === 'restored')
    return above.some((one) => saysSomething(one) && one.number === line.number && said(one) === said(line));
  return before !== undefined && saysSomething(before) && line.number === before.number;
}

const said = ({ facts, words }: LedgerLine) => canonical({ facts, words });

/** Compares revision numbers part by part, so that 1.10 is higher than 1.9. */
export function isHigher(a: string, b: string): boolean {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA > majorB || (majorA === majorB && minorA > minorB);
}
