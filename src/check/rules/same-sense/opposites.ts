import type { Finding } from '../../rule.ts';
import type { LoneFigure } from './figures.ts';
import type { Opposite } from './opposite.ts';
import { opposites } from './opposite-words.ts';
import type { TextPair } from './pairs.ts';
import { besideEachOther, sidesOf } from './sides.ts';
import type { senseWords } from './words.ts';

type OppositeFinding = Extract<Finding<typeof senseWords>, { say: 'opposite' }>;

/** Most texts hold none, and this finds that out sooner. */
const any = new RegExp(opposites.flatMap((pair) => pair.map(({ zh }) => zh.source)).join('|'), 'u');

/** Words of which the other language has only the opposite: 右 and `left`. Set phrases such as 左右 are none. */
export function* oppositeFindings(pair: TextPair): Iterable<OppositeFinding> {
  if (!any.test(pair.zh)) return;
  for (const sides of sidesOf(pair)) {
    // One word may be the opposite of several: it is told once.
    const told = new Set<number>();
    if (!any.test(sides.zh.text)) continue;
    for (const [first, second] of opposites) {
      const [zh, en] = [sides.zh.text, sides.en.text];
      const turned = turnedIn(first, second, zh, en) ?? turnedIn(second, first, zh, en);
      if (!turned || told.has(turned.en.start)) continue;
      told.add(turned.en.start);
      yield { ...besideEachOther(pair, sides, turned), say: 'opposite' };
    }
  }
}

/** Where Chinese says one of two alone, and English the other alone. */
function turnedIn(one: Opposite, other: Opposite, zh: string, en: string): Record<'zh' | 'en', LoneFigure> | undefined {
  const inHan = one.zh.exec(zh);
  if (!inHan || other.mayZh.test(zh)) return undefined;
  const inLatin = other.en.exec(en);
  return inLatin && !one.mayEn.test(en) ? { zh: wordsOf(inHan), en: wordsOf(inLatin) } : undefined;
}

const wordsOf = ({ 0: words, index }: RegExpExecArray): LoneFigure => {
  return { words, start: index, end: index + words.length };
};
