import { byClause, bySentence, notsInHan, notsInLatin, type Piece, type PiecePair } from './cut.ts';
import { fatesOf, isFreely } from './fates.ts';
import type { LoneNegation } from './lone-negation.ts';
import { rememberedPair } from '../../../lib/remembered.ts';
import { contrast, mayDenyEn, mayDenyZh, mayZh, mereEn } from './negation-words.ts';
import { lostInPart } from './part-negations.ts';
import { deniesSoftly, limitsEn, limitsZh, spansOf, withoutShared } from './soft-words.ts';

const anyZh = /[不没无未勿莫别]|严禁|禁止|谢绝|拒绝/u;
const anyEn = /\b(?:not?|never|nor|nobody|nothing|none|neither|without|cannot)\b|n[’']t\b/iu;

/** A “not” that one of two texts has alone, sentence by sentence where both have as many. */
export function loneNegation(zh: string, en: string): LoneNegation | undefined {
  if (!anyZh.test(zh) && !anyEn.test(en)) return undefined;
  // Names of a few characters are said quite freely.
  if (zh.length < 4) return undefined;
  const pairs = bySentence({ text: zh, at: 0 }, { text: en, at: 0 });
  const sure = surelyLost(pairs, zh, en) ?? lostInPart(zh, en, pairs);
  // What a text owes to its sources is said quite freely as well.
  if (sure || zh.includes('来源')) return sure;
  const told = pairs.flatMap(([inHan, inLatin]) => moved(between(inHan.text, inLatin.text), inHan, inLatin));
  const [first] = told;
  // Where one sentence has a “not” too many and another one too few, they only stand in another order.
  return told.every((one) => one.in === first?.in) && !isBalanced(pairs) ? first : undefined;
}

/** What is lost in a sentence, unless the text as a whole makes up for it. */
function surelyLost(pairs: readonly PiecePair[], zh: string, en: string): LoneNegation | undefined {
  const lost = pairs.flatMap(([inHan, inLatin]) => lostBetween(inHan, inLatin));
  if (lost.length === 0 || pairs.length < 2) return lost[0];
  const inWhole = lostBetween({ text: zh, at: 0 }, { text: en, at: 0 });
  return inWhole.some((one) => one.in === lost[0]?.in) ? lost[0] : undefined;
}

/** A “not” whose word the other language says plainly, where nothing there is left that may stand for it. */
const lostBetween = (zh: Piece, en: Piece): readonly LoneNegation[] => moved(lostInTexts(zh.text, en.text), zh, en);

/** The same of a negation in two pieces as in two texts, by its place in the whole. */
function moved(lone: readonly LoneNegation[], zh: Piece, en: Piece): readonly LoneNegation[] {
  return lone.map((one) => {
    const { at } = one.in === 'zh' ? zh : en;
    return { ...one, start: at + one.start, end: at + one.end };
  });
}

const lostInTexts = rememberedPair((zh, en): readonly LoneNegation[] => {
  // Most sentences deny nothing, and this finds that out sooner.
  if (!mayDenyZh.test(zh) && !mayDenyEn.test(en)) return [];
  const fates = fatesOf(zh, en);
  const open = (side: 'zh' | 'en') => fates[side].filter(({ fate }) => fate !== 'kept');
  const lost = (side: 'zh' | 'en') => open(side).find(({ fate }) => fate === 'lost');
  const isSure = true;
  // Chinese has a “not” wherever English has one, though not the other way round.
  const spare =
    fates.en.length > fates.zh.length + fates.softInZh
      ? (lost('en') ?? open('en')[0] ?? fates.en.at(-1))
      : open('en').length > open('zh').length
        ? lost('en')
        : undefined;
  if (spare) return [{ in: 'en', start: spare.start, end: spare.end, isSure: !isFreely(spare, fates) }];
  const missed = open('zh').length > open('en').length ? lost('zh') : undefined;
  return missed ? [{ in: 'zh', start: missed.start, end: missed.end, isSure }] : [];
});

/** Whether as many sentences of one language deny something as of the other, though not the same ones. */
function isBalanced(pairs: readonly PiecePair[]): boolean {
  const [inZh, inEn] = [
    pairs.filter(([zh]) => notsInHan(zh).length > 0),
    pairs.filter(([, en]) => notsInLatin(en).length > 0 || isSoft(en)),
  ];
  return pairs.length > 1 && inZh.length > 0 && inZh.length === inEn.length;
}

/** How close an English text must be to the Chinese for a “not” that it does not show to be missed. */
const literal = 0.7;

const between = rememberedPair((zh, en): readonly LoneNegation[] => {
  const found = betweenTexts({ text: zh, at: 0 }, { text: en, at: 0 });
  return found ? [found] : [];
});

function betweenTexts(zh: Piece, en: Piece): LoneNegation | undefined {
  const [inZh, inEn] = [notsInHan(zh), notsInLatin(en)];
  const [first, second] = [inZh[0], inEn[0]];
  const clauses = byClause(zh, en);
  if (first && !second && !isSoft(en) && !isLimited(zh, en)) {
    const { zh: fates, closeness } = fatesOf(zh.text, en.text);
    const isFree = fates.every(({ fate }) => fate === 'paraphrased') && closeness < literal;
    if (isFree || (clauses.length < 2 && contrast.test(zh.text))) return undefined;
    return { in: 'zh', ...first, isSure: always.test(en.text) };
  }
  if (second && !first && !mayZh.test(withoutShared(zh.text, en.text))) {
    const fates = fatesOf(zh.text, en.text);
    return { in: 'en', ...second, isSure: !fates.en.every((denial) => isFreely(denial, fates)) };
  }
  if (inZh.length === inEn.length) return undefined;
  if (clauses.length < 2 || !first || isBalanced(clauses)) return undefined;
  const lone = clauses.flatMap(([one, other]): LoneNegation[] => {
    const [mine, theirs] = [notsInHan(one)[0], notsInLatin(other)[0]];
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

/** Whether English says until when or with what exception, which Chinese may deny: 不到十点. */
const isLimited = (zh: Piece, en: Piece) =>
  limitsEn.test(en.text) && (!limitsZh.test(zh.text) || (zh.text.includes('除非') && /\bonly\b/iu.test(en.text)));
const isSoft = ({ text }: Piece) => deniesSoftly(text) || spansOf(text, mereEn).length > 0;
