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

/** What sentences share with a query, by their places; nothing between two queries. Grown, never made anew. */
let shared = new Float64Array(0);

/** For each standard the sentence most like the parts of a query. */
export function likenessesIn(
  { size, entries, rarities, places }: Asked,
  parts: readonly string[],
): Map<number, Likeness> {
  // Many sentences hold a character of a query, and this is asked at every key.
  if (shared.length < size) shared = new Float64Array(size);
  const touched: number[] = [];
  let whole = 0;
  for (const part of parts) {
    const holding = places.get(part) ?? [];
    const value = rarity(size, holding.length);
    whole += holding.length > 0 ? value : value * unheard;
    for (const at of holding) {
      const before = shared[at] ?? 0;
      if (before === 0) touched.push(at);
      shared[at] = before + value;
    }
  }
  const found = new Map<number, Likeness>();
  const best = new Map<number, Best>();
  for (const at of touched) {
    const value = shared[at] ?? 0;
    shared[at] = 0;
    const entry = entries[at] ?? -1;
    let known = best.get(entry);
    if (!known) best.set(entry, (known = { held: 0, first: 0, second: 0, third: 0 }));
    known.held = Math.max(known.held, value / whole);
    insert(known, (2 * value) / (whole + (rarities[at] ?? Infinity)));
  }
  for (const [entry, { held, first, second, third }] of best)
    found.set(entry, { alike: first, held, threeAlike: (first + second + third) / 3 });
  return found;
}

/** The greatest part of a query that a sentence of a standard holds, and its three likest sentences. */
interface Best {
  held: number;
  first: number;
  second: number;
  third: number;
}

/** Puts a value among the three greatest, which fall. */
function insert(best: Best, value: number): void {
  if (value <= best.third) return;
  if (value <= best.second) best.third = value;
  else {
    best.third = best.second;
    if (value <= best.first) best.second = value;
    else {
      best.second = best.first;
      best.first = value;
    }
  }
}

/** What each standard holds of the parts of a query in all its sentences together, from 0 to 1. */
export function heldInAll(lists: readonly Asked[], parts: readonly string[], standards: number): Map<number, number> {
  const sums = new Float64Array(standards);
  // Which part was last seen in a standard.
  const seen = new Int32Array(standards);
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
  for (const [at, sum] of sums.entries()) if (sum > 0) held.set(at, sum / whole);
  return held;
}
