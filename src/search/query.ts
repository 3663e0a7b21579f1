import { type FigureWord, spokenFigures, withShares } from './numerals.ts';
import { fold, type Simplified } from './fold.ts';
import { customerWordsEn, customerWordsZh, stopWordsEn, stopWordsZh } from './stop-words.ts';

/** A query taken apart. */
export interface Query {
  folded: string;
  /** Runs of Chinese characters, as typed and with question words cut away. */
  runs: readonly string[];
  pieces: readonly string[];
  /** Latin words without stop words. */
  words: readonly string[];
  /** All Latin letters joined, to be tried as pinyin or initials. */
  letters: string;
  figures: readonly FigureWord[];
  /** A code such as `ap03`, or its beginning. */
  code: string | undefined;
}

const hanRuns = /\p{Script=Han}+/gu;
/** `啊啊啊啊`: nobody asks for that. */
const sameAgain = /(\p{Script=Han})\1{2,}/gu;
const latinWords = /[a-z][a-z0-9]*/g;
/** Between the letters and the figures of a code hurried readers put anything, or nothing. */
const codeLike = /^([a-z]{2,3})[\s\p{P}]*(\d{1,3})$/u;

/** Words that are never cut in two: names of standards and words of the thesaurus. */
export type Lexicon = ReadonlySet<string>;

/** Takes a query apart into what the scorer matches. */
export function readQuery(text: string, simplified: Simplified, lexicon: Lexicon = new Set()): Query {
  const folded = fold(text, simplified);
  const code = codeLike.exec(folded);
  const plain = withShares(folded.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, ''));
  const figures = [...plain.matchAll(/(\p{Sc})?(\d+(?:\.\d+)?)\s?(\p{Script=Han}|[a-z%°]+)?/gu)].map(
    ({ 0: { length }, 1: sign = '', 2: digits = '', 3: unit = '', index }) => ({
      ...{ digits, unit, sign },
      after: unit + plain.slice(index + length),
    }),
  );
  // The unit belongs to the figure: 米 alone would find every length.
  const runs =
    folded
      .replaceAll(/(\d)\s?(?:[厘毫分千]米|分钟|小时|个月|\p{Script=Han})/gu, '$1 ')
      .replaceAll(sameAgain, ' ')
      .match(hanRuns) ?? [];
  const allWords = folded.match(latinWords) ?? [];
  const words = allWords.filter((word) => !stopWordsEn.has(word));
  return {
    folded,
    runs,
    pieces: [
      ...joints(folded),
      ...withoutCustomers(
        runs.flatMap((run) => withoutStopWords(run, lexicon)),
        lexicon,
      ),
    ],
    words: firstWithAny(
      words.filter((word) => !customerWordsEn.has(word) && (word.length > 1 || runs.length === 0)),
      runs.length === 0 ? words : [],
      runs.length === 0 ? allWords : [],
    ),
    letters: allWords.join('').replaceAll(/\d/g, ''),
    figures: code ? [] : [...figures, ...spokenFigures(plain)],
    code: code ? `${code[1] ?? ''}${code[2] ?? ''}` : undefined,
  };
}

/** A letter that belongs to the character after it: `b级`, `v领`. */
function joints(folded: string): string[] {
  return folded.match(/(?<![a-z])[a-z]\p{Script=Han}/gu) ?? [];
}

/** Cuts question words out of a run, but not out of known words; a run of nothing else stays whole. */
function withoutStopWords(run: string, lexicon: Lexicon): string[] {
  const pieces = segment(run, lexicon).flatMap((part) => (lexicon.has(part) ? [part] : part.split(stopWordsZh)));
  const rest = pieces.filter((piece) => piece !== '');
  return rest.length > 0 ? rest : [run];
}

/** Longest word of the lexicon that is looked for, in characters. */
const longestWord = 6;

/** Parts a run into known words, longest first, and what stands between them. */
function segment(run: string, lexicon: Lexicon): string[] {
  const parts: string[] = [];
  let between = '';
  // 送客 is no word of 送客户.
  const served = [...run.matchAll(customerWordsZh)].map(({ index, 0: { length } }) => [index, index + length] as const);
  const cutsServed = (from: number, to: number) =>
    served.some(([start, end]) => from < start && start < to && to < end);
  for (let at = 0; at < run.length;) {
    let length = Math.min(longestWord, run.length - at);
    while (length > 1 && (cutsServed(at, at + length) || !lexicon.has(run.slice(at, at + length)))) length -= 1;
    if (length > 1) {
      parts.push(between, run.slice(at, at + length));
      between = '';
    } else between += run[at] ?? '';
    at += length;
  }
  return [...parts, between].filter((part) => part !== '');
}

/** Cuts away the words for whoever is served, unless nothing is left. */
function withoutCustomers(pieces: readonly string[], lexicon: Lexicon): readonly string[] {
  const rest = pieces
    .flatMap((piece) => (lexicon.has(piece) && piece.length > 2 ? [piece] : piece.split(customerWordsZh)))
    .filter((piece) => piece !== '');
  return firstWithAny(rest, pieces);
}

/** The first list that is not empty. */
function firstWithAny<T>(...lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? [];
}
