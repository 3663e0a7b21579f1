import { stem } from './english.ts';
import { type FoldedPlaces, foldedPlaces } from './folded-places.ts';
import type { Prepared } from './prepare.ts';
import type { Query } from './query.ts';
import { chineseNumeral, figurePattern } from './numerals.ts';
import { type Borders, bordersIn } from './word-borders.ts';

/** A part of a text, and whether it is what was asked for. */
export type Part = readonly [text: string, isHit: boolean];
/** Finds in texts what a query asked for. */
export interface Marker {
  /** A text taken apart into what was asked for and the rest. */
  parts(text: string): Part[];
  /** How many characters of a folded text were asked for as they were typed, and how many are found by other means. */
  typedIn(folded: string): number;
  foundIn(folded: string): number;
  /** Whether anything may stand as it was typed in a folded text, or in one of several that stand in it. */
  mayBeTyped(folded: string): boolean;
}

/** A stretch of a folded text. */
export type Span = readonly [from: number, to: number];
/** Finds further stretches of a folded text, where none holds a word as it was typed. */
export type FurtherSpans = (folded: string, borders: Borders) => readonly Span[];

/** Letters from which a word that is still being typed is taken for the beginning of another. */
const leastBegun = 2;

/**
 * Marks what was asked for, word by word: never a character or letters out of another word, as 诉 in 告诉 is no 投诉.
 * Words found by other means, which take more code, are given as `further`.
 */
export function markerOf(query: Query, prepared: Prepared, further: FurtherSpans = () => []): Marker {
  const { spans, mayHold } = typedSpans(query, prepared);
  const typed = onceEach(spans);
  const found = (folded: string, borders = bordersIn(folded)) => {
    const spans = typed(folded, borders);
    return spans.length > 0 ? spans : further(folded, borders);
  };
  const length = (spans: readonly Span[]) => spans.reduce((sum, [from, to]) => sum + to - from, 0);
  return {
    parts: (text) => {
      const places = placesIn(prepared, text);
      return partsAt(text, places, found(places.folded));
    },
    typedIn: (folded) => length(typed(folded, bordersIn(folded))),
    foundIn: (folded) => length(found(folded)),
    mayBeTyped: mayHold,
  };
}

/** Texts that are kept folded: the next key asks for those of the same rows. */
const mostKept = 500;
const kept = new WeakMap<Prepared['lookup'], Map<string, FoldedPlaces>>();

function placesIn({ lookup, simplified }: Prepared, text: string): FoldedPlaces {
  let texts = kept.get(lookup);
  if (!texts) kept.set(lookup, (texts = new Map<string, FoldedPlaces>()));
  const known = texts.get(text);
  if (known) return known;
  const places = foldedPlaces(text, simplified);
  if (texts.size >= mostKept) texts.clear();
  texts.set(text, places);
  return places;
}

/** The same, looked for once in each text: a name is asked about as it was typed, and again by other means. */
function onceEach(spansOf: FurtherSpans): FurtherSpans {
  const known = new Map<string, readonly Span[]>();
  return (folded, borders) => {
    let spans = known.get(folded);
    if (!spans) known.set(folded, (spans = spansOf(folded, borders)));
    return spans;
  };
}

/** Whether any part of a text is what was asked for. */
export const hasHit = (parts: readonly Part[]): boolean => parts.some(([, isHit]) => isHit);

