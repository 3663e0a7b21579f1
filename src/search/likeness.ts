import { type Asked, rarity } from './asked.ts';

/** How like a query the most fitting sentence of a standard is, both from 0 to 1. */
export interface Likeness {
  /** How much the two have in common, against all that both say. */
  alike: number;
  /** The part of the query that the sentence holds. */
  held: number;
  /** How much the three most fitting sentences have in common with it, on average. */
  threeAlike: number;
}

/** What a part of the query counts that stands in no sentence: it tells little about what was asked. */
const unheard = 0.6;

/*
 * What follows is grown, never made anew: each key would leave as much behind to be tidied up in the middle of another.
 */

/** What sentences share with a query, by their places; nothing between two queries. */
let shared = new Float64Array(0);
/** Which of them do. */
let touched = new Int32Array(0);
/** What a standard holds of a query at most, and how like it its three likest sentences are: four figures for each. */
let best = new Float64Array(0);
const figures = 4;
/** What standards hold of a query in all, and which part of a query was last seen in one. */
let sums = new Float64Array(0);
let seen = new Int32Array(0);

/** For each standard the sentence most like the parts of a query. */
export function likenessesIn(asked: Asked, parts: readonly string[]): Map<number, Likeness> {
  const found = new Map<number, Likeness>();
  eachLikeness(asked, parts, (entry, alike, held, threeAlike) => found.set(entry, { alike, held, threeAlike }));
  return found;
}

/** Finds the same, and hands it on figure by figure: a key has hundreds of standards, each in several lists. */
export function eachLikeness(
  { size, entries, rarities, places }: Asked,
  parts: readonly string[],
  take: (entry: number, alike: number, held: number, threeAlike: number) => void,
): void {
  // Many sentences hold a character of a query, and this is asked at every key.
  if (shared.length < size) {
    shared = new Float64Array(size);
    touched = new Int32Array(size);
  }
  const standards = (entries.at(-1) ?? -1) + 1;
  if (best.length < standards * figures) best = new Float64Array(standards * figures);
  let count = 0;
  let whole = 0;
  for (const part of parts) {
    const holding = places.get(part) ?? [];
    const value = rarity(size, holding.length);
    whole += holding.length > 0 ? value : value * unheard;
    for (const at of holding) {
      const before = shared[at] ?? 0;
      if (before === 0) touched[count++] = at;
      shared[at] = before + value;
    }
  }
  const holders: number[] = [];
  for (let next = 0; next < count; next += 1) {
    const at = touched[next] ?? 0;
    const value = shared[at] ?? 0;
    shared[at] = 0;
    const entry = entries[at] ?? 0;
    const place = entry * figures;
    const held = best[place] ?? 0;
    if (held === 0) holders.push(entry);
    best[place] = Math.max(held, value / whole);
    insert(place + 1, (2 * value) / (whole + (rarities[at] ?? Infinity)));
  }
  for (const entry of holders) {
    const place = entry * figures;
    const held = best[place] ?? 0;
    const alike = best[place + 1] ?? 0;
    const threeAlike = (alike + (best[place + 2] ?? 0) + (best[place + 3] ?? 0)) / 3;
    best.fill(0, place, place + figures);
    take(entry, alike, held, threeAlike);
  }
}

/** Puts a value among the three greatest of a standard, which fall from a place on. */
function insert(from: number, value: number): void {
  for (let at = from, left = value; at < from + 3; at += 1) {
    const known = best[at] ?? 0;
    if (left <= known) continue;
    best[at] = left;
    left = known;
  }
}

/** What each standard holds of the parts of a query in all its sentences together, from 0 to 1. */
export function heldInAll(lists: readonly Asked[], parts: readonly string[], standards: number): Map<number, number> {
  if (sums.length < standards) {
    sums = new Float64Array(standards);
    seen = new Int32Array(standards);
  }
  sums.fill(0);
  seen.fill(0);
  let whole = 0;
  for (const [before, part] of parts.entries()) {
    const holding: number[] = [];
    for (const { entries, places } of lists)
      for (const at of places.get(part) ?? []) {
        const entry = entries[at] ?? -1;
        if (seen[entry] === before + 1) continue;
        seen[entry] = before + 1;
        holding.push(entry);
      }
    const value = rarity(standards, holding.length);
    whole += value;
    for (const at of holding) sums[at] = (sums[at] ?? 0) + value;
  }
  const held = new Map<number, number>();
  for (let at = 0; at < standards; at += 1) {
    const sum = sums[at] ?? 0;
    if (sum > 0) held.set(at, sum / whole);
  }
  return held;
}
