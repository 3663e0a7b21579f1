import { editDistance } from '../corpus/edit-distance.ts';
import type { Prepared } from './prepare.ts';
import { isWhole, pinyinSpan, spellable } from './pinyin.ts';
import { fromPairs } from './spelled-pairs.ts';

/** Characters that a word has at least and at most; single ones sound like too many others. */
const [least, most] = [2, 4];
/** Readings that a word is tried with, where its characters have several. */
const mostReadings = 8;
/** The part of the letters that words must account for; what is left are particles and the like. */
const leastCovered = 0.7;
/** Letters from which neighbouring characters of texts are tried. */
const leastSpelt = 7;

/** Words of the corpus by the letters that spell them; the commonest of those that sound alike. */
const tables = new WeakMap<Prepared['lexicon'], { size: number; words: Map<string, string> }>();

/** The words that letters spell; made when first asked for. */
export function wordsByLetters({ lexicon, readings, nameCounts }: Prepared): Map<string, string> {
  const known = tables.get(lexicon);
  if (known?.size === lexicon.size) return known.words;
  const words = new Map<string, string>();
  for (const word of lexicon) {
    if (word.length < least || word.length > most || !/^\p{Script=Han}+$/u.test(word)) continue;
    for (const letters of spellings([...word], readings)) {
      const before = words.get(letters);
      if (before === undefined || (nameCounts.get(word) ?? 0) > (nameCounts.get(before) ?? 0)) words.set(letters, word);
    }
  }
  tables.set(lexicon, { size: lexicon.size, words });
  return words;
}

function spellings(characters: readonly string[], readings: Prepared['readings']): string[] {
  return characters.reduce<string[]>(
    (sofar, character) =>
      sofar
        .flatMap((start) => (readings.get(character) ?? []).map((syllable) => start + syllable))
        .slice(0, mostReadings),
    [''],
  );
}

/**
 * A query in pinyin in the characters of the words it spells, where these are several: `kehu shengri` is 客户生日. What no
 * name spells is looked for among all neighbouring characters of the texts. Undefined where it is anything else; a
 * single word is found by its letters.
 */
export function inCharacters(prepared: Prepared, typed: string): string | undefined {
  const parts = typed.split(/[^a-z]+/).filter(Boolean);
  const letters = parts.join('');
  if (letters.length < 2 * least || parts.some((part) => prepared.words.has(part))) return undefined;
  if (!spellable(letters, prepared.syllables)) return undefined;
  const found = cheapest(letters, wordsByLetters(prepared), prepared.syllables);
  if (found && found.words.length >= 2 && found.covered >= leastCovered * letters.length) return found.words.join('');
  // One word from end to end: many standards go by it, and its letters alone do not tell them apart.
  const [only] = found?.words ?? [];
  if (only !== undefined && found?.covered === letters.length && prepared.lookup.holding(only).length > 0) return only;
  return letters.length < leastSpelt || isBegunName(prepared, letters) ? undefined : fromPairs(prepared, parts);
}

/** Letters from which one of them may be a slip, and how many standards have a word that is taken for meant. */
const leastSlip = 4;
const leastHolding = 2;
const leastShare = 1 / 50;

/** The word that letters spell but for one slip, the commonest of several: `tusu` may mean 投诉. */
export function nearlySpelled(prepared: Prepared, typed: string): string | undefined {
  if (typed.length < leastSlip || !/^[a-z]+$/.test(typed)) return undefined;
  const least = Math.max(leastHolding, leastShare * prepared.entries.length);
  let best: { word: string; times: number } | undefined;
  for (const [letters, word] of wordsByLetters(prepared)) {
    if (letters.length < leastSlip || letters.charAt(0) !== typed.charAt(0)) continue;
    if (editDistance(typed, letters, 1) !== 1) continue;
    const times = prepared.lookup.holding(word).length;
    if (times >= least && times > (best?.times ?? 0)) best = { word, times };
  }
  return best?.word;
}

/** Whether letters are names whose last syllable is still being typed: `huazhuan` on its way to 化妆. */
function isBegunName({ entries, readings }: Prepared, letters: string): boolean {
  const first = letters.slice(0, 1);
  let isBegun = false;
  for (const { hanNames } of entries)
    for (const { characters, initials } of hanNames)
      for (const at of characters.keys()) {
        if (!initials[at]?.includes(first)) continue;
        const span = pinyinSpan(letters, characters, at, readings);
        if (span < least) continue;
        if (isWhole(letters, characters.slice(at, at + span), readings)) return false;
        isBegun = true;
      }
  return isBegun;
}

interface Cut {
  words: readonly string[];
  /** Letters that the words account for. */
  covered: number;
}

/** The way to cut letters into words, and syllables between them, that leaves the fewest letters over. */
function cheapest(
  letters: string,
  words: ReadonlyMap<string, string>,
  syllables: ReadonlySet<string>,
): Cut | undefined {
  const best: (Cut | undefined)[] = [{ words: [], covered: 0 }];
  const offer = (end: number, cut: Cut) => {
    const known = best[end];
    const isBetter =
      !known || cut.covered > known.covered || (cut.covered === known.covered && cut.words.length < known.words.length);
    if (isBetter) best[end] = cut;
  };
  for (let from = 0; from < letters.length; from += 1) {
    const sofar = best[from];
    if (!sofar) continue;
    for (let end = from + 1; end <= letters.length; end += 1) {
      const part = letters.slice(from, end);
      const word = words.get(part);
      if (word !== undefined) offer(end, { words: [...sofar.words, word], covered: sofar.covered + part.length });
      if (syllables.has(part)) offer(end, sofar);
    }
  }
  return best[letters.length];
}
