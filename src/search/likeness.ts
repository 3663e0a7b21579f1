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

/** For each standard the sentence most like the parts of a query. */
export function likenessesIn({ sentences, places }: Asked, parts: readonly string[]): Map<number, Likeness> {
  const best = new Map<number, { held: number; three: [number, number, number] }>();
  // Many sentences hold a character of a query, and this is asked at every key.
  const shared = new Float64Array(sentences.length);
  const touched: number[] = [];
  let whole = 0;
  for (const part of parts) {
    const holding = places.get(part) ?? [];
    const value = rarity(sentences.length, holding.length);
    whole += holding.length > 0 ? value : value * unheard;
    for (const at of holding) {
      if (shared[at] === 0) touched.push(at);
      shared[at] = (shared[at] ?? 0) + value;
    }
  }
  for (const at of touched) {
    const { entry, rarity: all } = sentences[at] ?? { entry: -1, rarity: Infinity };
    const value = shared[at] ?? 0;
    let known = best.get(entry);
    if (!known) best.set(entry, (known = { held: 0, three: [0, 0, 0] }));
    known.held = Math.max(known.held, value / whole);
    insert(known.three, (2 * value) / (whole + all));
  }
  return new Map(
    [...best].map(([entry, { held, three }]) => [
      entry,
      { alike: three[0], held, threeAlike: (three[0] + three[1] + three[2]) / 3 },
    ]),
  );
}

/** Puts a value among the three greatest, which fall. */
function insert(three: [number, number, number], value: number): void {
  if (value <= three[2]) return;
  three[2] = value;
  if (three[2] > three[1]) [three[1], three[2]] = [three[2], three[1]];
  if (three[1] > three[0]) [three[0], three[1]] = [three[1], three[0]];
}

/** What each standard holds of the parts of a query in all its sentences together, from 0 to 1. */
export function heldInAll(lists: readonly Asked[], parts: readonly string[], standards: number): Map<number, number> {
  const held = new Map<number, number>();
  let whole = 0;
  for (const part of parts) {
    const holding = new Set<number>();
    for (const { sentences, places } of lists)
      for (const at of places.get(part) ?? []) holding.add(sentences[at]?.entry ?? -1);
    const value = rarity(standards, holding.size);
    whole += value;
    for (const at of holding) held.set(at, (held.get(at) ?? 0) + value);
  }
  for (const [at, value] of held) held.set(at, value / whole);
  return held;
}
