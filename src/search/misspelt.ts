import { editDistance } from '../corpus/edit-distance.ts';
import type { Prepared } from './prepare.ts';
import { type HitWeights, remember, rememberedHits } from './remembered-hits.ts';
import { takeWord, wordHits } from './score-words.ts';
import { stopWordsEn } from './stop-words.ts';

/** Letters from which a word may hold a slip, and the beginning of one. */
const leastSlip = 4;
const leastBegunSlip = 5;

/** Standards with a word: itself, of the same stem, beginning so, or, only if nothing better, misspelt. */
export function englishHits(prepared: Prepared, word: string, mayBeMisspelt: boolean): HitWeights {
  return remember(rememberedHits(prepared, 'english'), word + (mayBeMisspelt ? '?' : ''), () => {
    const hits = wordHits(prepared, word);
    return hits.size > 0 || word.length < leastSlip || !mayBeMisspelt ? hits : misspeltHits(prepared, word);
  });
}

/** Standards with the word that may have been meant, or, where none is near, with one that is a part of it. */
function misspeltHits(prepared: Prepared, word: string): HitWeights {
  const { words } = prepared;
  const hits: HitWeights = new Map();
  const limit = word.length <= 6 ? 1 : 2;
  const own = lettersIn(word);
  for (const [known, letters] of lettersOf(prepared)) {
    if (Math.abs(known.length - word.length) > limit || lettersApart(letters, own) > 2 * limit) continue;
    if (known.length < leastSlip || (word.length === leastSlip && known.slice(0, 1) !== word.slice(0, 1))) continue;
    const distance = editDistance(word, known, limit);
    if (distance <= limit) takeWord(hits, words.get(known), 0.75 - 0.12 * distance);
  }
  // So is the beginning of a word that is still being typed: `liseni` for listening.
  if (hits.size === 0 && word.length >= leastBegunSlip)
    for (const known of words.keys())
      if (known.length > word.length && known.startsWith(word.slice(0, 2)) && beginsLike(known, word))
        takeWord(hits, words.get(known), 0.5);
  if (hits.size > 0) return hits;
  // `hairstyle` is about hair, `necktie` about ties.
  for (const known of words.keys())
    if (
      !stopWordsEn.has(known) &&
      word.length - known.length >= 3 &&
      ((known.length >= 4 && word.startsWith(known)) || (known.length >= 3 && word.endsWith(known)))
    )
      takeWord(hits, words.get(known), 0.5);
  return hits;
}

/** Whether a word begins as another does, but for one slip. */
const beginsLike = (known: string, begun: string) =>
  [-1, 0, 1].some((more) => editDistance(begun, known.slice(0, begun.length + more), 1) <= 1);

const tables = new WeakMap<Prepared['lookup'], ReadonlyMap<string, number>>();

/** Every word of the texts with its letters: most words are too far from another to be compared letter by letter. */
export function lettersOf({ lookup, words }: Prepared): ReadonlyMap<string, number> {
  let known = tables.get(lookup);
  if (!known) tables.set(lookup, (known = new Map([...words.keys()].map((word) => [word, lettersIn(word)]))));
  return known;
}

/** The letters that a word is of, as bits. */
function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
}

/** How many letters one of two words has and the other has not: an edit changes two at most. */
function lettersApart(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
