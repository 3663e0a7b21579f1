import { type Customer, customersIn } from '../../visits/customers.ts';
import { readStored, writeStored } from '../stored.ts';

const storeName = 'customers';

/** The customers that this device keeps. */
export const keptCustomers = (): Customer[] => customersIn(readStored<unknown>(storeName, []));

/** Keeps a list of customers; false where this device keeps nothing. */
export const keepCustomers = (list: readonly Customer[]): boolean => writeStored(storeName, list);
