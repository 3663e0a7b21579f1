import { expect, test } from 'vitest';
import { type Customer, customersIn, mostCustomers, stretchOf, withCustomer } from '../../src/site/visits/customers.ts';

const wang: Customer = { id: '1', name: '王女士', code: 'CC-03', key: 'b', label: 'B 级客户', day: '2026-02-10' };

test('what a device kept is a list of customers, or nothing of it', () => {
  expect(customersIn([wang, null, 'x', { ...wang, name: 3 }, { id: '2' }])).toEqual([wang]);
  for (const broken of [null, 7, 'x', { 0: wang }]) expect(customersIn(broken)).toEqual([]);
});

test('who is changed keeps the place of one, and a name that is kept again is the same customer', () => {
  const li = { ...wang, id: '2', name: 'Li' };
  const list = withCustomer([wang], li);
  expect(list).toEqual([li, wang]);
  expect(withCustomer(list, { ...wang, id: '9', day: '2026-03-01' })).toEqual([{ ...wang, day: '2026-03-01' }, li]);
  expect(withCustomer(list, { ...li, id: '9', name: 'LI' })).toEqual([{ ...li, name: 'LI' }, wang]);
  expect(withCustomer(list, { ...li, name: '王女士' })).toEqual([{ ...li, name: '王女士' }]);
  // Called the same under another standard, it is another.
  expect(withCustomer([wang], { ...wang, id: '3', code: 'CC-09' })).toHaveLength(2);
});

test('a list ends somewhere, and the newest is kept', () => {
  const all = Array.from({ length: mostCustomers }, (_, n) => ({ ...wang, id: `${n}`, name: `${n}` }));
  const list = withCustomer(all, { ...wang, id: 'new' });
  expect(list).toHaveLength(mostCustomers);
  expect(list[0]?.id).toBe('new');
});

test.each([
  [-1, 'overdue'],
  [0, 'today'],
  [1, 'soon'],
  [7, 'soon'],
  [8, 'later'],
  [undefined, 'lost'],
])('with %s days left it is %s', (days, stretch) => expect(stretchOf(days)).toBe(stretch));
