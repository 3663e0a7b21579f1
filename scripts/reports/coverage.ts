import { coverageOf } from '../../src/corpus/index.ts';
import type { ReportMaker } from './report.ts';

/** Names shown for one system before the rest is only counted. */
const shown = 6;

/** Which page and clause holds each system of the basis documents. */
export const coverageReport: ReportMaker = {
  summary: 'which page and clause holds each numbered system of the basis documents',
  make(corpus) {
    const rows = coverageOf(corpus);
    const stateOf = (row: (typeof rows)[number]) =>
      row.leftOut ? 'left out' : row.heldBy.length > 0 ? 'held' : 'MISSING';
    const count = (state: string) => rows.filter((row) => stateOf(row) === state).length;
    const lines = rows.map((row) => {
      const where = row.leftOut
        ? row.leftOut.en
        : row.heldBy.slice(0, shown).join(' ') + (row.heldBy.length > shown ? ` +${row.heldBy.length - shown}` : '');
      return `${row.system.id.padEnd(9)}${stateOf(row).padEnd(10)}${row.system.en}\n${' '.repeat(19)}${where}`;
    });
    const missing = count('MISSING');
    return {
      text: [
        ...lines,
        '',
        `${rows.length} systems: ${count('held')} held, ${count('left out')} left out, ${missing} missing`,
      ].join('\n'),
      data: rows.map((row) => ({
        id: row.system.id,
        name: { zh: row.system.zh, en: row.system.en },
        state: stateOf(row).toLowerCase(),
        heldBy: row.heldBy,
        reason: row.leftOut ?? null,
      })),
      failed: missing > 0,
    };
  },
};
