import { editDistance } from '../corpus/edit-distance.ts';
import { stem } from './english.ts';
import { type FurtherSpans, placesOf, runsOf, type Span, withoutCutWords } from './marks.ts';
import { initialsMatch, pinyinSpan, type Readings, takenFor } from './pinyin.ts';
import type { Prepared } from './prepare.ts';
import type { Query } from './query.ts';
import { blurredOf } from './score-latin.ts';
import { synonymsOf, synonymWordsIn } from './synonyms.ts';
import type { Borders } from './word-borders.ts';

/** Characters from which one wrong one is taken for a slip, and letters from which a word is. */
const leastForSlip = 3;
const leastMisspelt = 4;
/** Letters that may be the initials of a word. */
const mostInitials = 6;

/**
 * Finds the words by which a text was found though it holds none that was typed: what means the same, sounds the same,
 * is spelled by the letters, or was typed with a slip.
 */
export function furtherSpans(query: Query, prepared: Prepared): FurtherSpans {
  const ways = [alikeSpans(query, prepared), soundSpans(query, prepared), slipSpans(query, prepared)];
  const spelled = spelledSpans(query, prepared);
  return (folded, borders) => {
    const found = ways.flatMap((way) => way(folded, borders));
    return found.length > 0 ? found : spelled(folded, borders);
  };
}

/** Words that mean the same as one of the query. */
function alikeSpans({ pieces, words }: Query, { synonyms }: Prepared): FurtherSpans {
  const asked = [...pieces.flatMap((piece) => synonymWordsIn(synonyms, piece)), ...words];
  const alike = [...new Set(asked.flatMap((word) => [...synonymsOf(synonyms, word)]))];
  const stems = new Set(alike.filter((word) => /^[a-z]+$/.test(word)).map(stem));
  const others = alike.filter((word) => !/^[a-z]+$/.test(word));
  return (folded, borders) => [
    ...others.flatMap((word) => placesOf(folded, word).filter((span) => isWhole(borders, span))),
    ...(stems.size === 0 ? [] : latinWords(folded).filter(([from, to]) => stems.has(stem(folded.slice(from, to))))),
  ];
}

/** Codes of characters, and what is known of one: to ask a map for each character takes many times as long. */
const codes = 0x10000;
const [no, yes] = [1, 2];

/** Neighbouring characters that sound like two of the query. */
function soundSpans({ runs }: Query, { lookup }: Prepared): FurtherSpans {
  const sounds = new Set(runs.flatMap((run) => pairsIn(run).flatMap((pair) => lookup.soundsOfPair(pair))));
  const pairs = new Set(runs.flatMap(pairsIn));
  if (sounds.size === 0) return () => [];
  const known = new Map<string, boolean>();
  // Most characters sound like none of the query: with those no pair is put together.
  const single = new Set([...pairs].flatMap((pair) => [...pair].flatMap((one) => lookup.soundsOfOne(one))));
  const heard = new Uint8Array(codes);
  const isHeard = (text: string, at: number) => {
    const code = text.charCodeAt(at);
    heard[code] ||= lookup.soundsOfOne(text.charAt(at)).some((sound) => single.has(sound)) ? yes : no;
    return heard[code] === yes;
  };
  const passes = (text: string, at: number) => {
    if (!isHeard(text, at) || !isHeard(text, at + 1)) return false;
    const pair = text.slice(at, at + 2);
    let passing = known.get(pair);
    if (passing === undefined) {
      passing = !pairs.has(pair) && lookup.soundsOfPair(pair).some((sound) => sounds.has(sound));
      known.set(pair, passing);
    }
    return passing;
  };
  return (folded, borders) =>
    runsOf(folded, (at) => passes(folded, at))
      .map((run) => withoutCutWords(run, borders))
      .filter(([from, to]) => to - from > 1);
}

/** What differs in one character from a piece of the query, or in a few letters from a word that nobody knows. */
function slipSpans({ pieces, words }: Query, prepared: Prepared): FurtherSpans {
  const long = pieces.filter((piece) => piece.length >= leastForSlip);
  const unknown = words.filter((word) => word.length >= leastMisspelt && !prepared.words.has(word));
  return (folded) => [
    ...long.flatMap((piece) => oneWrong(folded, piece)),
    ...(unknown.length === 0
      ? []
      : latinWords(folded).filter(([from, to]) => unknown.some((word) => isMeant(word, folded.slice(from, to))))),
  ];
}

