import { remembered } from '../../../lib/remembered.ts';
import type { Finding } from '../../rule.ts';
import { byClause, bySentence } from './cut.ts';
import type { LoneFigure } from './figures.ts';
import type { Opposite } from './opposite.ts';
import { opposites } from './opposite-words.ts';
import type { TextPair } from './pairs.ts';
import { besideEachOther, sidesOf } from './sides.ts';
import type { senseWords } from './words.ts';

/** A word of each language, of which one is the opposite of the other. */
type Turned = Record<'zh' | 'en', LoneFigure>;
type OppositeFinding = Extract<Finding<typeof senseWords>, { say: 'opposite' }>;

type Pair = (typeof opposites)[number];
const anyOf = (pairs: readonly Pair[]) =>
  new RegExp(pairs.flatMap((pair) => pair.map(({ zh }) => zh.source)).join('|'), 'u');

/** Most texts hold none, or a word of one or two pairs, and this finds that out sooner than each pair by itself. */
const bundles = Array.from({ length: Math.ceil(opposites.length / 8) }, (_none, index) => {
  const pairs = opposites.slice(index * 8, index * 8 + 8);
  return { any: anyOf(pairs), pairs: pairs.map((pair) => ({ pair, any: anyOf([pair]) })) };
});
const pairsIn = remembered((zh): readonly Pair[] =>
  bundles.flatMap(({ any, pairs }) =>
    any.test(zh) ? pairs.flatMap((one) => (one.any.test(zh) ? [one.pair] : [])) : [],
  ),
);

/** Words of which the other language has only the opposite: 右 and `left`. Set phrases such as 左右 are none. */
export function* oppositeFindings(pair: TextPair): Iterable<OppositeFinding> {
  for (const sides of sidesOf(pair))
    for (const turned of oppositesIn(sides.zh.text, sides.en.text))
      yield { ...besideEachOther(pair, sides, turned), say: 'opposite' };
}

/** Each word of a Chinese text, beside its opposite in the English. */
export function oppositesIn(zh: string, en: string): Turned[] {
  const found: Turned[] = [];
  for (const [first, second] of pairsIn(zh)) {
    const turned = turnedIn(first, second, zh, en) ?? turnedIn(second, first, zh, en) ?? inPart(first, second, zh, en);
    // One word may be the opposite of several: it is told once.
    if (turned && !found.some((one) => one.en.start === turned.en.start)) found.push(turned);
  }
  return found;
}

/** The same within one part of a sentence, which no word of another part clears. */
function inPart(first: Opposite, second: Opposite, zh: string, en: string): Turned | undefined {
  if (![first, second].some((one) => one.en.test(en))) return undefined;
  // What somebody says stands in an order of its own.
  if (zh.includes('“')) return undefined;
  for (const [mine, theirs] of bySentence({ text: zh, at: 0 }, { text: en, at: 0 })) {
    const parts = byClause(mine, theirs);
    for (const [one, other] of parts.length > 1 || mine.text !== zh ? parts : []) {
      const found = turnedIn(first, second, one.text, other.text) ?? turnedIn(second, first, one.text, other.text);
      if (found) return { zh: moved(found.zh, one.at), en: moved(found.en, other.at) };
    }
  }
  return undefined;
}

const moved = ({ words, start, end }: LoneFigure, by: number): LoneFigure => {
  return { words, start: start + by, end: end + by };
};

/** Where Chinese says one of two alone, and English the other alone. */
function turnedIn(one: Opposite, other: Opposite, zh: string, en: string): Turned | undefined {
  const inHan = one.zh.exec(zh);
  if (!inHan || other.mayZh.test(zh)) return undefined;
  const inLatin = other.en.exec(en);
  return inLatin && !one.mayEn.test(en) ? { zh: wordsOf(inHan), en: wordsOf(inLatin) } : undefined;
}

const wordsOf = ({ 0: words, index }: RegExpExecArray): LoneFigure => {
  return { words, start: index, end: index + words.length };
};
