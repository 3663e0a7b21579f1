import { editDistance } from '../corpus/edit-distance.ts';
import { stem } from './english.ts';
import { spellable } from './pinyin.ts';
import type { Prepared } from './prepare.ts';
import { type HitWeights, remember, rememberedHits } from './remembered-hits.ts';
import { takeWord, wordHits } from './score-words.ts';
import { stopWordsEn } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';

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

/** Letters from which a word that nobody knows is read as the one it is nearest to. */
const leastMeant = 5;
/** Letters from which it may hold two: percent is not present. */
const leastTwoSlips = 9;

/** What words with a slip were meant for: the next key asks it again. */
const meantKnown = new WeakMap<Prepared['lookup'], Map<string, string>>();
const mostKept = 500;

/** A word with a slip as the word that was meant, the nearest that texts have; itself where it may be several. */
export function meantBy(prepared: Prepared, word: string): string {
  const { words, stems, synonyms, syllables, lookup } = prepared;
  if (word.length < leastMeant || words.has(word)) return word;
  let kept = meantKnown.get(lookup);
  if (!kept || kept.size >= mostKept) meantKnown.set(lookup, (kept = new Map<string, string>()));
  const before = kept.get(word);
  if (before !== undefined) return before;
  // Letters that may be pinyin are left.
  const isKnown = stems.has(stem(word)) || synonymsOf(synonyms, word).size > 0 || spellable(word, syllables);
  const meant = isKnown ? word : (nearestTo(prepared, word) ?? word);
  kept.set(word, meant);
  return meant;
}

function nearestTo(prepared: Prepared, word: string): string | undefined {
  let limit = word.length < leastTwoSlips ? 1 : 2;
  const own = lettersIn(word);
  const first = word.charCodeAt(0);
  const meant = new Map<string, string>();
  for (const [known, letters] of lettersOf(prepared)) {
    if (known.charCodeAt(0) !== first) continue;
    // What may still be on its way to a word is no slip.
    if (known.startsWith(word)) return undefined;
    if (known.length < leastSlip || Math.abs(known.length - word.length) > limit) continue;
    if (lettersApart(letters, own) > 2 * limit) continue;
    const distance = editDistance(word, known, limit);
    if (distance > limit) continue;
    if (distance < limit) meant.clear();
    limit = distance;
    meant.set(stem(known), known);
  }
  return meant.size === 1 ? [...meant.values()][0] : undefined;
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