function oneWrong(folded: string, piece: string): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from + piece.length <= folded.length; from += 1) {
    let wrong = 0;
    for (let at = 0; at < piece.length && wrong < 2; at += 1) wrong += Number(folded[from + at] !== piece[at]);
    if (wrong === 1) spans.push([from, from + piece.length]);
  }
  return spans;
}

/** Whether a word stands for one that nobody knows: misspelt, or a part of it, as hair of hairstyle. */
function isMeant(word: string, known: string): boolean {
  const limit = word.length <= 6 ? 1 : 2;
  if (known.length < 3) return false;
  return (
    (known.length >= leastMisspelt && editDistance(word, known, limit) <= limit) ||
    (word.length - known.length >= 3 && (word.endsWith(known) || (known.length > 3 && word.startsWith(known))))
  );
}

const byCode = new WeakMap<Prepared['initials'], Uint32Array>();

/** The letters that the readings of characters begin with, as bits, by the codes of the characters. */
function initialsByCode(initials: Prepared['initials']): Uint32Array {
  let letters = byCode.get(initials);
  if (letters) return letters;
  letters = new Uint32Array(codes);
  for (const [character, begun] of initials)
    if (character.length === 1) letters[character.charCodeAt(0)] = lettersIn(begun);
  byCode.set(initials, letters);
  return letters;
}

/** Letters as bits. */
function lettersIn(text: string): number {
  let bits = 0;
  for (const letter of text) bits |= 1 << (letter.charCodeAt(0) - 97);
  return bits;
}

/** What the letters of the query spell, whole syllable by syllable, or by their first letters. */
function spelledSpans(query: Query, prepared: Prepared): FurtherSpans {
  const typed =
    query.runs.length > 0 ? [] : [...new Set([query.letters, ...query.words])].filter((word) => word.length > 1);
  if (typed.length === 0) return () => [];
  const { readings, initials } = prepared;
  // Most characters begin with another letter, blurred or not, and nothing is tried on them.
  const begun = lettersIn(typed.flatMap((some) => takenFor(some.slice(0, 1)).map((text) => text.slice(0, 1))).join(''));
  const letters = initialsByCode(initials);
  const ways: readonly ((letters: string, characters: readonly string[], at: number) => number)[] = [
    (some, characters, at) => pinyinSpan(some, characters, at, readings),
    (some, characters, at) =>
      some.length <= mostInitials && initialsMatch(some, characters, at, readings) ? some.length : 0,
    (some, characters, at) => pinyinSpan(some, characters, at, blurred()),
  ];
  const blurred = (): Readings => blurredOf(prepared).readings;
  return (folded, borders) => {
    const places: number[] = [];
    for (let at = 0; at < folded.length; at += 1)
      if (((letters[folded.charCodeAt(at)] ?? 0) & begun) !== 0) places.push(at);
    if (places.length === 0) return [];
    const characters = folded.split('');
    for (const way of ways) {
      const found = typed.flatMap((some) =>
        places.flatMap((at): Span[] => {
          const span = way(some, characters, at);
          if (span > 1) return isWhole(borders, [at, at + span]) ? [[at, at + span]] : [];
          return span === 1 && some.length > 2 ? [[...borders(at)]] : [];
        }),
      );
      if (found.length > 0) return found;
    }
    return [];
  };
}

/** Whether a stretch cuts no word of which it holds one character only. */
function isWhole(borders: Borders, span: Span): boolean {
  const [from, to] = withoutCutWords(span, borders);
  return from === span[0] && to === span[1] && (to - from > 1 || borders(from)[1] - borders(from)[0] === 1);
}
const latinWords = (folded: string): Span[] =>
  [...folded.matchAll(/[a-z][a-z0-9]*/g)].map(({ index, 0: word }) => [index, index + word.length]);
const pairsIn = (run: string): string[] => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
