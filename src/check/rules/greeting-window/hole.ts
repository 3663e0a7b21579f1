import type { Lasting } from './overlap.ts';

/** A stretch of the day in which nothing lasts, in minutes since midnight, and what lasts until it and after it. */
export interface Hole<T> {
  from: number;
  to: number;
  before: T | undefined;
  after: T | undefined;
}

/** What lasts, the same past midnight too. */
export interface Daily extends Lasting {
  /** Stretches of one day, in minutes since midnight. */
  stretches: readonly (readonly [from: number, to: number])[];
}

const day = 24 * 60;
/** Lines that leave more of the day without words were not meant to cover it. */
const mostMissed = day / 4;
/** Nor were those that leave more at its two ends: a house that closes at night. */
const mostMissedAtEnds = 60;

/** Finds what is missed of a day that is covered but for a little, for each channel and role that is named. */
export function holesOf<T extends Daily>(lines: readonly T[]): Hole<T>[] {
  if (lines.length < 2) return [];
  const found = new Map<string, Hole<T>>();
  for (const channel of named(lines, 'channels'))
    for (const role of named(lines, 'roles')) {
      const heard = lines.filter(({ channels, roles }) => has(channels, channel) && has(roles, role));
      for (const hole of fewHoles(heard)) {
        const { before, after } = hole;
        found.set([hole.from, before && lines.indexOf(before), after && lines.indexOf(after)].join(), hole);
      }
    }
  return [...found.values()];
}

/** Those that any line names; `*` where none does. */
function named(lines: readonly Lasting[], key: 'channels' | 'roles'): Iterable<string> {
  const ids = new Set(lines.flatMap((line) => line[key]));
  if (ids.size > 1) ids.delete('*');
  return ids;
}

const has = (ids: readonly string[], id: string) => ids.includes('*') || ids.includes(id);

function fewHoles<T extends Daily>(lines: readonly T[]): Hole<T>[] {
  const holes = allHoles(lines);
  const sum = (some: readonly Hole<T>[]) => some.reduce((total, { from, to }) => total + to - from, 0);
  const atEnds = holes.filter(({ from, to }) => from === 0 || to === day);
  return sum(holes) < mostMissed && sum(atEnds) < mostMissedAtEnds ? holes : [];
}

function allHoles<T extends Daily>(lines: readonly T[]): Hole<T>[] {
  const stretches = lines.flatMap((line) => line.stretches.map(([from, to]) => ({ line, from, to })));
  const holes: Hole<T>[] = [];
  let [end, before]: [number, T | undefined] = [0, undefined];
  for (const { line, from, to } of stretches.sort((a, b) => a.from - b.from)) {
    if (from > end) holes.push({ from: end, to: from, before, after: line });
    if (to > end) [end, before] = [to, line];
  }
  return end < day ? [...holes, { from: end, to: day, before, after: undefined }] : holes;
}