/** Finds the words of a query as they were typed, and tells which texts may hold any. */
function typedSpans(query: Query, prepared: Prepared): { spans: FurtherSpans; mayHold: Marker['mayBeTyped'] } {
  const joints = query.pieces.filter((piece) => /[a-z]/.test(piece));
  const pieces = query.pieces.filter((piece) => !/[a-z]/.test(piece));
  const pairs = new Set(pieces.flatMap(pairsOf));
  const mayHoldPair = holderOf([...pairs]);
  const whole = new Set(pieces);
  const singles = pieces.filter((piece) => piece.length === 1);
  const figures = query.figures.map(({ digits, unit }) => {
    const numeral = unit === '' ? undefined : chineseNumeral(digits);
    const spoken = numeral === undefined ? '' : `|${numeral}(?=${unit.slice(0, 1).replace(/[%°]/, String.raw`\$&`)})`;
    return new RegExp(`(?<![\\d.])${figurePattern(digits)}(?![\\d.])${spoken}`, 'g');
  });
  const isAsked = wordsLike(query);
  const mayHoldWord = holderOf(query.words.map((word) => stem(word).slice(0, -1)));
  // Most texts hold nothing of a query, and to take one apart finds that out many times as late.
  const mayHoldOther = holderOf([...singles, ...joints]);
  const mayHold = (folded: string) =>
    mayHoldPair(folded) ||
    mayHoldOther(folded) ||
    mayHoldWord(folded) ||
    figures.some((figure) => folded.search(figure) !== -1);
  const spansIn: FurtherSpans = (folded, borders) => [
    ...(mayHoldPair(folded) ? runsOf(folded, (at) => pairs.has(folded.slice(at, at + 2))) : []).flatMap((run) => {
      const text = folded.slice(...run);
      if (whole.has(text) || prepared.lexicon.has(text)) return [run];
      const [from, to] = withoutCutWords(run, borders);
      return to - from > 1 ? [[from, to] as const] : [];
    }),
    ...singles.flatMap((single) =>
      placesOf(folded, single).flatMap(([at]) => {
        const [from, to] = borders(at);
        // Who types one character alone means any word with it.
        if (query.folded === single) return to - from < 5 ? [[from, to] as const] : [];
        const isCut =
          prepared.lexicon.has(folded.slice(at - 1, at + 1)) || prepared.lexicon.has(folded.slice(at, at + 2));
        return to - from === 1 && !isCut ? [[from, to] as const] : [];
      }),
    ),
    ...joints.flatMap((joint) => placesOf(folded, joint)),
    ...figures.flatMap((figure) => matches(folded, figure)),
    ...(mayHoldWord(folded) ? matches(folded, latinWord).filter((span) => isAsked(folded.slice(...span))) : []),
  ];
  return { spans: (folded, borders) => (mayHold(folded) ? spansIn(folded, borders) : noSpans), mayHold };
}

const noSpans: readonly Span[] = [];

/** Tells whether a text holds any of some parts. */
const holderOf = (parts: readonly string[]) => (text: string) => parts.some((part) => text.includes(part));

const latinWord = /[a-z][a-z0-9]*/g;

/** Whether an English word is one of a query, of the same stem, or what an unfinished one begins. */
function wordsLike({ words, folded }: Query): (word: string) => boolean {
  const stems = new Set(words.map(stem));
  const open = words.find((word) => word.length >= leastBegun && folded.endsWith(word));
  return (word) => stems.has(stem(word)) || (open !== undefined && word.startsWith(open));
}

const pairsOf = (piece: string): string[] =>
  [...piece].slice(1).map((character, at) => ([...piece][at] ?? '') + character);

/** Stretches of a text in which every pair of neighbours passes, by where it begins. */
export function runsOf(folded: string, passes: (at: number) => boolean): Span[] {
  const runs: Span[] = [];
  let from = -1;
  for (let at = 0; at < folded.length; at += 1) {
    const isIn = at + 1 < folded.length && passes(at);
    if (isIn && from === -1) from = at;
    if (isIn || from === -1) continue;
    runs.push([from, at + 1]);
    from = -1;
  }
  return runs;
}

/** A stretch without the words at its ends of which it holds one character only. */
export function withoutCutWords([first, last]: Span, borders: Borders): Span {
  let [from, to] = [first, last];
  const [start, end] = borders(from);
  if (start < from && end === from + 1) from += 1;
  const [lastStart, lastEnd] = borders(to - 1);
  if (lastEnd > to && lastStart === to - 1) to -= 1;
  return [from, to];
}

/** Where a text holds another. */
export function placesOf(folded: string, wanted: string): Span[] {
  const spans: Span[] = [];
  for (let at = folded.indexOf(wanted); at !== -1 && wanted !== ''; at = folded.indexOf(wanted, at + wanted.length))
    spans.push([at, at + wanted.length]);
  return spans;
}

/** Where a text matches. */
export const matches = (folded: string, pattern: RegExp): Span[] =>
  [...folded.matchAll(pattern)].map(({ index, 0: hit }) => [index, index + hit.length]);

/** A text taken apart at the ends of stretches of its folded form. */
function partsAt(text: string, { from, to }: FoldedPlaces, spans: readonly Span[]): Part[] {
  const hit = new Uint8Array(from.length);
  for (const [first, last] of spans) hit.fill(1, first, last);
  const parts: Part[] = [];
  let done = 0;
  for (let at = 0; at < hit.length; at += 1) {
    if (hit[at] === 0) continue;
    const start = from[at] ?? 0;
    while (hit[at + 1] === 1) at += 1;
    const end = to[at] ?? text.length;
    if (start > done) parts.push([text.slice(done, start), false]);
    parts.push([text.slice(start, end), true]);
    done = end;
  }
  return done < text.length ? [...parts, [text.slice(done), false]] : parts;
}
