import { measureOf, type Unit } from '../../schema/index.ts';
import type { Figure, StatedFigure } from './figure.ts';
import { scalesOf } from './unit-words.ts';

/** What may stand between a figure and the same in another unit: `57 °C (about 135 °F)`, 90 厘米（约合 35 英寸）. */
const about = String.raw`about|approximately|approx\.?|around|roughly|some|or|i\.e\.,?|that is,?`;
const opening = new RegExp(String.raw`^\s*[（(]\s*(?:(?:${about}|[=≈~]|大?约[合为]?|合|即|相当于|等于)\s*)?$`, 'iu');
const closing = /^\s*(?:左右|or so\s*)?[)）]/u;

/**
 * Whether a figure is only another figure of the text in another unit, one of them in brackets behind the other, and
 * the two are as much, rounded as they are written. What stands before the brackets is such a one where what stands in
 * them is what is laid down.
 */
export function isConverted(
  text: string,
  figure: StatedFigure,
  figures: readonly StatedFigure[],
  isLaidDown: (figure: StatedFigure) => boolean,
): boolean {
  return figures.some((other) => {
    if (!isPair(text, other, figure) && !(isPair(text, figure, other) && isLaidDown(other))) return false;
    return isAsMuch(figure, other, text);
  });
}

const isPair = (text: string, before: StatedFigure, within: StatedFigure) =>
  before.end <= within.start &&
  closing.test(text.slice(within.end)) &&
  opening.test(text.slice(before.end, within.start));

function isAsMuch(one: StatedFigure, other: StatedFigure, text: string): boolean {
  if (one.values.length !== other.values.length || one.units.some((unit) => other.units.includes(unit))) return false;
  return [
    [one, other],
    [other, one],
  ].some(([said, from]) => said && from && fits(said, from, text.slice(said.start, said.end)));
}

/** Whether a figure is what another comes to, as far as its own digits tell or by two in a hundred. */
function fits(said: Figure, from: Figure, words: string): boolean {
  const step = 0.5 / 10 ** (/\d\.(\d+)/u.exec(words)?.[1]?.length ?? 0);
  return worked(said.units).some((unit) =>
    worked(from.units).some(
      (given) =>
        given.of === unit.of &&
        said.values.every((value, index) => {
          const exact = ((from.values[index] ?? Number.NaN) * given.size + given.zero - unit.zero) / unit.size;
          const share = unit.of === 'temperature' ? 0 : Math.abs(exact) * 0.02;
          return Math.abs(value - exact) <= Math.max(step, share) + 1e-6;
        }),
    ),
  );
}

/** How much a unit is of what it measures, and from where it is counted. */
interface Worked {
  of: string;
  size: number;
  zero: number;
}

/** Scales have a zero of their own; pints and gallons are those of America or of Britain. */
const more: Readonly<Partial<Record<Unit, readonly Worked[]>>> = {
  celsius: [{ of: 'temperature', size: 1, zero: 273.15 }],
  kelvin: [{ of: 'temperature', size: 1, zero: 0 }],
  fahrenheit: [{ of: 'temperature', size: 5 / 9, zero: 273.15 - 160 / 9 }],
  pint: [473.176_473, 568.261_25].map((size) => ({ of: 'ml', size, zero: 0 })),
  gallon: [3785.411_784, 4546.09].map((size) => ({ of: 'ml', size, zero: 0 })),
};

const worked = (units: readonly Unit[]): readonly Worked[] =>
  units.flatMap((said) => [said, ...scalesOf(said)].flatMap((unit) => more[unit] ?? [{ ...measureOf(unit), zero: 0 }]));
