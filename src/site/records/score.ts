import type { Filled, RecordRow } from './record.ts';

/** How a record stands. */
export interface Score {
  score: number;
  /** What could be had: the points of all lines but those that do not apply. */
  total: number;
  wrong: number;
  /** Lines that are not filled in. */
  left: number;
  /** Whether anything was left out as it does not apply. */
  isScaled: boolean;
  /** Undefined while lines are left. */
  passed: boolean | undefined;
}

/** The full score and the pass mark of a sheet. */
export interface PassMark {
  total: number;
  pass: number;
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;

/**
 * Adds up a record. What does not apply is left out, and the pass mark is reduced in proportion; without a pass mark
 * everything must be right.
 */
export function scoreOf(rows: readonly RecordRow[], filled: Readonly<Record<string, Filled>>, mark?: PassMark): Score {
  const resultOf = ({ key }: RecordRow) => filled[key]?.result;
  const sum = (wanted: readonly RecordRow[]) => round(wanted.reduce((all, { points }) => all + points, 0));
  const applying = rows.filter((row) => resultOf(row) !== 'na');
  const [score, total] = [sum(rows.filter((row) => resultOf(row) === 'ok')), sum(applying)];
  const wrong = rows.filter((row) => resultOf(row) === 'not-ok').length;
  const left = rows.filter((row) => resultOf(row) === undefined).length;
  const needed = mark ? (mark.pass / mark.total) * total : total;
  const passed = left > 0 || applying.length === 0 ? undefined : score >= needed - 1e-9;
  return { score, total, wrong, left, isScaled: applying.length < rows.length, passed };
}

/** The score of each manual that a record looks at, in the order of its lines. */
export function scoresByManual(
  rows: readonly RecordRow[],
  filled: Readonly<Record<string, Filled>>,
): { manual: string; score: Score }[] {
  const groups = Map.groupBy(rows, ({ manual }) => manual);
  return [...groups].map(([manual, own]) => ({ manual, score: scoreOf(own, filled) }));
}
