import type { Span } from '../../../corpus/index.ts';
import { remembered } from '../../../lib/remembered.ts';
import { mayDenyEn, mayDenyZh, negativeEn, negativeZh, plainHan, plainLatin } from './negation-words.ts';
import { spansOf } from './soft-words.ts';

/** A stretch of a text, and where it begins in its whole. */
export interface Piece {
  text: string;
  at: number;
}
/** The same stretch of two languages. */
export type PiecePair = readonly [zh: Piece, en: Piece];

const sentenceEnds = { zh: /[。！？；]+[”’」』）]*/gu, en: /[.!?;]+[”’"')]*(?=\s|$)/gu } as const;
const clauseEnds = { zh: /[，：；]/gu, en: /[,:;](?=\s)/gu } as const;

/** Two texts sentence by sentence, where both have as many; else each as a whole. */
export const bySentence = (zh: Piece, en: Piece) => beside(zh, en, sentenceEnds);
/** Two sentences clause by clause, where both have as many; else each as a whole. */
export const byClause = (zh: Piece, en: Piece) => beside(zh, en, clauseEnds);

/** The clauses of a sentence. */
export const clausesOf = (piece: Piece, of: 'zh' | 'en') => piecesOf(piece, clauseEnds[of]);

/** The clauses that two sentences begin with, where both go on behind them. */
export function firstClauses(zh: Piece, en: Piece): PiecePair | undefined {
  const [[mine, ...more], [theirs, ...rest]] = [clausesOf(zh, 'zh'), clausesOf(en, 'en')];
  return mine && theirs && more.length > 0 && rest.length > 0 ? [mine, theirs] : undefined;
}

function beside(zh: Piece, en: Piece, ends: typeof sentenceEnds | typeof clauseEnds): readonly PiecePair[] {
  const [mine, theirs] = [piecesOf(zh, ends.zh), piecesOf(en, ends.en)];
  return mine.length === theirs.length ? mine.map((piece, index) => [piece, theirs[index] ?? en]) : [[zh, en]];
}

/** A text cut behind some marks, and where each piece begins. */
function piecesOf({ text, at: from }: Piece, ends: RegExp): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const { 0: mark, index } of [...text.matchAll(ends), { 0: '', index: text.length }]) {
    const piece = text.slice(at, index + mark.length);
    const words = piece.trimStart();
    if (words !== '') found.push({ text: words, at: from + at + piece.length - words.length });
    at = index + mark.length;
  }
  return found;
}

/** Every “not” of a Chinese piece, by its place in the whole. */
export const notsInHan = ({ text, at }: Piece): readonly Span[] => placed(hanNots(text), at);
/** Every “not” of an English piece, by its place in the whole. */
export const notsInLatin = ({ text, at }: Piece): readonly Span[] => placed(latinNots(text), at);

const placed = (spans: readonly Span[], at: number): readonly Span[] =>
  at === 0 || spans.length === 0 ? spans : spans.map(({ start, end }) => ({ start: at + start, end: at + end }));

// What only looks like a “not” is left blank: where nothing looks like one, there is none.
const hanNots = remembered((text): readonly Span[] =>
  mayDenyZh.test(text) ? spansOf(plainHan(text), negativeZh) : none,
);
const latinNots = remembered((text): readonly Span[] =>
  mayDenyEn.test(text) ? spansOf(plainLatin(text), negativeEn) : none,
);
const none: readonly Span[] = [];
