import { namesBegun } from './begun-names.ts';
import { blurredReadings, initialsMatch, pinyinSpan, spellable, takenFor } from './pinyin.ts';
import type { HanName } from './entry.ts';
import type { Prepared } from './prepare.ts';
import { englishHits } from './misspelt.ts';
import { type HitWeights, remember, rememberedHits } from './remembered-hits.ts';
import { scoreSynonyms } from './score-han.ts';
import { phrasesIn } from './synonyms.ts';
import type { Tally } from './tally.ts';

/** What a further search word counts, spelled in pinyin, against a name. */
const furtherWords = 0.7;
/** What initials count against whole syllables. */
const initialsWeight = 0.72;
/** What spelling a whole name counts. */
const wholeName = 9;

/** What a name counts that the letters spell from the middle, and a title that they begin. */
const middle = 5.4;
const titleBegun = 9;

/** Letters of a word beside pinyin. */
const leastWord = 3;

/** Scores the Latin words of a query as English, and all its letters as pinyin or initials. */
export function scoreLatin(prepared: Prepared, words: readonly string[], letters: string, tally: Tally): void {
  const asPinyin = pinyinHits(prepared, letters, words);
  // Words typed apart may be names of several things: `jieting laidian`.
  const apart =
    asPinyin.size === 0 &&
    words.length > 1 &&
    words.every((word) => spellable(word, prepared.syllables)) &&
    words.some((word) => !prepared.words.has(word));
  const parts = apart ? words.map((word) => pinyinHits(prepared, word, [word])) : [];
  for (const hits of parts) addPinyin(hits, tally);
  const isPinyin = asPinyin.size > 0 || parts.some((hits) => hits.size > 0);
  // A letter or two of a syllable are no word: d in `jie d` is no mark D.
  const isBegun = (word: string) => isPinyin && words.length > 1 && word.length < leastWord;
  const english = words.map((word) => (isBegun(word) ? new Map() : englishHits(prepared, word, !isPinyin)));
  for (const hits of english) {
    if (hits.size > 0) tally.add([...hits], tally.rarity(hits.size), 1, !isPinyin || words.length === 1);
  }
  for (const [at, word] of words.entries()) {
    const unknown = english[at]?.size === 0;
    const known = (!isPinyin || words.length > 1) && scoreSynonyms(prepared, word, tally, unknown);
    if (unknown && !known && !isPinyin) tally.expect(tally.rarity(0));
  }
  // `tie` is a word before it is 贴.
  const isWord = words.length === 1 && prepared.words.has(words[0] ?? '');
  addPinyin(asPinyin, tally, Math.max(1, words.length / 2), !isWord);
}

/** Scores the phrases of little words that a query holds by what means the same. */
export function scorePhrases(prepared: Prepared, typed: string, tally: Tally): void {
  for (const phrase of phrasesIn(prepared.synonyms, typed.match(/[a-z][a-z\d]*/g) ?? []))
    scoreSynonyms(prepared, phrase, tally);
}

function addPinyin(hits: HitWeights, tally: Tally, factor = 1, counts = true): void {
  if (hits.size > 0) tally.add([...hits], tally.rarity(hits.size) * factor, 1, counts);
}

/** Entries whose titles or aliases the letters spell in pinyin, from a syllable on, or whose initials they are. */
function pinyinHits(prepared: Prepared, letters: string, words: readonly string[]): HitWeights {
  const remembered = rememberedHits(prepared, 'pinyin');
  return remember(remembered, [letters, ...words].join(' '), () => hitsOfLetters(prepared, letters, words));
}

function hitsOfLetters(prepared: Prepared, letters: string, words: readonly string[]): HitWeights {
  const joined = spelledHits(prepared, letters, words);
  const strict = joined.size > 0 || words.length > 1 ? joined : apartHits(prepared, letters);
  if (strict.size > 0 || letters.length < leastBlurred || words.some((word) => prepared.words.has(word))) return strict;
  // Whoever does not tell zh from z spells so.
  const blurred = blurredOf(prepared);
  const hits = spelledHits({ ...prepared, ...blurred }, letters, words, true);
  return new Map([...hits].map(([at, weight]) => [at, weight * blurredWeight]));
}

/** Letters from which blurred pinyin is tried, and what it counts. */
const leastBlurred = 4;
const blurredWeight = 0.8;

/** Letters of two words without a blank, which stand apart in a name: `tousudafu` for 投诉多久答复. */
function apartHits({ entries, readings, syllables }: Prepared, letters: string): HitWeights {
  const hits: HitWeights = new Map();
  if (letters.length < 2 * leastPart || letters.length > 24) return hits;
  const cuts = Array.from({ length: letters.length - 2 * leastPart + 1 }, (_, at) => at + leastPart)
    .map((at) => [letters.slice(0, at), letters.slice(at)])
    .filter((parts) => parts.every((part) => spellable(part, syllables)));
  for (const [at, { hanNames }] of entries.entries())
    if (cuts.some((parts) => hanNames.some(({ characters }) => spelledInParts(parts, characters, readings) > 0)))
      hits.set(at, spelledApart);
  return hits;
}

