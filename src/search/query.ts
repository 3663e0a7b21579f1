import { fold, type Simplified } from './fold.ts';
import { customerWordsEn, customerWordsZh, stopWordsEn, stopWordsZh } from './stop-words.ts';

/** A figure in a query, with the unit character that follows it. */
export interface FigureWord {
  digits: string;
  unit: string;
}

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
const latinWords = /[a-z][a-z0-9]*/g;
const codeLike = /^([a-z]{2,3})[\s-]?(\d{1,3})$/;

/** Takes a query apart into what the scorer matches. */
export function readQuery(text: string, simplified: Simplified): Query {
  const folded = fold(text, simplified);
  const code = codeLike.exec(folded);
  const figures = [...folded.matchAll(/(\d+(?:\.\d+)?)\s?(\p{Script=Han}|[a-z%°]+)?/gu)].map(([, digits = '', unit = '']) => ({ digits, unit }));
  const runs = folded.match(hanRuns) ?? [];
  const allWords = folded.match(latinWords) ?? [];
  const words = allWords.filter((word) => !stopWordsEn.has(word));
  return {
    folded,
    runs,
    pieces: withoutCustomers(runs.flatMap(withoutStopWords)),
    words: firstWithAny(words.filter((word) => !customerWordsEn.has(word)), words, allWords),
    letters: allWords.join('').replaceAll(/\d/g, ''),
    figures: code ? [] : figures,
    code: code ? `${code[1] ?? ''}${code[2] ?? ''}` : undefined,
  };
}

/** Cuts question words out of a run; a run of nothing else stays whole. */
function withoutStopWords(run: string): string[] {
  const pieces = run.split(stopWordsZh).filter((piece) => piece !== '');
  return pieces.length > 0 ? pieces : [run];
}

/** Cuts away the words for whoever is served, unless nothing is left. */
function withoutCustomers(pieces: readonly string[]): readonly string[] {
  const rest = pieces.flatMap((piece) => piece.split(customerWordsZh)).filter((piece) => piece !== '');
  return firstWithAny(rest, pieces);
}

/** The first list that is not empty. */
function firstWithAny<T>(...lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? [];
}
