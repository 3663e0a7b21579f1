import type { Corpus } from '../../../corpus/index.ts';
import { numbersOfForm, othersNumbers, ownNumbers } from '../../text/personal-numbers.ts';
import type { LoneFigure } from './figures.ts';

/**
 * Figures of a text, each number of a telephone or a card as one; without those that are somebody's, where the corpus
 * is given in which such are told as personal data.
 */
export function withWholeNumbers(
  text: string,
  figures: readonly LoneFigure[],
  corpus: Corpus | undefined,
): readonly LoneFigure[] {
  const numbers = figures.length === 0 ? [] : numbersOfForm(text);
  if (numbers.length === 0) return figures;
  const whole = numbers.map(({ found, start }) => ({ words: found, start, end: start + found.length }));
  const within = (one: LoneFigure) => whole.find(({ start, end }) => start <= one.start && one.end <= end);
  const kept = figures.map((one) => within(one) ?? one);
  const told = corpus ? othersNumbers(text, ownNumbers(corpus)) : [];
  return [...new Set(kept)].filter((one) => !told.some(({ start }) => start === one.start));
}
