import { partsOf, placeOf } from './figure-findings.ts';
import type { LoneFigure } from './figures.ts';
import type { TextPair } from './pairs.ts';

/** A text in one language, and where it stands in its whole. */
interface Side {
  text: string;
  at: number;
}
type Sides<Of> = Readonly<Record<'zh' | 'en', Of>>;

/** The parts of a pair by their language. */
export function sidesOf(pair: TextPair): readonly Sides<Side>[] {
  const known = sidesOfPair.get(pair);
  if (known) return known;
  const sides = partsOf(pair).map(({ one, other, at, otherAt }) => {
    const [own, original] = [
      { text: one, at },
      { text: other, at: otherAt },
    ];
    return pair.locale === 'zh' ? { zh: own, en: original } : { zh: original, en: own };
  });
  sidesOfPair.set(pair, sides);
  return sides;
}
const sidesOfPair = new WeakMap<TextPair, readonly Sides<Side>[]>();

/** Words of the translation, told beside those that the original has in their place. */
export function besideEachOther(pair: TextPair, sides: Sides<Side>, words: Sides<LoneFigure>) {
  const { file, path, locale, other } = pair;
  const [{ start, end, words: found }, { at }] = [words[locale], sides[locale]];
  const span = placeOf(pair, { start: at + start, end: at + end });
  return { file, path, span, with: { has: locale, lacks: other, found, other: words[other].words } };
}
