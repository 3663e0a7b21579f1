import { addDays, type Day, minutesOf, type Moment } from '../lib/day.ts';
import type { Place, StandardFacts, When, Where } from '../schema/index.ts';
import { canMeet, narrowed, wholePlace, wholeWhere } from './axes.ts';
import { holdsAt, surelyHoldsAt } from './holds.ts';
import { type Limits, limitsOf } from './limits.ts';
import type { Corpus } from './types.ts';

/** A clause that says a matter for some places and times. */
export interface Variant extends Limits {
  id: string;
  /** Its place among the clauses. */
  index: number;
}

/** What is wrong with the variants of a matter. */
export type VariantFault =
  /** No other clause says the same matter. */
  | { fault: 'alone'; matter: string; variant: Variant }
  /** Two hold at one place and time, of which one is given. */
  | { fault: 'overlap'; matter: string; variant: Variant; other: Variant; place: Place; moment: Moment | undefined }
  /** None holds at some places. */
  | { fault: 'hole'; matter: string; variant: Variant; places: readonly Place[] }
  /** Places have several, and none of them holds at a moment. */
  | { fault: 'gap'; matter: string; variant: Variant; place: Place; moment: Moment };

/** The clauses of a standard by the matter they say. */
function variantsOf(facts: StandardFacts): ReadonlyMap<string, readonly Variant[]> {
  const all = facts.clauses.flatMap((clause, index) =>
    clause.variantOf === undefined
      ? []
      : [{ matter: clause.variantOf, variant: { id: clause.id, index, ...limitsOf(facts, clause) } }],
  );
  const groups = Map.groupBy(all, ({ matter }) => matter);
  return new Map([...groups].map(([matter, group]) => [matter, group.map(({ variant }) => variant)]));
}

/** What is wrong with the variants of each matter: alone, two at once, none at some place or time. */
export function variantFaults(corpus: Pick<Corpus, 'axes'>, facts: StandardFacts): VariantFault[] {
  return [...variantsOf(facts)].flatMap(([matter, group]): VariantFault[] => {
    const [first] = group;
    if (!first) return [];
    if (group.length === 1) return [{ fault: 'alone', matter, variant: first }];
    return [...overlapsIn(corpus, facts, matter, group), ...holesIn(corpus, facts, matter, group)];
  });
}

function overlapsIn(
  corpus: Pick<Corpus, 'axes'>,
  { revision }: StandardFacts,
  matter: string,
  group: readonly Variant[],
): VariantFault[] {
  return group.flatMap((variant, at) =>
    group.slice(0, at).flatMap((other): VariantFault[] => {
      const met = meeting(corpus, variant, other, revision.effective);
      return met ? [{ fault: 'overlap', matter, variant, other, ...met }] : [];
    }),
  );
}

/**
 * One place and moment at which two limits are both true; undefined where there is none. Where neither has times there
 * is no moment.
 */
export function meeting(
  corpus: Pick<Corpus, 'axes'>,
  a: Limits,
  b: Limits,
  effective: Day,
): { place: Place; moment: Moment | undefined } | undefined {
  if (!canMeet(corpus, a.where, b.where)) return undefined;
  const whens = [...a.when, ...b.when];
  const moment = whens.length > 0 ? momentOfBoth(whens, effective) : undefined;
  return whens.length > 0 && !moment ? undefined : { place: commonPlace(corpus, a, b), moment };
}

/** A place where both hold, along the axes that either names. */
function commonPlace(corpus: Pick<Corpus, 'axes'>, a: Limits, b: Limits): Place {
  const [one, other] = [wholeWhere(corpus, a.where) ?? {}, wholeWhere(corpus, b.where) ?? {}];
  const stated = new Set([...Object.keys(a.where ?? {}), ...Object.keys(b.where ?? {})]);
  const all = narrowed(one, other) ?? {};
  return Object.fromEntries(
    [...stated].flatMap((axis) => {
      const id = (all[axis] ?? []).find((value) => one[axis]?.includes(value) ?? true);
      return id === undefined ? [] : [[axis, id]];
    }),
  );
}

/** A day of the year may fall on any day of the week within so many years. */
const yearsOfWeekdays = 11;

/** The first moment at which all of some times hold; undefined where there is none. */
function momentOfBoth(whens: readonly When[], effective: Day): Moment | undefined {
  const last = whens.flatMap(({ until }) => until ?? []).sort()[0];
  const first = [effective, ...whens.flatMap(({ from }) => from ?? [])].sort().at(-1) ?? effective;
  const start = last !== undefined && last < effective ? addDays(last, -366) : first;
  const span = whens.some((when) => when.weekdays) && whens.some((when) => when.season) ? 366 * yearsOfWeekdays : 366;
  const times = [0, ...whens.flatMap(({ hours }) => (hours ? [minutesOf(hours.from)] : []))].sort((a, b) => b - a);
  for (let day = start, count = 0; count <= span; day = addDays(day, 1), count += 1) {
    // A window that began the day before may reach into the day after its last.
    if (last !== undefined && day > addDays(last, 1)) return undefined;
    const minutes = times.find((time) => whens.every((when) => holdsAt({ day, minutes: time }, when)));
    if (minutes !== undefined) return { day, minutes };
  }
  return undefined;
}

