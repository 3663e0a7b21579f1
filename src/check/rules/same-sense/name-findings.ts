import type { Finding } from '../../rule.ts';
import { only } from './figure-findings.ts';
import { loneCodes, otherNames } from './names.ts';
import type { TextPair } from './pairs.ts';
import { besideEachOther, sidesOf } from './sides.ts';
import type { senseWords } from './words.ts';

type Sense = Finding<typeof senseWords>;

/** Codes, days, months and grades that the translation has otherwise, and codes that one of the languages lacks. */
export function nameFindings(pair: TextPair): Sense[] {
  return sidesOf(pair).flatMap((sides): Sense[] => {
    const [zh, en] = [sides.zh.text, sides.en.text];
    const others = otherNames(zh, en);
    const told = others.map((found): Sense => ({ ...besideEachOther(pair, sides, found), say: 'other' }));
    return [
      ...told,
      ...(['zh', 'en'] as const).flatMap((has) => {
        const [text, other] = has === 'zh' ? [zh, en] : [en, zh];
        const lone = loneCodes(text, other).filter(({ start }) => !others.some((one) => one[has].start === start));
        const { at } = sides[has];
        return lone.map(({ words, start, end }) => only(pair, has, { words, start: at + start, end: at + end }));
      }),
    ];
  });
}
