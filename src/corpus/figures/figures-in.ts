import { numberEnd, numbersIn, type NumberInText } from '../../lib/numerals.ts';
import type { Unit } from '../../schema/index.ts';
import { unitPattern, unitsNamed } from './unit-words.ts';

/** A figure: one number, or the two ends of a range, and what it is a number of. */
export interface Figure {
  values: readonly number[];
  /** The unit, or those that its word may mean; none for a bare number. */
  units: readonly Unit[];
}

/** A figure that a text states, in offsets of the text. */
export interface StatedFigure extends Figure {
  start: number;
  end: number;
  /** Said in a way that often means no figure: 一天, one person, half an hour. */
  loose: boolean;
  /** One of a list that shares a unit: `90 and 110 cm`. */
  isListed: boolean;
}

const unitAfter = new RegExp(String.raw`^[\s ]*(?:-|an? )?(${unitPattern})`, 'iu');
const between = /^(?:\s*(?<range>[-–—~～至到]|to)\s*|\s*(?<list>和|或|与|、|and|or|,|\/)\s*)$/iu;

/** Every figure that a text states: with its unit or bare, single or as a range; in the order of the text. */
export function figuresIn(text: string): StatedFigure[] {
  const numbers = numbersIn(text).map((number) => withUnit(text, number));
  return joined(text, numbers);
}

/**
 * Every figure with a unit that a text states, as `figuresIn` reads them. Most texts state none, and this finds that
 * out sooner.
 */
export function unitFiguresIn(text: string): StatedFigure[] {
  return anyUnit.test(text) ? figuresIn(text).filter(({ units }) => units.length > 0) : [];
}

/** Whatever a number may end with, and a unit behind it; a number of a list takes the unit of one that has its own. */
const anyUnit = new RegExp(String.raw`百分之|${numberEnd}[\s ]*(?:-|an? )?(?:${unitPattern})`, 'iu');

/** A number with the unit behind it, or with the per cent that Chinese puts before it. */
function withUnit(text: string, { value, start, end, loose }: NumberInText): StatedFigure {
  if (text.endsWith('百分之', start))
    return { values: [value], units: ['percent'], start: start - '百分之'.length, end, loose: false, isListed: false };
  const [all = '', unit = ''] = unitAfter.exec(text.slice(end)) ?? [];
  return { values: [value], units: unitsNamed(unit), start, end: end + all.length, loose, isListed: false };
}

/** Figures joined to ranges; a number before a linked one takes over its unit: `90 and 110 cm`. */
function joined(text: string, figures: readonly StatedFigure[]): StatedFigure[] {
  const result: StatedFigure[] = [];
  for (const figure of figures.toReversed()) {
    const next = result.at(-1);
    const link = next && between.exec(text.slice(figure.end, next.start))?.groups;
    const isLinked = link && (figure.units.length === 0 || figure.units.join() === next.units.join());
    if (!next || !isLinked) result.push(figure);
    else if (link['range'] && next.values.length === 1) {
      const values = [...figure.values, ...next.values];
      result[result.length - 1] = { ...next, values, start: figure.start, loose: figure.loose && next.loose };
    } else {
      result[result.length - 1] = { ...next, isListed: true };
      result.push({ ...figure, units: next.units, isListed: true });
    }
  }
  return result.toReversed();
}
