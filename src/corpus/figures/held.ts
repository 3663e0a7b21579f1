import { measureOf, type Unit } from '../../schema/index.ts';
import { isConverted } from './conversions.ts';
import type { Fact } from './facts.ts';
import { type Figure, type StatedFigure, unitFiguresIn } from './figures-in.ts';
import { intervalOf, intervalsIn, isInterval, type StatedInterval } from './intervals.ts';
import { scalesOf } from './unit-words.ts';

/** A figure that a text states and that the facts with its unit do not hold. */
export interface Unheld extends StatedFigure {
  /** The facts with its unit. */
  facts: readonly Fact[];
}

/**
 * Figures of a text that differ from every fact with their unit, and how often something is done, where no fact says
 * so. Figures in units without facts are not judged.
 */
export function unheldIn(text: string, facts: readonly Fact[]): Unheld[] {
  if (facts.length === 0) return [];
  const firm = unitFiguresIn(text).filter((figure) => !figure.loose && !isQuoted(text, figure));
  if (firm.length === 0) return [];
  const every = facts.filter((fact) => fact.every);
  const intervals = every.length === 0 ? [] : intervalsIn(text);
  const told = new Set<StatedInterval>();
  return firm.flatMap((figure) => {
    const interval = intervals.find(({ start, end }) => start < figure.end && figure.start < end);
    if (interval) {
      // Six times a year is one thing to say, and held as a whole.
      if (told.has(interval) || isHeld(figure, facts) || isOften(interval, every)) return [];
      told.add(interval);
      return [unheldInterval(interval, every)];
    }
    const same = factsInUnit(figure, facts).filter(({ every: often }) => !often || !isDeadline(text, figure));
    const isKept =
      same.length === 0 ||
      isHeld(figure, facts) ||
      isHeld(restOf(text, figure), facts) ||
      isConverted(text, figure, firm, (other) => isHeld(other, facts));
    return isKept ? [] : [{ ...figure, facts: same }];
  });
}

/** Whether a figure says by when, which is no answer to how often: 两周内, `after a fortnight`. */
function isDeadline(text: string, { start, end }: StatedFigure): boolean {
  return /^[以之]?[内后前]/u.test(text.slice(end)) || /\b(?:within|after|in the next) $/iu.test(text.slice(0, start));
}

/** What is left of a whole where a text speaks of the rest: of a cup that is filled to seven tenths, 留三分. */
function restOf(text: string, figure: StatedFigure): Figure {
  const { values, units, start, end } = figure;
  const [unit] = units.flatMap((one) => wholes[one] ?? []);
  const isRest = /[留剩余空]\p{Script=Han}?$/u.test(text.slice(0, start)) || restBehind.test(text.slice(end, end + 24));
  return unit !== undefined && isRest ? { units, values: values.map((value) => unit - value) } : { units, values };
}
const wholes: Readonly<Partial<Record<Unit, number>>> = { tenths: 10, percent: 100 };
const restBehind =
  /^(?:[的是]?[余空剩]|[^.;,\p{Script=Han}]{0,12}\b(?:left|remain|remains|remaining|empty|spare|over)\b)/iu;

/** Whether some facts say as often as a text does. */
function isOften(said: StatedInterval, facts: readonly Fact[]): boolean {
  return facts.some(({ every }) => every && isInterval(said, intervalOf(every)));
}

/** How often a text says, where some facts say otherwise. */
export function unheldInterval({ count, unit, start, end }: StatedInterval, facts: readonly Fact[]): Unheld {
  return { values: [count], units: [unit], start, end, loose: false, isListed: false, facts };
}

/**
 * The facts in its unit, as people tell units apart: metres and centimetres are one, hours and days two. As many days
 * as working days are looked at together, as one of them is a slip.
 */
export function factsInUnit({ units, values }: Figure, facts: readonly Fact[]): readonly Fact[] {
  const firm = facts.filter(({ isAside }) => !isAside);
  return firm.filter((fact) =>
    units.some((unit) => fact.units.some((one) => isSame(one, unit) || (areDays(one, unit) && isEqual(fact, values)))),
  );
}

/** Units of these are told apart, though they can be worked out from one another. */
const toldApart: ReadonlySet<string> = new Set(['second', 'month', 'percent']);

function isSame(a: Unit, said: Unit): boolean {
  const { of } = measureOf(a);
  return a === said || (of === measureOf(said).of && !toldApart.has(of)) || scalesOf(said).includes(a);
}

const areDays = (a: Unit, b: Unit) => (a === 'day' && b === 'workday') || (a === 'workday' && b === 'day');

const isEqual = (fact: Fact, values: readonly number[]) => fact.values.join() === values.join();

/** Whether facts hold a figure as it is, or each of its ends. A bare number is compared without units. */
export function isHeld(figure: Figure, facts: readonly Fact[]): boolean {
  const held = sizesOf(facts, figure.units.length === 0);
  return sizes(figure).some((each) => each.every((size) => held.has(size) || size === 'percent 100'));
}

/** The values of some facts, without their units for a bare number. One list of facts is asked for many figures. */
function sizesOf(facts: readonly Fact[], isBare: boolean): ReadonlySet<string> {
  const known = isBare ? bare : measured;
  const before = known.get(facts);
  if (before) return before;
  const made = new Set(facts.flatMap(({ values, units }) => sizes({ values, units: isBare ? [] : units }).flat()));
  // One fact by itself comes in a list of its own, which nobody asks for again.
  if (facts.length > 1) known.set(facts, made);
  return made;
}
const [bare, measured] = [
  new WeakMap<readonly Fact[], ReadonlySet<string>>(),
  new WeakMap<readonly Fact[], ReadonlySet<string>>(),
];

/** The values of a figure in a form to compare, for each unit that it may have. */
function sizes({ values, units }: Figure): string[][] {
  const measures =
    units.length === 0 ? [{ of: 'bare', size: 1 }] : units.flatMap((unit) => [unit, ...scalesOf(unit)].map(measureOf));
  return measures.map(({ of, size }) => values.map((value) => `${of} ${Number((value * size).toFixed(6))}`));
}

/** A figure that stands alone between quotation marks is what somebody wrote, not what holds. */
function isQuoted(text: string, { start, end }: StatedFigure): boolean {
  return /[“"‘'「]$/u.test(text.slice(0, start)) && /^[”"’'」]/u.test(text.slice(end));
}
