import { type Asked, rarity } from './asked.ts';

/** How like a query the most fitting sentence of a standard is, both from 0 to 1. */
export interface Likeness {
  /** How much the two have in common, against all that both say. */
  alike: number;
  /** The part of the query that the sentence holds. */
  held: number;
}

/** What a part of the query counts that stands in no sentence: it tells little about what was asked. */
const unheard = 0.6;

/** For each standard the sentence most like the parts of a query. */
export function likenessesIn({ sentences, places }: Asked, parts: readonly string[]): Map<number, Likeness> {
  const best = new Map<number, Likeness>();
  const shared = new Map<number, number>();
  let whole = 0;
  for (const part of parts) {
    const holding = places.get(part) ?? [];
    const value = rarity(sentences.length, holding.length);
    whole += holding.length > 0 ? value : value * unheard;
    for (const at of holding) shared.set(at, (shared.get(at) ?? 0) + value);
  }
  for (const [at, value] of shared) {
    const { entry, rarity: all } = sentences[at] ?? { entry: -1, rarity: Infinity };
    const known = best.get(entry);
    best.set(entry, {
      alike: Math.max(known?.alike ?? 0, (2 * value) / (whole + all)),
      held: Math.max(known?.held ?? 0, value / whole),
    });
  }
  return best;
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
