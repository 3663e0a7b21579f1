import { type FactsOf, type Quantity, type Unit, units, valuesOf } from '../../schema/index.ts';
import { type Line, linesOfFlow, nextOf, waysOf } from './ways.ts';

/** Seconds of a unit that always has as many. A month is no number of days, a working day no number of hours. */
function secondsOf(unit: Unit): number | undefined {
  const [of, size] = units[unit].size ?? [];
  return of === 'second' ? size : undefined;
}

/** The time limits of a procedure's steps on its longest way, against that of the whole. */
export interface TimeSum {
  /** What the limits of the steps come to, in the unit of the whole. */
  sum: number;
  whole: Quantity;
  /** The steps on that way that have a limit. */
  steps: readonly Line[];
}

/** Adds up the time limits on the longest way through a procedure; undefined where there is nothing to compare. */
export function timeSum({ clauses, timeLimit: whole }: FactsOf<'procedure'>): TimeSum | undefined {
  const scale = whole && scaleOf(whole.unit, clauses);
  const first = linesOfFlow(clauses)[0];
  if (!whole || !scale || !first) return undefined;
  const { total, steps } = longestFrom(first, clauses, scale, new Map(), new Set());
  // Seconds are added up whole, so that 0.1 + 0.2 is no surplus.
  return { sum: Math.round((total / scale(whole.unit)) * 1e6) / 1e6, whole, steps };
}

type Scale = (unit: Unit) => number;

/** How units compare: by their seconds, or not at all where all limits have the same unit. */
function scaleOf(unit: Unit, clauses: readonly Line[]): Scale | undefined {
  const used = clauses.flatMap(({ timeLimit }) => (timeLimit ? [timeLimit.unit] : []));
  if (used.every((one) => one === unit)) return () => 1;
  return [unit, ...used].every((one) => secondsOf(one) !== undefined) ? (one) => secondsOf(one) ?? 1 : undefined;
}

interface Longest {
  total: number;
  steps: readonly Line[];
}

/** The longest way from a line on. A circle is gone through once: how often is the affair of `repeats`. */
function longestFrom(
  line: Line,
  clauses: readonly Line[],
  scale: Scale,
  known: Map<string, Longest>,
  above: ReadonlySet<string>,
): Longest {
  const found = known.get(line.id);
  if (found) return found;
  const next = nextOf(clauses, line);
  const targets = [...waysOf(line).flatMap(({ to }) => to ?? []), ...(next === undefined ? [] : [next])];
  const beyond = targets
    .filter((id) => id !== line.id && !above.has(id))
    .flatMap((id) => linesOfFlow(clauses).find((other) => other.id === id) ?? [])
    .map((other) => longestFrom(other, clauses, scale, known, new Set([...above, line.id])));
  const longest = beyond.reduce<Longest>((most, one) => (one.total > most.total ? one : most), { total: 0, steps: [] });
  const own = limitOf(line, scale) * (line.repeats?.atMost ?? 1);
  const made = { total: longest.total + own, steps: own > 0 ? [line, ...longest.steps] : longest.steps };
  known.set(line.id, made);
  return made;
}

/** The most time that a step may take; nothing where that is not bounded. */
function limitOf({ timeLimit }: Line, scale: Scale): number {
  if (!timeLimit || timeLimit.comparator === 'at-least' || timeLimit.comparator === 'more-than') return 0;
  return Math.max(...valuesOf(timeLimit)) * scale(timeLimit.unit);
}
