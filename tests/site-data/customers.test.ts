import { expect, test } from 'vitest';
import {
  type Customer,
  customersIn,
  knownAs,
  longestName,
  nameOf,
  putting,
  removing,
  stretchOf,
} from '../../src/site/visits/customers.ts';

const wang: Customer = { id: '1', name: '王女士', code: 'CC-03', key: 'b', label: 'B 级客户', day: '2026-02-10' };

test('what a device kept is a list of customers, or nothing of it', () => {
  expect(customersIn([wang, null, 'x', { ...wang, name: 3 }, { id: '2' }])).toEqual([wang]);
  for (const broken of [null, 7, 'x', { 0: wang }]) expect(customersIn(broken)).toEqual([]);
});

test('who is kept again stands where they stood, whatever is done to others in between', () => {
  const li = { ...wang, id: '2', name: 'Li' };
  const list = putting(li)([wang]);
  expect(list).toEqual([li, wang]);
  // The same name under the same standard is the same customer; under another it is another.
  const later = { ...wang, id: '9', day: '2026-03-01' };
  expect(knownAs({ ...wang, id: '9', name: '王女士' }, list)).toBe(wang);
  expect(putting(later)(list)).toEqual([li, { ...later, id: '1' }]);
  expect(putting({ ...wang, id: '3', code: 'CC-09' })(list)).toHaveLength(3);
  // The id goes before the name: two may be called the same.
  expect(putting({ ...li, name: '王女士' })(list)).toEqual([{ ...li, name: '王女士' }, wang]);
  expect(removing(li)(list)).toEqual([wang]);
});

test('a name is one line that turns nothing around it', () => {
  expect(nameOf('  王\n女士 \u202eabc\u202c ')).toBe('王 女士 abc');
  expect(nameOf('👩‍👩‍👧 家')).toBe('👩‍👩‍👧 家');
  expect(nameOf('x'.repeat(100))).toHaveLength(longestName);
});

test.each([
  [-1, 'overdue'],
  [0, 'today'],
  [1, 'soon'],
  [7, 'soon'],
  [8, 'later'],
  [undefined, 'lost'],
])('with %s days left it is %s', (days, stretch) => expect(stretchOf(days)).toBe(stretch));
