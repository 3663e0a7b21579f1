import type { Day } from '../../lib/day.ts';

/** A customer as the reader keeps one on the device: what the next visit is worked out from, not the visit itself. */
export interface Customer {
  id: string;
  /** What the reader calls the customer. */
  name: string;
  /** The standard that says how often, and which of its frequencies. */
  code: string;
  key: string;
  /** The frequency as it was called when it was chosen; said where there is none of its key any more. */
  label: string;
  /** The day of the last visit, or of the event. */
  day: Day;
}

/** A list of customers, and what it becomes. */
export type Change = (list: readonly Customer[]) => Customer[];

/** As many as one person looks after; a list that never ends would fill the device. */
export const mostCustomers = 500;
/** The longest name in characters. */
export const longestName = 60;

const texts = ['id', 'name', 'code', 'key', 'label', 'day'] as const;

/** The customers in what a device kept; what is none is left out. */
export function customersIn(stored: unknown): Customer[] {
  return Array.isArray(stored) ? stored.filter(isCustomer) : [];
}

function isCustomer(value: unknown): value is Customer {
  if (typeof value !== 'object' || value === null) return false;
  return texts.every((name) => typeof (value as Partial<Customer>)[name] === 'string');
}

/** A name as it is kept: in one line, and without signs that turn the text around it. */
export function nameOf(text: string): string {
  return text
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, longestName);
}

/** Who stands for a customer in a list: the same id, or the same name under the same standard. */
export function knownAs({ id, name, code }: Customer, list: readonly Customer[]): Customer | undefined {
  const called = (one: Customer) => one.code === code && one.name.toLowerCase() === name.toLowerCase();
  return list.find((one) => one.id === id) ?? list.find(called);
}

/** Puts a customer into a list, in the place of who stands for them there. */
export const putting =
  (customer: Customer): Change =>
  (list) => {
    const known = knownAs(customer, list);
    if (!known) return [customer, ...list];
    return list.map((one) => (one === known ? { ...customer, id: known.id } : one));
  };

/** Takes a customer out of a list. */
export const removing =
  ({ id }: Pick<Customer, 'id'>): Change =>
  (list) =>
    list.filter((one) => one.id !== id);

/** How soon something is due, from the most pressing on; `lost` is what no frequency in force plans. */
export const stretches = ['overdue', 'today', 'soon', 'lost', 'later'] as const;
export type Stretch = (typeof stretches)[number];

/** Days that are still soon. */
const soonDays = 7;

/** How soon it is, by the days left; undefined where nothing plans it. */
export function stretchOf(daysLeft: number | undefined): Stretch {
  if (daysLeft === undefined) return 'lost';
  if (daysLeft < 0) return 'overdue';
  if (daysLeft === 0) return 'today';
  return daysLeft <= soonDays ? 'soon' : 'later';
}
