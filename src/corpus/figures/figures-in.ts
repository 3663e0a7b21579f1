import { numbersIn, type NumberInText } from '../../lib/numerals.ts';
import { remembered } from '../../lib/remembered.ts';
import { dimensionOf, type Unit } from '../../schema/index.ts';
import { halfBetween, putTogether, withRest } from './compounds.ts';
import type { StatedFigure } from './figure.ts';
import { codeAfter, moneyBefore } from './money-words.ts';
import { withFirmTime } from './one-of-time.ts';
import { mayHoldPhrase, setPhrases } from './set-phrases.ts';
import { unitAt, unitsNamed } from './unit-words.ts';

export type { Figure, StatedFigure } from './figure.ts';

/** What may stand between a number and its unit: 90-cm, half an hour. */
const beforeUnit = /(?<blanks>\s*)(?<article>-|an? )?/iuy;

/** The unit behind a place of a text, and where it ends; nothing there where none is. */
function unitBehind(text: string, at: number): { unit: string; end: number } {
  beforeUnit.lastIndex = at;
  const { blanks = '', article = '' } = beforeUnit.exec(text)?.groups ?? {};
  const start = at + blanks.length;
  const linked = unitAt(text, start + article.length);
  if (linked !== '') return { unit: linked, end: start + article.length + linked.length };
  const unit = article === '' ? '' : unitAt(text, start);
  return { unit, end: unit === '' ? at : start + unit.length };
}
const between = /^(?:\s*(?<range>[-–—~～至到]|to)\s*|\s*(?<list>和|或|与|、|and|or|,|\/)\s*)$/iu;
/** A unit, its sign and the blanks between are no longer than this; what stands before a figure is shorter still. */
const [farthestBehind, farthestAhead] = [40, 8];

/** Every figure that a text states: with its unit or bare, single or as a range; in the order of the text. */
export const figuresIn = remembered((text): readonly StatedFigure[] => {
  const said = setPhrases(text);
  const numbers = numbersIn(text)
    .filter(({ start }) => !said.some((phrase) => phrase.start <= start && start < phrase.end))
    .map((number) => (number.isApart ? alone(number) : withFirmTime(text, withRest(text, withUnit(text, number)))));
  const all = said.length === 0 ? numbers : [...numbers, ...said].sort((a, b) => a.start - b.start);
  return joined(text, putTogether(text, withoutInner(all)));
});

const alone = ({ value, start, end, loose }: NumberInText): StatedFigure => {
  return { values: [value], units: [], start, end, loose, isListed: false, isApart: true };
};

/** Figures without those that stand inside another: the 半 of 一个半小时. */
function withoutInner(figures: readonly StatedFigure[]): StatedFigure[] {
  let last: StatedFigure | undefined;
  return figures.filter((figure) => {
    if (last && figure.start > last.start && figure.start < last.end) return false;
    last = figure;
    return true;
  });
}

/**
 * Every figure with a unit that a text states, as `figuresIn` reads them. Most texts state none, and this finds that
 * out sooner.
 */
export function unitFiguresIn(text: string): readonly StatedFigure[] {
  if (numbersIn(text).length === 0 && !mayHoldPhrase(text)) return [];
  return figuresIn(text).filter(({ units }) => units.length > 0);
}

/** A number with the unit behind it, or with the sign of money or the per cent that stand before it. */
function withUnit(text: string, { value, start, end, loose, isShare }: NumberInText): StatedFigure {
  const ahead = text.slice(Math.max(0, start - farthestAhead), start);
  const share = /(?:(百)|千)分之$/u.exec(ahead);
  const figure = { values: [value], start, end, loose, isListed: false };
  if (share)
    return { ...figure, units: [share[1] ? 'percent' : 'permille'], start: start - share[0].length, loose: false };
  const behind = text.slice(end, end + farthestBehind);
  const half = halfBetween(behind);
  if (half > 0) {
    // What 个 counts is looked for as it stands without a half.
    const { unit: halved, end: counted } = unitBehind(`个${behind.slice(half)}`, 0);
    const values = [value + 0.5];
    return { ...figure, values, units: unitsNamed(halved), end: end + half + Math.max(0, counted - 1), loose: false };
  }
  const { unit, end: last } = unitBehind(text, end);
  const named = unitsNamed(unit);
  const money = moneyBefore(ahead);
  // £2 an hour is money by the hour, and no two hours.
  const isRate = /^\s*(?:an?|per)\s/iu.test(behind);
  if (money && (named.length === 0 || isRate || named.includes('yuan')))
    return { ...figure, units: money.units, start: start - ahead.length + money.start, end: isRate ? end : last };
  const acid = unit === '' ? /\bpH(?:\s*值)?\s*(?:(?:of|[为是在:：])\s*)?$/iu.exec(ahead) : undefined;
  if (acid) return { ...figure, units: ['ph'], start: start - acid[0].length, loose: false };
  const code = unit === '' ? codeAfter(behind) : undefined;
  if (code) return { ...figure, units: code.units, end: end + code.length };
  const units: readonly Unit[] = isShare && unit === '' ? ['whole'] : named;
  const cold = belowNothing(ahead, behind, units);
  return { ...figure, values: [cold > 0 ? -value : value], units, start: start - cold, end: last };
}

/**
 * How many characters before a number say that it is a temperature below nothing: −18 °C, 零下 18 度; none where none do.
 * The first of two has its scale behind the second.
 */
function belowNothing(ahead: string, behind: string, units: readonly Unit[]): number {
  const sign = /(?:零下|minus|(?<=^|[\s（(：:为至到≤≥<>])[-−])\s?$/iu.exec(ahead)?.[0].length ?? 0;
  const isTemperature = units.some((unit) => ['temperature', 'angle'].includes(dimensionOf(unit)));
  return isTemperature || (units.length === 0 && scaleFollows.test(behind)) ? sign : 0;
}
const scaleFollows =
  /^\s*(?:[-–—~～至到]|to)\s*(?:(?:零下|minus|[-−])\s*)?\d+(?:\.\d+)?\s*(?:°|℃|℉|摄氏|华氏|度|degrees)/iu;

/** Figures joined to ranges; a number before a linked one takes over its unit: `90 and 110 cm`, `$200–300`. */
function joined(text: string, figures: readonly StatedFigure[]): StatedFigure[] {
  const result: StatedFigure[] = [];
  for (const figure of figures.toReversed()) {
    const next = result.at(-1);
    const link = next && between.exec(text.slice(figure.end, next.start))?.groups;
    const isSigned =
      next?.units.length === 0 && figure.units.some((unit) => ['money', 'acidity'].includes(dimensionOf(unit)));
    const isLinked =
      link && !figure.isApart && (figure.units.length === 0 || isSigned || figure.units.join() === next.units.join());
    if (!next || !isLinked) result.push(figure);
    else if (link['range'] && next.values.length === 1) {
      const units = isSigned ? figure.units : next.units;
      const values = [...figure.values, ...next.values];
      result[result.length - 1] = { ...next, units, values, start: figure.start, loose: figure.loose && next.loose };
    } else if (isSigned) result.push(figure);
    else {
      result[result.length - 1] = { ...next, isListed: true };
      result.push({ ...figure, units: next.units, isListed: true });
    }
  }
  return result.toReversed();
}
