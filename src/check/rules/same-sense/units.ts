import { figuresIn, type StatedFigure, unitFiguresIn } from '../../../corpus/index.ts';
import { dimensionOf, measureOf, type Unit } from '../../../schema/index.ts';
import type { OtherFigure } from './figures.ts';

/** Figures of a text that another language has with the same numbers and in another unit alone: 90 cm for 90 inches. */
export function figuresInOtherUnits(text: string, other: string): OtherFigure[] {
  const stated = unitFiguresIn(text);
  if (stated.length === 0) return [];
  const theirs = figuresIn(other);
  return stated.flatMap((figure, index) => {
    const same = theirs.filter(({ values }) => values.join() === figure.values.join());
    const [first] = same;
    // The unit stands behind the last of a list alone.
    if (!first || (figure.isListed && stated[index + 1]?.isListed)) return [];
    if (same.some((one) => mayBeOne(figure, one))) return [];
    const { start, end } = figure;
    return [{ words: text.slice(start, end), start, end, other: other.slice(first.start, first.end) }];
  });
}

/** Whether two figures with the same numbers may be one, as far as their units tell. */
function mayBeOne(a: StatedFigure, b: StatedFigure): boolean {
  // What is said loosely (一天, one person) is told only of what is measured in space.
  if ((a.loose || b.loose) && ![...a.units, ...b.units].some(isInSpace)) return true;
  return b.units.length === 0 || a.units.some((unit) => b.units.some((one) => areOne(unit, one)));
}

function areOne(a: Unit, b: Unit): boolean {
  if (a === b || (isCount(a) && isCount(b))) return true;
  const [first, second] = [measureOf(a), measureOf(b)];
  if (first.of === second.of) return Math.abs(first.size - second.size) < 1e-9;
  // 分 is a point and a minute, 度 an angle and a temperature.
  return [a, b].some((unit) => unit === 'points' || unit === 'degree');
}

const isCount = (unit: Unit) => ['count', 'multiple'].includes(dimensionOf(unit));
const isInSpace = (unit: Unit) => ['length', 'area', 'volume'].includes(dimensionOf(unit));
