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

/** The list with a customer in it. Who has the same id, or is called the same under the same standard, is replaced. */
export function withCustomer(list: readonly Customer[], customer: Customer): Customer[] {
  const known = list.find(({ id }) => id === customer.id) ?? list.find((one) => isSame(one, customer));
  const others = list.filter((one) => one !== known && !isSame(one, customer));
  return [{ ...customer, id: known?.id ?? customer.id }, ...others].slice(0, mostCustomers);
}

const isSame = (one: Customer, other: Customer) =>
  one.code === other.code && one.name.toLowerCase() === other.name.toLowerCase();

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
