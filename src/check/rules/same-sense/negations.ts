import type { Span } from '../../../corpus/index.ts';
import {
  contrast,
  deniesSoftly,
  limitsEn,
  limitsZh,
  mayZh,
  mereEn,
  mereZh,
  negativeEn,
  negativeZh,
} from './negation-words.ts';

/** A “not” that one of two texts has and the other has nothing for, and where it stands in that text. */
export interface LoneNegation extends Span {
  in: 'zh' | 'en';
  /**
   * Whether the other language can hardly mean the same: it says always, must or should, or shows nothing at all of an
   * English “not”. English says a “not” of Chinese in more ways than can be listed.
   */
  isSure: boolean;
}

const anyZh = /[不没无未勿莫别]|严禁|禁止|谢绝|拒绝/u;
const anyEn = /\b(?:not?|never|nor|nobody|nothing|none|neither|without|cannot)\b|n[’']t\b/iu;

/** A “not” that one of two texts has alone, sentence by sentence where both have as many. */
export function loneNegation(zh: string, en: string): LoneNegation | undefined {
  if (!anyZh.test(zh) && !anyEn.test(en)) return undefined;
  // What a text owes to its sources, and names of a few characters, are said quite freely.
  if (zh.includes('来源') || zh.length < 4) return undefined;
  const pairs = aligned({ text: zh, at: 0 }, { text: en, at: 0 }, endsZh, endsEn);
  const told = pairs.flatMap((pair) => between(...pair) ?? []);
  const [first] = told;
  // Where one sentence has a “not” too many and another one too few, they only stand in another order.
  return told.every((one) => one.in === first?.in) && !isBalanced(pairs) ? first : undefined;
}

interface Piece {
  text: string;
  at: number;
}
type Pair = readonly [zh: Piece, en: Piece];

/** Both texts in pieces, where they have as many; else each as a whole. */
function aligned(zh: Piece, en: Piece, zhEnds: RegExp, enEnds: RegExp): readonly Pair[] {
  const [mine, theirs] = [piecesOf(zh, zhEnds), piecesOf(en, enEnds)];
  return mine.length === theirs.length ? mine.map((piece, index): Pair => [piece, theirs[index] ?? en]) : [[zh, en]];
}

/** Whether as many sentences of one language deny something as of the other, though not the same ones. */
function isBalanced(pairs: readonly Pair[]): boolean {
  const [inZh, inEn] = [pairs.filter(([zh]) => deniesZh(zh)), pairs.filter(([, en]) => deniesEn(en) || isSoft(en))];
  return pairs.length > 1 && inZh.length > 0 && inZh.length === inEn.length;
}

function between(zh: Piece, en: Piece): LoneNegation | undefined {
  const [inZh, inEn] = [negations(zh, mereZh, negativeZh), negations(en, mereEn, negativeEn)];
  const [first, second] = [inZh[0], inEn[0]];
  const clauses = aligned(zh, en, clausesZh, clausesEn);
  if (first && !second && !isSoft(en) && !isLimited(zh, en))
    return clauses.length < 2 && contrast.test(zh.text)
      ? undefined
      : { in: 'zh', ...first, isSure: always.test(en.text) };
  if (second && !first && !mayZh.test(zh.text)) return { in: 'en', ...second, isSure: true };
  if (inZh.length === inEn.length) return undefined;
  if (clauses.length < 2 || !first || isBalanced(clauses)) return undefined;
  const lone = clauses.flatMap(([one, other]): LoneNegation[] => {
    const [mine, theirs] = [negations(one, mereZh, negativeZh)[0], negations(other, mereEn, negativeEn)[0]];
    if (mine && !theirs && always.test(other.text) && !isSoft(other) && !isLimited(one, other))
      return [{ in: 'zh', ...mine, isSure: true }];
    return theirs && !mine && !mayZh.test(one.text) ? [{ in: 'en', ...theirs, isSure: false }] : [];
  });
  const [only, ...more] = lone;
  if (!only || more.length > 0) return undefined;
  return (only.in === 'zh') === inZh.length > inEn.length ? only : undefined;
}

/** What stands where a “never” was turned round; the halves of a sentence are free to share one “not” otherwise. */
const always = /\b(?:always|must|should)\b/iu;

const deniesZh = (piece: Piece) => negations(piece, mereZh, negativeZh).length > 0;
const deniesEn = (piece: Piece) => negations(piece, mereEn, negativeEn).length > 0;
/** Whether English says until when or with what exception, which Chinese may deny: 不到十点. */
const isLimited = (zh: Piece, en: Piece) => limitsEn.test(en.text) && !limitsZh.test(zh.text);
const isSoft = ({ text }: Piece) => deniesSoftly(text);

function negations({ text, at }: Piece, mere: RegExp, negative: RegExp): Span[] {
  const plain = text.replaceAll(mere, (found) => '~'.repeat(found.length));
  return [...plain.matchAll(negative)].map(({ 0: found, index }) => {
    return { start: at + index, end: at + index + found.length };
  });
}

const endsZh = /[。！？；]+[”’」』）]*/gu;
const endsEn = /[.!?;]+[”’"')]*(?=\s|$)/gu;
const clausesZh = /[，：；]/gu;
const clausesEn = /[,:;](?=\s)/gu;

/** A text cut behind some marks, and where each piece begins. */
function piecesOf({ text, at: from }: Piece, ends: RegExp): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const { 0: mark, index } of [...text.matchAll(ends), { 0: '', index: text.length }]) {
    const piece = text.slice(at, index + mark.length);
    if (piece.trim() !== '') found.push({ text: piece, at: from + at });
    at = index + mark.length;
  }
  return found;
}
