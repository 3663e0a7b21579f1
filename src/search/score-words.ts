import { stem } from './english.ts';
import type { Prepared } from './prepare.ts';
import type { HitWeights } from './remembered-hits.ts';
import type { Tally } from './tally.ts';

/** Letters from which a word may be the beginning of another. */
const leastBegun = 3;

/** Standards with an English word: itself, of the same stem, or beginning so. */
export function wordHits({ words, stems }: Prepared, word: string): HitWeights {
  const hits: HitWeights = new Map();
  takeWord(hits, words.get(word), 1);
  for (const known of stems.get(stem(word)) ?? []) takeWord(hits, words.get(known), 0.95);
  if (word.length >= leastBegun)
    for (const known of words.keys())
      if (known !== word && known.startsWith(word)) takeWord(hits, words.get(known), 0.7);
  return hits;
}

/** Adds the standards of a word, each by the best that it counts. */
export function takeWord(hits: HitWeights, places: ReadonlyMap<number, number> | undefined, factor: number): void {
  for (const [at, weight] of places ?? []) hits.set(at, Math.max(hits.get(at) ?? 0, weight * factor));
}

/** Scores the Latin words of a query as English, until what reads letters otherwise is there. */
export function scoreWords(prepared: Prepared, words: readonly string[], _: string, tally: Tally): void {
  for (const word of words) {
    const hits = wordHits(prepared, word);
    if (hits.size > 0) tally.add([...hits], tally.rarity(hits.size), 1);
    else tally.expect(tally.rarity(0));
  }
}
