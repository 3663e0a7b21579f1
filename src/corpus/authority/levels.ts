import { dimensionOf, type FactsOf, measureOf, type Quantity, valuesOf } from '../../schema/index.ts';

/** What a level is measured by. */
export type Measure = 'amount' | 'percent';

/** A level of authority along one measure, in the smallest unit of what it measures. */
export interface Level {
  /** The position of its clause. */
  index: number;
  measure: Measure;
  quantity: Quantity;
  /** Where it begins and ends, endless where it has no end. A bound that two share belongs to the lower one. */
  from: number;
  to: number;
  /** Whether the figures at its ends are its own. */
  fromIn: boolean;
  toIn: boolean;
  /** Whether its beginning, or its end, follows from the level beside it. */
  open: 'from' | 'to' | undefined;
}

type Line = FactsOf<'authority'>['clauses'][number];
const measures: readonly Measure[] = ['amount', 'percent'];

/** The levels of a standard that stand beside one another, the smallest first: one list a case, a place and a unit. */
export function levelsOf({ clauses }: FactsOf<'authority'>): Level[][] {
  const all = clauses.flatMap((line, index) =>
    measures.flatMap((measure) => {
      const quantity = line[measure];
      return quantity
        ? [{ group: `${matterOf(line)} ${unitOf(quantity)}`, level: levelOf(index, measure, quantity) }]
        : [];
    }),
  );
  return [...Map.groupBy(all, ({ group }) => group).values()].map((group) => inARow(group.map(({ level }) => level)));
}

/** What a level is about: those of other cases, places or times are no neighbours of it. */
export function matterOf({ cases, condition, where, when }: Line): string {
  return cases || condition || where || when ? JSON.stringify([cases, condition, where, when]) : '';
}

/** What is compared with what: a share with a share, yuan with yuan. */
const unitOf = ({ unit }: Quantity) => measureOf(unit).of;

/** The range of a quantity along a measure, before its neighbours are known. */
export function levelOf(index: number, measure: Measure, quantity: Quantity): Level {
  const { unit, comparator } = quantity;
  const { size } = measureOf(unit);
  const [low = 0, high = low] = valuesOf(quantity).map((value) => value * size);
  const upper = comparator === 'at-most' || comparator === 'less-than';
  const lower = comparator === 'at-least' || comparator === 'more-than';
  return {
    ...{ index, measure, quantity },
    from: upper ? -Infinity : low,
    to: lower ? Infinity : high,
    fromIn: comparator !== 'more-than',
    toIn: comparator !== 'less-than',
    open: upper ? 'from' : lower ? 'to' : undefined,
  };
}

/** The order of levels: by where they end, and last those without an end, by where they begin. */
const inOrder = (a: Level, b: Level) =>
  Number(a.open === 'to') - Number(b.open === 'to') || (a.open === 'to' ? a.from - b.from : a.to - b.to);

/** Levels that stand beside one another, the smallest first, each with the ends that follow from its neighbours. */
export const inARow = (levels: readonly Level[]): Level[] => neighbours(levels.toSorted(inOrder));

/** Ends that follow from the next level are filled in: up to 15, then up to 30, is above 15 up to 30. */
function neighbours(levels: readonly Level[]): Level[] {
  const done: Level[] = [];
  for (const [at, level] of levels.entries()) {
    const [below, above] = [done.at(-1), levels[at + 1]];
    const from = level.open === 'from' && below && below.to < level.to ? { from: below.to, fromIn: !below.toIn } : {};
    const to = level.open === 'to' && above && above.from > level.from ? { to: above.from, toIn: !above.fromIn } : {};
    done.push({ ...level, ...from, ...to });
  }
  return done;
}

/** The level beside another that it overlaps or leaves a gap to. */
export interface LevelFault {
  fault: 'gap' | 'overlap';
  level: Level;
  below: Level;
}

/** Levels that do not follow one another without a gap and without an overlap. */
export function levelFaults(facts: FactsOf<'authority'>): LevelFault[] {
  return levelsOf(facts).flatMap(faultsAmong);
}

/** The same of levels in a row. */
export function faultsAmong(levels: readonly Level[]): LevelFault[] {
  return levels.slice(1).flatMap((level, at): LevelFault[] => {
    const below = levels[at];
    if (!below) return [];
    // Both leave out the bound they share.
    const between = level.from === below.to && !level.fromIn && !below.toIn && level.open !== 'from';
    if (level.from === below.to && level.to > below.to && !between) return [];
    if (followsAsWhole(level, below)) return [];
    const fault = between || level.from > below.to ? 'gap' : 'overlap';
    return [{ fault, level, below }];
  });
}

/** Ages and numbers of things are told in whole ones: up to 11, and from 12 on. */
function followsAsWhole(level: Level, below: Level): boolean {
  const { size } = measureOf(level.quantity.unit);
  const isCounted = ['count', 'age'].includes(dimensionOf(level.quantity.unit));
  const ends = [level.from / size, below.to / size];
  return isCounted && level.fromIn && below.toIn && ends.every(Number.isInteger) && level.from - below.to === size;
}

/** Amounts of money of one case that are in another currency than the first of them. */
export function mixedCurrencies({ clauses }: FactsOf<'authority'>): { index: number; first: number }[] {
  const firsts = new Map<string, { index: number; of: string }>();
  return clauses.flatMap((line, index) => {
    if (!line.amount || dimensionOf(line.amount.unit) !== 'money') return [];
    const of = unitOf(line.amount);
    const first = firsts.get(matterOf(line));
    if (!first) firsts.set(matterOf(line), { index, of });
    return first && first.of !== of ? [{ index, first: first.index }] : [];
  });
}
