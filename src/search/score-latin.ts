import { stem, typos } from './english.ts';
import { initialsMatch, pinyinSpan } from './pinyin.ts';
import type { Prepared } from './prepare.ts';
import type { Tally } from './tally.ts';

type Hits = Map<number, number>;

/** Scores the Latin words of a query as English, and all its letters as pinyin or initials. */
export function scoreLatin(prepared: Prepared, words: readonly string[], letters: string, tally: Tally): void {
  const asPinyin = pinyinHits(prepared, letters);
  const english = words.map((word) => englishHits(prepared, word, asPinyin.size === 0));
  for (const hits of english) {
    if (hits.size > 0) tally.add([...hits], tally.rarity(hits.size), 1, asPinyin.size === 0 || words.length === 1);
    else if (asPinyin.size === 0) tally.expect(tally.rarity(0));
  }
  if (asPinyin.size > 0) {
    const score = tally.rarity(asPinyin.size) * Math.max(1, words.length / 2);
    tally.add([...asPinyin], score, 1, true);
  }
}

/** Entries with a word: itself, of the same stem, beginning so, or, only if nothing better, misspelt. */
function englishHits({ words, stems }: Prepared, word: string, mayBeMisspelt: boolean): Hits {
  const hits: Hits = new Map();
  const take = (known: string, factor: number) => {
    for (const [at, weight] of words.get(known) ?? []) hits.set(at, Math.max(hits.get(at) ?? 0, weight * factor));
  };
  take(word, 1);
  for (const known of stems.get(stem(word)) ?? []) take(known, 0.95);
  if (word.length >= 3) for (const known of words.keys()) if (known.startsWith(word) && known !== word) take(known, 0.7);
  if (hits.size > 0 || !mayBeMisspelt || word.length < 4) return hits;
  const limit = word.length <= 6 ? 1 : 2;
  for (const known of words.keys()) {
    if (known.length < 4) continue;
    const distance = typos(word, known, limit);
    if (distance <= limit) take(known, 0.75 - 0.12 * distance);
  }
  return hits;
}

/** Entries whose titles or aliases the letters spell in pinyin, from a syllable on, or whose initials they are. */
function pinyinHits({ entries, readings }: Prepared, letters: string): Hits {
  const hits: Hits = new Map();
  if (letters.length < 2) return hits;
  for (const [at, entry] of entries.entries()) {
    let best = 0;
    for (const name of entry.hanNames) {
      for (let from = 0; from < name.length; from += 1) {
        const span = pinyinSpan(letters, name, from, readings);
        if (span > 1 || (span === 1 && letters.length > 2)) best = Math.max(best, spelled(span, name.length, from));
        else if (letters.length <= 6 && initialsMatch(letters, name, from, readings)) best = Math.max(best, 0.72 * spelled(letters.length, name.length, from));
      }
    }
    if (best > 0) hits.set(at, best);
  }
  return hits;
}

/** More for spelling the whole name than its beginning, and for the beginning than the middle. */
function spelled(characters: number, length: number, from: number): number {
  if (characters >= length) return 9;
  return (from === 0 ? 5.5 : 4) + Math.min(2, characters / length);
}
