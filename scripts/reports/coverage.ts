import { coverageOf } from '../../src/corpus/index.ts';
import { many } from '../../src/lib/many.ts';
import type { ReportMaker } from './report.ts';
import { told, toldOf } from '../lib/told.ts';

/** Names shown for one system before the rest is only counted. */
const shown = 6;

const said = {
  get held() {
    return told('写到', 'held    ', ' ');
  },
  get 'left out'() {
    return told('不收', 'left out', ' ');
  },
  get MISSING() {
    return told('缺少', 'MISSING ', ' ');
  },
} as const;

/** Which page and clause holds each system of the basis documents. */
export const coverageReport: ReportMaker = {
  summary: {
    zh: '来源文件的每一项由哪一页哪一条收录',
    en: 'which page and clause holds each numbered system of the basis documents',
  },
  make(corpus) {
    const rows = coverageOf(corpus);
    const stateOf = (row: (typeof rows)[number]) =>
      row.leftOut ? 'left out' : row.heldBy.length > 0 ? 'held' : 'MISSING';
    const count = (state: string) => rows.filter((row) => stateOf(row) === state).length;
    const lines = rows.map((row) => {
      const where = row.leftOut
        ? toldOf(row.leftOut)
        : row.heldBy.slice(0, shown).join(' ') + (row.heldBy.length > shown ? ` +${row.heldBy.length - shown}` : '');
      return `${row.system.id.padEnd(9)}${said[stateOf(row)]}  ${toldOf(row.system)}\n${' '.repeat(26)}${where}`;
    });
    const missing = count('MISSING');
    return {
      text: [
        ...lines,
        '',
        told(
          `依据里的 ${rows.length} 项：写到 ${count('held')}，不收 ${count('left out')}，缺 ${missing}`,
          `${many(rows.length, 'system')}: ${count('held')} held, ${count('left out')} left out, ${missing}` +
            ' missing',
          ' · ',
        ),
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
