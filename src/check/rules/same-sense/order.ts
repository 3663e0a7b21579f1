import { figuresIn, mayHoldPhrase, type StatedFigure } from '../../../corpus/index.ts';
import { numbersIn } from '../../../lib/numerals.ts';
import { dimensionOf, measureOf, type Unit } from '../../../schema/index.ts';
import { sentencePairs } from './sentences.ts';
import type { LoneFigure } from './figures.ts';

/** Two figures that one text has in the one order and its translation in the other. */
export interface Turned {
  first: LoneFigure;
  second: LoneFigure;
}

/**
 * Figures that stand the other way round in another language, sentence by sentence where both have as many:
 * both have the same figures, and only these two have changed places. What counts otherwise – how often in how long –
 * may stand in any order.
 */
export function turnedFigures(text: string, other: string): Turned[] {
  if (hasOne(text) || hasOne(other) || haveSameOrder(figuresIn(text), figuresIn(other))) return [];
  return sentencePairs(text, other).flatMap(({ one, other: theirs, at }) => {
    const [mine, others] = [figuresOf(one), figuresOf(theirs)];
    const found = exchangedIn(mine, others);
    if (!found) return [];
    const [a, b] = found;
    const shown = ({ start, end }: StatedFigure) => ({
      words: one.slice(start, end),
      start: at + start,
      end: at + end,
    });
    return [{ first: shown(a), second: shown(b) }];
  });
}

/** Whether a text has one figure at most, so that no two can have changed places. */
const hasOne = (text: string) => numbersIn(text).length < 2 && !mayHoldPhrase(text);

/** The two figures of a text that have changed places in another one, and nothing else has. */
function exchangedIn(
  mine: readonly StatedFigure[],
  others: readonly StatedFigure[],
): readonly [StatedFigure, StatedFigure] | undefined {
  if (mine.length !== others.length || mine.length < 2) return undefined;
  const moved = mine.flatMap((figure, index) => (isSame(figure, others[index]) ? [] : [index]));
  const [left, right] = moved;
  if (moved.length !== 2 || left === undefined || right === undefined) return undefined;
  const [a, b] = [mine[left], mine[right]];
  const isTurned = a && b && isSame(a, others[right]) && isSame(b, others[left]) && areAlike(a, b);
  return isTurned ? [a, b] : undefined;
}

/** Whether the numbers of two texts stand in one order, as they do in most: then no two have changed places. */
function haveSameOrder(mine: readonly StatedFigure[], theirs: readonly StatedFigure[]): boolean {
  if (mine.length !== theirs.length) return mine.length < 2 || theirs.length < 2;
  return mine.every(({ values }, at) => values.join() === theirs[at]?.values.join());
}

/** The figures of a sentence that the other language must have: a bare one takes its unit from one before it. */
function figuresOf(text: string): StatedFigure[] {
  return figuresIn(text).filter(
    (figure) =>
      !figure.loose &&
      !figure.isApart &&
      figure.values.some((value) => value !== 1) &&
      !isYear(figure) &&
      // How often in how long: 每半年三次 and three visits every half year.
      !/(?:\b(?:every|each|per) |每)$/i.test(text.slice(0, figure.start)),
  );
}

/** Whether a figure is a year of the calendar: one language puts it before the month, another after it. */
function isYear({ values, units: [unit] }: StatedFigure): boolean {
  return (unit === undefined || unit === 'year') && values.every((value) => value >= firstYear && value <= lastYear);
}
const [firstYear, lastYear] = [1900, 2100];

/** Whether two figures come to the same, in whatever unit; where one has none, whether they are the same number. */
function isSame(one: StatedFigure, other: StatedFigure | undefined): boolean {
  if (!other || one.values.length !== other.values.length) return false;
  const [mine, theirs] = [one.units[0], other.units[0]];
  const [size, otherSize] = mine && theirs ? [measureOf(mine).size, measureOf(theirs).size] : [1, 1];
  return one.values.every((value, at) => Math.abs(value * size - (other.values[at] ?? 0) * otherSize) < 1e-6);
}

/**
 * Whether two figures measure the same kind of thing, so that they may be taken for one another; one of them may leave
 * that to the other. Numbers of things stand in any order: three of the four, of the four three.
 */
function areAlike(one: StatedFigure, other: StatedFigure): boolean {
  const [first, second = first] = [...one.units.slice(0, 1), ...other.units.slice(0, 1)];
  // A range is taken for no single figure.
  if (one.values.length !== other.values.length) return false;
  return first !== undefined && second !== undefined && measures(first) && dimensionOf(first) === dimensionOf(second);
}

const measures = (unit: Unit) => unit === 'points' || dimensionOf(unit) !== 'count';
