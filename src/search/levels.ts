import type { ClauseLine } from './clause-line.ts';
import type { FigureWord } from './numerals.ts';
import type { Query } from './query.ts';

/** The range of figures that a line is for: what nobody writes there, but asks by. */
export interface LevelRange {
  from: number;
  to: number;
  /** Whether its ends are its own. */
  fromIn: boolean;
  toIn: boolean;
  /** How its unit is written behind a figure, as a pattern, and the signs that stand before one. */
  units: string;
  signs: string;
}

/** Writes a range as a cell of a line. JSON knows no endless number. */
export function writeRange({ from, to, fromIn, toIn, units, signs }: LevelRange): string {
  const end = (value: number) => (Number.isFinite(value) ? value : null);
  return JSON.stringify([end(from), end(to), Number(fromIn), Number(toIn), units, signs]);
}

/** The ranges of a line. */
export function levelRanges({ cells }: ClauseLine): LevelRange[] {
  return cells.range.map((cell) => {
    type Written = [from: number | null, to: number | null, fromIn: number, toIn: number, units: string, signs: string];
    const [from, to, fromIn, toIn, units, signs] = JSON.parse(cell) as Written;
    return { from: from ?? -Infinity, to: to ?? Infinity, fromIn: fromIn === 1, toIn: toIn === 1, units, signs };
  });
}

/** Whether a range holds a figure of a query: by its unit, where the query gives one. */
export function holdsFigure({ from, to, fromIn, toIn, units, signs }: LevelRange, figure: FigureWord): boolean {
  const { digits, after, sign } = figure;
  const value = Number(digits);
  const isIn = (fromIn ? value >= from : value > from) && (toIn ? value <= to : value < to);
  if (!isIn) return false;
  if (sign !== '') return signs.includes(sign);
  return after === '' || new RegExp(`^(?:${units})`, 'iu').test(after);
}

/**
 * The line whose range holds a figure of the query; of several, the one that holds more of the rest, and none where
 * that is not sure. A bound that two levels share is the lower one's.
 */
export function levelLine<Clause extends { line: ClauseLine }>(
  clauses: readonly Clause[],
  { figures }: Query,
  weigh: (clause: Clause) => number,
): Clause | undefined {
  if (figures.length === 0) return undefined;
  const found = clauses.flatMap((clause) => {
    const held = levelRanges(clause.line).filter((range) => figures.some((figure) => holdsFigure(range, figure)));
    const [range] = held;
    return range ? [{ clause, weight: weigh(clause), from: range.from, to: range.to }] : [];
  });
  const [best, second] = found.sort((a, b) => b.weight - a.weight || a.to - b.to);
  if (!best) return undefined;
  // Of two levels one ends where the other begins; those of two cases overlap.
  const isSure = !second || second.weight < best.weight * 0.999 || second.from === best.to;
  return isSure ? best.clause : undefined;
}
