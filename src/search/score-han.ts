import { stem } from './english.ts';
import type { Hits } from './lookup.ts';
import { fieldWeights } from './entry.ts';
import type { Prepared } from './prepare.ts';
import type { Query } from './query.ts';
import { synonymsOf, synonymWordsIn } from './synonyms.ts';
import type { Tally } from './tally.ts';

/** Weight of a pair that only sounds like what was typed, against one that is it. */
const soundWeight = 0.55;
/** Weight of a single character outside every pair that is found. */
const singleWeight = 0.5;

/** Weight of a word that means the same. */
const synonymWeight = 0.62;
/** The same where the word names something itself. */
const besideOwn = 0.25;
/** Length of a piece from which one wrong character is taken for a slip; shorter ones would be other words. */
const leastForSlip = 3;

/** Scores the Chinese pieces of a query: pairs of characters, pairs that sound alike, and what is left over singly. */
export function scoreHan(prepared: Prepared, pieces: readonly string[], tally: Tally): void {
  for (const piece of pieces) {
    let rest = piece;
    for (const word of synonymWordsIn(prepared.synonyms, piece)) {
      // A pair that stands nowhere is explained by what means the same, and not looked for character by character.
      const unknown = word.length === 2 && prepared.lookup.holding(word).length === 0;
      if (scoreSynonyms(prepared, word, tally, unknown) && unknown) rest = rest.replaceAll(word, ' ');
    }
    for (const part of rest.split(' '))
      scorePiece(prepared, [...part], tally, pieces.length === 1 && piece.length === 1);
    const slips = prepared.lexicon.has(piece) ? [] : slipHits(prepared, [...piece]);
    if (slips.length > 0) tally.add(slips, tally.rarity(slips.length) * (piece.length - 1), 0.7, false);
  }
}

/**
 * Scores what means the same as a word that stands in few names itself, or in none. It counts towards the whole of the
 * query where the word itself stands nowhere. Returns whether there was anything.
 */
export function scoreSynonyms(prepared: Prepared, word: string, tally: Tally, counts = false): boolean {
  const own = new Set(
    prepared.lookup
      .holding(word)
      .filter(([, weight]) => weight >= fieldWeights.alias)
      .map(([at]) => at),
  );
  const best = new Map<number, number>();
  for (const synonym of synonymsOf(prepared.synonyms, word)) {
    // A phrase is found by what it means: here it would be found within other words.
    if (synonym.includes(' ')) continue;
    const han = /\p{Script=Han}/u.test(synonym);
    const hits: Hits = han ? prepared.lookup.holding(synonym) : formHits(prepared, synonym);
    // A title or search word says what a standard is about; running text only mentions.
    for (const [at, weight] of hits)
      if (!own.has(at) && weight >= fieldWeights.rule) best.set(at, Math.max(best.get(at) ?? 0, weight));
  }
  if (best.size > 0) tally.add([...best], tally.rarity(best.size), own.size > 0 ? besideOwn : synonymWeight, counts);
  return best.size > 0;
}

/** Entries with an English word in any of its forms. */
const formHits = ({ words, stems }: Prepared, word: string): Hits =>
  [...(stems.get(stem(word)) ?? [])].flatMap((form) => [...(words.get(form) ?? [])]);

/** Entries with a name that differs from the piece in one character: `投拆处理` for 投诉处理. */
function slipHits({ entries, lookup }: Prepared, piece: readonly string[]): Hits {
  if (piece.length < leastForSlip || piece.length > 8) return [];
  const hits: [number, number][] = [];
  const look = (at: number) => {
    if (entries[at]?.hanNames.some(({ characters }) => differsInOne(characters, piece)))
      hits.push([at, fieldWeights.alias]);
  };
  if (piece.length === leastForSlip) for (const at of entries.keys()) look(at);
  else {
    // Of a longer one a pair at least stands in the name as it was typed.
    const pairs = piece.slice(1).flatMap((next, at) => lookup.holding((piece[at] ?? '') + next));
    const named = new Set(pairs.filter(([, weight]) => weight >= fieldWeights.alias).map(([at]) => at));
    for (const at of [...named].sort((a, b) => a - b)) look(at);
  }
  return hits;
}

function differsInOne(name: readonly string[], piece: readonly string[]): boolean {
  for (let from = 0; from + piece.length <= name.length; from += 1) {
    let wrong = 0;
    for (let at = 0; at < piece.length && wrong <= 1; at += 1) if (name[from + at] !== piece[at]) wrong += 1;
    if (wrong === 1) return true;
  }
  return false;
}

/** Pairs that lie across a question word: in 首是, 是 was meant for the 饰 that sounds like it. They only help along. */
export function scoreJoints(prepared: Prepared, { runs, pieces }: Query, tally: Tally): void {
  const within = pieces.join(' ');
  for (const run of runs) {
    const characters = [...run];
    for (let at = 1; at < characters.length; at += 1) {
      const [first = '', second = ''] = characters.slice(at - 1, at + 1);
      if (within.includes(first + second)) continue;
      const alike = prepared.lookup.soundingLike(first, second);
      if (alike.length > 0 && alike.length <= prepared.entries.length / 20)
        tally.add(alike, tally.rarity(alike.length), soundWeight, false);
    }
  }
}

/**
 * Characters outside every pair that is found are looked for singly: `海报挂` is about posters, whatever hanging them is
 * called.
 */
function scorePiece(prepared: Prepared, characters: readonly string[], tally: Tally, alone: boolean): void {
  const explained = new Set<number>();
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const [first = '', second = ''] = characters.slice(at, at + 2);
    const hits = prepared.lookup.holding(first + second);
    if (hits.length > 0) tally.add(hits, tally.rarity(hits.length), 1);
    const known = new Set(hits.map(([entry]) => entry));
    // A pair that stands in many places is no slip for another.
    const alike =
      hits.length > prepared.entries.length / 20
        ? []
        : prepared.lookup.soundingLike(first, second).filter(([entry]) => !known.has(entry));
    if (alike.length > 0)
      tally.add(alike, tally.rarity(alike.length), hits.length > 0 ? soundWeight / 2 : soundWeight, hits.length === 0);
    if (hits.length > 0 || alike.length > 0) explained.add(at).add(at + 1);
  }
  for (const [at, character] of characters.entries()) {
    if (explained.has(at)) continue;
    const hits = prepared.lookup.holding(character);
    // 灯, 茶 or 吵 in a name says much; in running text a single character says nothing.
    const named = hits.filter(([, weight]) => weight >= fieldWeights.alias);
    if (named.length > 0) tally.add(named, tally.rarity(named.length), alone ? 0.7 : singleWeight, false);
    tally.expect(tally.rarity(named.length > 0 ? named.length : hits.length) * (alone ? 0.7 : 0.45));
  }
}
