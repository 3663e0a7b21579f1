import {
  addressableLists,
  type Frequency,
  measureOf,
  type Offset,
  type Quantity,
  standard as standardSchema,
  type StandardFacts,
  type Stretch,
  type Unit,
  units,
  valuesOf,
  visitRoles,
} from '../../schema/index.ts';
import type { Locale } from '../../languages/index.ts';
import { everyText } from '../frequency-text.ts';
import { figureText } from '../quantity-text.ts';
import { entriesOf } from '../build.ts';
import { type Figure, type StatedFigure, unitFiguresIn } from './figures-in.ts';
import { intervalsIn } from './intervals.ts';
import { scalesOf } from './unit-words.ts';
import type { DataPath } from '../yaml.ts';

/** A figure that a clause lays down, in its fields or, where those hold none of the unit, in its words. */
export interface Fact extends Figure {
  /** The code of the standard. */
  code: string;
  /** The id of the clause; undefined for a figure of the whole standard. */
  clause: string | undefined;
  /** Stated by a field, not read from words. */
  isField: boolean;
  /** How often, for what is said of a frequency. */
  every?: Frequency;
  /** Where it stands below the standard. */
  path: DataPath;
  /** Said beside another fact, such as the guests to a guard: nothing in its unit is wrong for being otherwise. */
  isAside?: true;
  /** How often, of which it is the number of times. */
  frequency?: Frequency;
  /** The field, with what its figure is: the most, the least, so much to each. */
  quantity?: Quantity;
}

const known = new WeakMap<StandardFacts, readonly Fact[]>();

/** The figures that a standard lays down. Notes lay down nothing. */
export function figureFacts(facts: StandardFacts): readonly Fact[] {
  const made = known.get(facts) ?? collected(facts);
  known.set(facts, made);
  return made;
}

const figureRoles = ['quantity', 'frequency', 'offset', 'stretch', 'words'] as const;

function collected(facts: StandardFacts): Fact[] {
  const inFields: Fact[] = scoreFacts(facts);
  const inWords: { fact: Fact; text: string; at: StatedFigure }[] = [];
  visitRoles(standardSchema, facts, figureRoles, ({ role }, value, path) => {
    const [list, index] = path;
    if (list === 'notes' || list === 'history') return;
    const entries = addressableLists.find((name) => name === list);
    const clause = entries && entriesOf(facts, entries)[Number(index)]?.id;
    const of = { code: facts.code, clause, isField: role !== 'words', path: [...path] };
    if (role === 'words')
      inWords.push(
        ...textsOf(value).flatMap((text) =>
          unitFiguresIn(text).map((at) => ({ fact: { values: at.values, units: at.units, ...of }, text, at })),
        ),
      );
    // Over how long a figure is counted is no time in which anything is done.
    else if (role === 'stretch') inFields.push({ ...stretchFigure(value as Stretch), ...of, isAside: true });
    else if (role === 'quantity') inFields.push({ ...quantityFigure(value as Quantity), ...of });
    else
      for (const { at = [], ...figure } of spanFigures(value as Frequency | Offset))
        inFields.push({
          ...figure,
          ...of,
          path: [...path, ...at],
          ...(role === 'frequency' && { every: value as Frequency }),
        });
  });
  const measures = ({ units }: Fact) =>
    units.flatMap((unit) => [unit, ...scalesOf(unit)]).map((unit) => measureOf(unit).of);
  return [
    ...inFields,
    ...inWords
      .filter(({ fact: said, text, at }) => {
        const own = inFields.filter((fact) => fact.clause === said.clause);
        if (own.some((fact) => measures(fact).some((of) => measures(said).includes(of)))) return false;
        // How often is a field: the words for it, as in once a month, are no fact of their own.
        return !own.some((fact) => fact.every) || !intervalsIn(text).some(({ start, end }) => isWithin(at, start, end));
      })
      .map(({ fact }) => fact),
    ...asides(facts),
  ];
}

/** The points of a list that is scored: of each item, of all together, and how many pass. */
function scoreFacts(facts: StandardFacts): Fact[] {
  if (facts.kind !== 'checklist' || !facts.scoring) return [];
  const { code, scoring, clauses } = facts;
  const fact = (value: number, path: DataPath, clause?: string): Fact => {
    return { values: [value], units: ['points'], code, clause, isField: true, path };
  };
  return [
    fact(scoring.total, ['scoring', 'total']),
    ...(scoring.pass === undefined ? [] : [fact(scoring.pass, ['scoring', 'pass'])]),
    ...clauses.flatMap(({ id, points }, at) =>
      points === undefined ? [] : [fact(points, ['clauses', at, 'points'], id)],
    ),
  ];
}

/** Figures that go with others: how many there are to how many, and the one period that a rate is counted over. */
function asides({ code, clauses }: StandardFacts): Fact[] {
  return clauses.flatMap((clause, at) => {
    const { id, headcount = [], amounts = [] } = clause;
    const path = ['clauses', at];
    const aside = (value: number, units: readonly Unit[]): Fact => {
      return { values: [value], units, code, clause: id, isField: false, isAside: true, path };
    };
    return [
      ...headcount.flatMap(({ people, to, of, atLeast }) => [
        aside(people, ['people']),
        ...(atLeast === undefined ? [] : [aside(atLeast, ['people'])]),
        aside(to, ['people', ...unitFiguresIn(`${to} ${of}`).flatMap(({ units }) => units)]),
      ]),
      ...amounts.flatMap(({ per }) => (typeof per === 'string' && per in units ? [aside(1, [per as Unit])] : [])),
    ];
  });
}

const isWithin = (figure: StatedFigure, start: number, end: number) => start <= figure.start && figure.end <= end;

const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : [value as string]);

const stretchFigure = ({ count, unit }: Stretch): Figure => ({ values: [count], units: [unit] });

function quantityFigure(quantity: Quantity): Figure & Pick<Fact, 'quantity'> {
  return { values: valuesOf(quantity), units: [quantity.unit], quantity };
}

/** How often, or how far from an event: so many times, so many of a unit; one period is seldom said as a figure. */
function spanFigures(span: Frequency | Offset): (Figure & { at?: DataPath; frequency?: Frequency })[] {
  const { count, unit } = span;
  const period: Figure = { values: [count], units: [unit] };
  if (!('times' in span) || span.times === undefined) return [period];
  const { times } = span;
  const values = typeof times === 'number' ? [times] : [times.min, times.max];
  return [{ values, units: ['occurrences'], at: ['times'], frequency: span }, ...(count > 1 ? [period] : [])];
}

/** A fact in one line, as the clause has it: `90–110 厘米`, `once every 2 months`. */
export function factText({ values, units, frequency, quantity }: Fact, locale: Locale): string {
  if (quantity) return figureText(quantity, locale);
  if (frequency) return everyText(frequency, locale);
  const [value, max] = values;
  const [unit] = units;
  if (value === undefined || unit === undefined) return '';
  const fraction = unit === 'whole' ? fractionNear(value) : undefined;
  if (fraction) return figureText({ fraction, unit }, locale);
  return figureText(max === undefined ? { value, unit } : { min: value, max, unit }, locale);
}

/** The fraction with the smallest numbers that a value is; undefined where none is small. */
export function fractionNear(value: number): [upper: number, lower: number] | undefined {
  for (let lower = 2; lower <= 20; lower += 1) {
    const upper = Math.round(value * lower);
    if (upper > 0 && Math.abs(upper / lower - value) < 1e-9) return [upper, lower];
  }
  return undefined;
}