function holesIn(
  corpus: Pick<Corpus, 'axes'>,
  facts: StandardFacts,
  matter: string,
  group: readonly Variant[],
): VariantFault[] {
  const places = placesOf(corpus, [facts.appliesTo.where, ...group.map(({ where }) => where)]).filter((place) =>
    surelyHoldsAt(wholePlace(corpus, place), facts.appliesTo.where),
  );
  const [first] = group;
  if (!first) return [];
  const byVariants = Map.groupBy(places, (place) =>
    group.flatMap(({ id, where }) => (surelyHoldsAt(wholePlace(corpus, place), where) ? [id] : [])).join(),
  );
  const none = byVariants.get('');
  const holes: VariantFault[] = none ? [{ fault: 'hole', matter, variant: first, places: none }] : [];
  const gaps = [...byVariants].flatMap(([ids, [place]]): VariantFault[] => {
    const here = group.filter(({ id }) => ids.split(',').includes(id));
    const moment = here.length > 1 ? firstGap(here, facts) : undefined;
    return moment && place && here[0] ? [{ fault: 'gap', matter, variant: here[0], place, moment }] : [];
  });
  return [...holes, ...gaps];
}

/** More places than this are of no company, and of no use in a message. */
const mostPlaces = 5000;

/** Every place along the axes that some limits name; a branch goes with its own region only. */
function placesOf(corpus: Pick<Corpus, 'axes'>, limits: readonly (Where | undefined)[]): Place[] {
  const names = new Set(limits.flatMap((where) => Object.keys(where ?? {})));
  const axes = corpus.axes.filter(({ id }) => names.has(id));
  let places: Place[] = [{}];
  for (const { id: axis, values } of axes) {
    places = places.flatMap((place) => values.map(({ id }) => ({ ...place, [axis]: id })));
    places = places.filter((place) => isConsistent(corpus, place));
    if (places.length > mostPlaces) return [];
  }
  return places;
}

function isConsistent(corpus: Pick<Corpus, 'axes'>, place: Place): boolean {
  return Object.entries(place).every(([axis, id]) =>
    Object.entries(wholePlace(corpus, { [axis]: id })).every(([outer, value]) => (place[outer] ?? value) === value),
  );
}

/** The first moment at which none of some variants holds. What only some days of the week have is no gap on others. */
function firstGap(group: readonly Variant[], { revision, appliesTo }: StandardFacts): Moment | undefined {
  const withoutWeekdays = ({ weekdays: _, ...when }: When): When => when;
  const own = appliesTo.when ? [withoutWeekdays(appliesTo.when)] : [];
  const variants = group.map(({ when }) => when.map(withoutWeekdays));
  const whens = [...own, ...variants.flat()];
  const times = whens.flatMap(({ hours }) => (hours ? [minutesOf(hours.from), minutesOf(hours.to) % 1440] : []));
  const minutes = [...new Set([0, ...times])].sort((a, b) => a - b);
  for (const day of changeDays(whens, revision.effective, revision.expires))
    for (const minute of minutes) {
      const moment = { day, minutes: minute };
      if (!own.every((when) => holdsAt(moment, when))) continue;
      if (!variants.some((all) => all.every((when) => holdsAt(moment, when)))) return moment;
    }
  return undefined;
}

/** The days on which what holds may change, from the first on: between two of them nothing does. */
function changeDays(whens: readonly When[], first: Day, last: Day | undefined): Day[] {
  const dated = whens.flatMap(({ from, until }) => [from, until && addDays(until, 1)].flatMap((day) => day ?? []));
  const years = [...new Set([first, ...dated].map((day) => Number(day.slice(0, 4))))].flatMap((year) => [
    year,
    year + 1,
  ]);
  const yearly = whens.flatMap(({ season }) => (season ? [season] : []));
  const seasonal = years.flatMap((year) =>
    yearly.flatMap(({ from, to }) => [realDay(year, from), addDays(realDay(year, to), 1)]),
  );
  return [...new Set([first, ...dated, ...seasonal])]
    .filter((day) => day >= first && (last === undefined || day <= last))
    .sort();
}

/** A day of the year in a year; the last of February where the year has no 29th. */
function realDay(year: number, dayOfYear: string): Day {
  const day = `${year}-${dayOfYear}`;
  return Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day ? `${year}-02-28` : day;
}