/** Letters that a word of two characters has at least. */
const leastPart = 4;

const blurredTables = new WeakMap<Prepared['readings'], Pick<Prepared, 'readings' | 'syllables'>>();

/** The blurred tables of an index, made when first needed. */
export function blurredOf({ readings }: Prepared): Pick<Prepared, 'readings' | 'syllables'> {
  const known = blurredTables.get(readings);
  if (known) return known;
  const blurred = blurredReadings(readings);
  const tables = { readings: blurred, syllables: new Set([...blurred.values()].flat()) };
  blurredTables.set(readings, tables);
  return tables;
}

/** The same with the tables given; blurred letters are no initials. */
function spelledHits(
  { entries, readings, syllables, lookup }: Pick<Prepared, 'entries' | 'readings' | 'syllables' | 'lookup'>,
  letters: string,
  words: readonly string[],
  isBlurred = false,
): HitWeights {
  const hits: HitWeights = new Map();
  if (letters.length < 2) return hits;
  const first = letters.slice(0, 1);
  const whole = spellable(letters, syllables);
  const inParts = words.length > 1 && words.every((word) => spellable(word, syllables));
  const asInitials = !isBlurred && letters.length <= 6;
  const firsts = isBlurred ? takenFor(first).map((text) => text.slice(0, 1)) : [first];
  const mayBegin = (begins: string | undefined) =>
    begins !== undefined && (begins.includes(first) || (isBlurred && firsts.some((letter) => begins.includes(letter))));
  if (!whole && !inParts && !asInitials) return hits;
  const begunBy = (list: 'hanNames' | 'hanWords') =>
    namesBegun({ entries, readings, lookup }, list, [
      ...(whole || asInitials ? [letters] : []),
      ...(inParts ? [words[0] ?? ''] : []),
    ]);
  const further = begunBy('hanWords');
  for (const [at, names] of begunBy('hanNames')) {
    const title = entries[at]?.hanNames[0];
    const begun = title && bestOf([title], true) > middle ? titleBegun : 0;
    const best = Math.max(begun, bestOf(names, true));
    if (best > 0) hits.set(at, best);
  }
  for (const [at, names] of further) {
    const best = furtherWords * wholeOf(names);
    if (best > (hits.get(at) ?? 0)) hits.set(at, best);
  }
  if (hits.size > 0) return hits;
  // The further search words are many: in part they answer only where no name does.
  for (const [at, names] of further) {
    const best = bestOf(names, false);
    if (best > 0) hits.set(at, best * furtherWords);
  }
  return hits;

  /** What a word counts that the letters spell from end to end. */
  function wholeOf(names: readonly HanName[]): number {
    let best = 0;
    for (const { characters: name, initials } of names) {
      if (name.length > letters.length || !mayBegin(initials[0])) continue;
      if (whole && name.length > 1 && pinyinSpan(letters, name, 0, readings) === name.length) return wholeName;
      if (asInitials && name.length === letters.length && initialsMatch(letters, name, 0, readings))
        best = initialsWeight * wholeName;
    }
    return best;
  }

  function bestOf(names: readonly HanName[], mayBeApart: boolean): number {
    let best = 0;
    for (const { characters: name, initials } of names) {
      for (let from = 0; (whole || asInitials) && from < name.length; from += 1) {
        if (!mayBegin(initials[from])) continue;
        const span = whole ? pinyinSpan(letters, name, from, readings) : 0;
        if (span > 1 || (span === 1 && letters.length > 2)) best = Math.max(best, spelled(span, name.length, from));
        else if (asInitials && initialsMatch(letters, name, from, readings))
          best = Math.max(best, initialsWeight * spelled(letters.length, name.length, from));
      }
      if (!mayBeApart || best > 0) continue;
      if (inParts) best = spelledInParts(words, name, readings);
      if (best === 0 && letters.length >= 4 && asInitials && initialsApart(letters, name, readings)) best = 2;
    }
    return best;
  }
}

/** What words count that stand apart in a name. */
const spelledApart = 4.5;

/** Words typed apart may stand apart in a name: `haibao gaodu` for 海报张贴高度. */
function spelledInParts(words: readonly string[], name: readonly string[], readings: Prepared['readings']): number {
  let from = 0;
  for (const word of words) {
    let span = 0;
    while (from < name.length && (span = pinyinSpan(word, name, from, readings)) === 0) from += 1;
    if (span === 0) return 0;
    from += span;
  }
  return spelledApart;
}

/** Initials of two words with others between them: `hbgd` for 海报张贴高度. */
function initialsApart(letters: string, name: readonly string[], readings: Prepared['readings']): boolean {
  if (!initialsMatch(letters.slice(0, 2), name, 0, readings)) return false;
  for (let from = 2; from < name.length; from += 1)
    if (initialsMatch(letters.slice(2), name, from, readings)) return true;
  return false;
}

/** More for spelling the whole name than its beginning, and for the beginning than the middle. */
function spelled(characters: number, length: number, from: number): number {
  if (characters >= length) return wholeName;
  return (from === 0 ? 5.5 : 4) + Math.min(2, characters / length);
}
