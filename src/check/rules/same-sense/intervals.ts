import { intervalsIn, isInterval, type Span, type StatedInterval } from '../../../corpus/index.ts';
import type { OtherFigure } from './figures.ts';

/** Where two texts say that something is done equally often, however each says it: 一年六次, every two months. */
export function sameIntervals(text: string, other: string): Record<'mine' | 'theirs', readonly Span[]> {
  const mine = intervalsIn(text);
  const theirs = mine.length === 0 ? [] : intervalsIn(other);
  return {
    mine: mine.filter((one) => theirs.some((another) => areEqual(one, another))),
    theirs: theirs.filter((one) => mine.some((another) => areEqual(one, another))),
  };
}

/**
 * How often a text says, where another language says otherwise: told where both say as many times how often, and all
 * but one alike.
 */
export function otherIntervals(text: string, other: string): OtherFigure[] {
  const mine = intervalsIn(text).filter(isFirm);
  if (mine.length === 0) return [];
  const theirs = intervalsIn(other).filter(isFirm);
  if (theirs.length !== mine.length) return [];
  const [own, ...more] = mine.filter((one) => !theirs.some((another) => areEqual(one, another)));
  const [others] = theirs.filter((one) => !mine.some((another) => areEqual(one, another)));
  if (!own || !others || more.length > 0) return [];
  const { start, end } = own;
  return [{ words: text.slice(start, end), start, end, other: other.slice(others.start, others.end) }];
}

const areEqual = (one: StatedInterval, other: StatedInterval) => isInterval(one, other) || isInterval(other, one);

/** Days are often said of the way that things go: day by day, everyday life, daily business. */
const isFirm = ({ unit, count, times }: StatedInterval) => unit !== 'day' || count > 1 || times.length > 0;

/** Whether a figure stands in one of some stretches. */
export function isWithin({ start, end }: Span, stretches: readonly Span[]): boolean {
  return stretches.some((stretch) => stretch.start < end && start < stretch.end);
}
