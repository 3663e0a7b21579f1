import type { LedgerLine } from '../../schema/index.ts';
import { saysSomething } from './lines.ts';

/**
 * The published texts of a standard that were not taken back, oldest first: of each revision what was last published of
 * it, translations that came later included.
 */
export function standingLines(lines: readonly LedgerLine[]): LedgerLine[] {
  const standing: LedgerLine[] = [];
  for (const line of lines) {
    if (line.only === 'restored') {
      const at = standing.findIndex(({ number }) => number === line.number);
      // One that was taken back whole comes back after all that still stands.
      standing.splice(at < 0 ? standing.length : at);
    } else if (line.only === 'withdrawn') standing.length = 0;
    else if (line.only !== undefined) standing.pop();
    if (saysSomething(line)) standing.push(line);
  }
  return standing;
}
