import type { Span } from '../../../corpus/index.ts';
import type { KnownWord } from '../../lexicon/index.ts';
import { rememberedPair } from '../../../lib/remembered.ts';
import { type Denial, readHan, readLatin, type Reading, shareSense } from './denials.ts';

/**
 * What becomes of a “not” in the other language: it has one as well; it says the same word plainly, so that the “not”
 * is lost; it uses other words; or the lexicon does not know what is denied.
 */
type Fate = 'kept' | 'lost' | 'paraphrased' | 'unknown';

interface FatedDenial extends Denial {
  fate: Fate;
}
/** The “not” of two texts, and how far the texts use the same words. */
export interface Fates extends Readonly<Record<'zh' | 'en', readonly FatedDenial[]>> {
  /** In how many places Chinese may say a “not” of English otherwise. */
  softInZh: number;
  /** Which part of the Chinese words that the lexicon knows is in the English, 0 to 1. */
  closeness: number;
}

/** The “not” of both texts, each with what becomes of it in the other one. */
export const fatesOf = rememberedPair((zh, en): Fates => {
  const inHan = readHan(zh, en);
  const inLatin = readLatin(en, inHan);
  const fates = (own: Reading, other: Reading, text: string) =>
    own.denials.map((denial): FatedDenial => ({ ...denial, fate: fateOf(denial, own, other, text) }));
  return {
    zh: fates(inHan, inLatin, zh),
    en: fates(inLatin, inHan, en),
    softInZh: inHan.softs,
    closeness: shareOf(inHan, inLatin),
  };
});

/** Whether English says whatever Chinese denies in other words, as far as the lexicon tells. */
export function isParaphrased(zh: string, en: string): boolean {
  const fates = fatesOf(zh, en);
  return fates.zh.every((denial) => denial.fate === 'kept' || isFreely(denial, fates));
}

/** How many of the Chinese words must be in the English for one that the lexicon lacks to be there as well. */
const known = 0.5;

/** Whether a “not” is of words that the other language does not use: 随到随看 is `no appointment is needed`. */
export const isFreely = ({ fate }: FatedDenial, { closeness }: Pick<Fates, 'closeness'>): boolean =>
  fate === 'paraphrased' || (fate === 'unknown' && closeness < known);

const shareOf = (own: Reading, other: Reading) =>
  own.words.filter((word) => other.words.some((one) => shareSense(one, word))).length / Math.max(1, own.words.length);

/** Verbs that say little by themselves: what they are said of tells more. */
const light = new RegExp(
  '^(?:[戴穿用做办干打带有给放留拿在会能可来去到再让叫请说讲]|可以|能够|知道|ha[sv]e|had|get|make|made|take|took|' +
    'taken|do|does|did|done|give|given|let|go|put|need|want|can|could|may|might|able|come|set|used?|be|bring|keep|' +
    'kept|just|only|first|to|other|own|our|says?|said|tell|told|in|on|up|back|more|much|many|some|one|now|when|time)$',
  'iu',
);

/** Verbs behind which a sentence of its own may stand. */
const opens = /^(?:说|讲|知道|以为|觉得|认为|says?|said|tell|told|know|known|think|thought|believe)$/iu;

/** Whether a word says little by itself. */
export const isLightIn = (text: string, { start, end }: Span) => light.test(text.slice(start, end));

/** The words of a “not” up to one that begins a sentence of its own: what is not said or known is not denied itself. */
export function ownHeads({ heads }: Denial, text: string): Denial['heads'] {
  const last = heads.findIndex(({ start, end }) => opens.test(text.slice(start, end)));
  return last < 0 ? heads : heads.slice(0, last + 1);
}

function fateOf(denial: Denial, own: Reading, other: Reading, text: string): Fate {
  const isLight = (head: KnownWord) => isLightIn(text, head);
  const heads = ownHeads(denial, text);
  const says = heads.some((head) => !head.isThing && !isLight(head));
  let isKnown = false;
  for (const head of heads) {
    if (head.isThing && (says || !(denial.ofThings || isKnown))) continue;
    isKnown = true;
    if (isLight(head)) continue;
    const theirs = other.words.filter((word) => shareSense(head, word));
    if (theirs.length === 0 && !head.isThing) return objectOf(head, heads, other, text) ? 'unknown' : 'paraphrased';
    if (theirs.length === 0) continue;
    const plain = theirs.filter(({ sign }) => sign === 'plain');
    if (plain.length < theirs.length) return 'kept';
    const ours = own.words.filter((word) => word.sign !== 'denied' && theirs.some((one) => shareSense(word, one)));
    return plain.length > ours.length ? 'lost' : 'kept';
  }
  return lightFate(heads.filter(isLight), own, other) ?? (isKnown ? 'paraphrased' : 'unknown');
}

/** Whether the other language says the thing right behind a verb plainly, whatever it does with the verb: 不比价钱. */
function objectOf(verb: KnownWord, heads: Denial['heads'], other: Reading, text: string): boolean {
  const object = heads.find(({ start, end, isThing }) => start === verb.end && isThing && text[end] !== '的');
  const theirs = object ? other.words.filter((word) => shareSense(object, word)) : [];
  return theirs.length > 0 && theirs.every(({ sign }) => sign === 'plain');
}

/** What becomes of a “not” whose words all say little: they tell where both texts say one of them once. */
function lightFate(heads: Denial['heads'], own: Reading, other: Reading): Fate | undefined {
  for (const head of heads) {
    const [only, ...more] = head.isThing ? [] : other.words.filter((word) => shareSense(head, word));
    if (!only || more.length > 0) continue;
    if (own.words.filter((word) => shareSense(word, only)).length === 1) return only.sign === 'plain' ? 'lost' : 'kept';
  }
  return undefined;
}
