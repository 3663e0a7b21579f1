import { dimensionOf, type Quantity } from '../schema/index.ts';
import { factsIn, type FactsFound } from './facts.ts';
import { figuresMeant } from './figures-meant.ts';
import type { Column, Said } from './rule.ts';

type Amounts = NonNullable<FactsFound['amounts']>;

/** What a row lays down in figures: each of its cells is read by itself, and named by the head of its column. */
export function factsOfColumns(columns: readonly Said[]): FactsFound {
  const read = columns
    .filter(({ column }) => !without.has(column))
    .map((said) => ({ ...said, facts: factsIn(said.text) }));
  const often = read.filter(({ facts }) => facts.every !== undefined);
  const [only] = often;
  const found = read.flatMap((one) => amountsOf(one));
  const doubts = new Set(read.flatMap(({ facts }) => facts.doubts));
  // What is done each day and what each week stands in columns of their own.
  if (often.length > 1 || columns.some(({ head }) => periodOf(head))) doubts.add('period');
  // Of a column of times it is not sure whether they are limits.
  if (read.some((one) => (one.column === 'time' && isMadeLimit(one)) || isOnlyTime(one))) doubts.add('table');
  const every = often.length === 1 ? only?.facts.every : undefined;
  return {
    doubts: [...doubts],
    ...(every && { every }),
    ...(found.length === 1 && { quantity: found[0]?.quantity }),
    ...(found.length > 1 && { amounts: named(found) }),
  } as FactsFound;
}

/** Columns that say of what or for whom a row is, where a figure is no bound. */
const without: ReadonlySet<Column> = new Set<Column>(['item', 'subject', 'grade', 'number', 'role', 'note', 'channel']);

/** The period that a head counts its column over: visits a month. */
export const periodOf = (head: string) => {
  const { every } = factsIn(head);
  return every?.count === 1 && every.times === undefined ? every.unit : undefined;
};

type Read = Said & { facts: FactsFound };

function amountsOf({ column, head, text, facts }: Read): Amounts {
  const { quantity, amounts } = facts;
  const per = periodOf(head);
  if (quantity) return [{ of: head || text, quantity: { ...(per && { per }), ...asLimit(quantity, column) } }];
  return (amounts ?? []).map((one) => ({ of: one.of, quantity: asLimit(one.quantity, column) }));
}

/** A time in a column of limits is the longest. */
function asLimit(quantity: Quantity, column: Column): Quantity {
  const isLimit = (column === 'limit' || column === 'time') && dimensionOf(quantity.unit) === 'time';
  return isLimit && quantity.value !== undefined && quantity.comparator === undefined
    ? { ...quantity, comparator: 'at-most' }
    : quantity;
}

const isMadeLimit = ({ column, facts: { quantity } }: Read) =>
  quantity !== undefined && asLimit(quantity, column) !== quantity;

/** A time alone in a cell whose column is not known to hold limits: it may be one, or just so long. */
export function isOnlyTime({ column, text }: Said): boolean {
  const { quantity } = factsIn(text);
  if (column === 'limit' || without.has(column) || quantity?.value === undefined || quantity.comparator !== undefined)
    return false;
  const rest = figuresMeant(text).reduce((left, { start, end }) => blankedAt(left, start, end), text);
  return dimensionOf(quantity.unit) === 'time' && !/\p{L}/u.test(rest.replaceAll(/[（(][^（(）)]*[）)]/gu, ''));
}

const blankedAt = (text: string, start: number, end: number) =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** Names of amounts, each once. */
function named(amounts: Amounts): Amounts {
  const names = amounts.map(({ of }) => of);
  return amounts.map((one, index) => ({
    ...one,
    of: names.indexOf(one.of) === index ? one.of : `${one.of} (${index + 1})`,
  }));
}
