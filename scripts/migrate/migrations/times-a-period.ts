import {
  isPeriodOfFrequency,
  type Quantity,
  standard as standardSchema,
  visitRoles,
} from '../../../src/schema/index.ts';
import type { EditPath, Operation } from '../../../src/yaml-edit/index.ts';
import type { Migration } from '../migration.ts';

/** How often something is done, written as a figure of times in a period, from before every clause could say it. */
export const timesAPeriod: Migration = {
  id: 'times-a-period',
  since: '0.2.0',
  says: {
    zh: '多久一次写成了次数（occurrences、per）：改为 every，拜访计划、搜索和译文比较才按频次来读',
    en: 'How often is written as a number of times (occurrences, per): every instead, which is read as a frequency',
  },
  operations(file) {
    if (file.type !== 'standard' || !file.value) return [];
    const { standard: facts } = file.value;
    const found: Operation[] = [];
    visitRoles(standardSchema, facts, ['quantity'], (_role, value, path) => {
      const [list, index, name] = path;
      if (list !== 'clauses' || name !== 'amount' || path.length !== 3) return;
      const clause = facts.clauses[Number(index)];
      const at: EditPath = ['standard', 'clauses', Number(index)];
      if (clause?.every === undefined) found.push(...asFrequency(value as Quantity, at));
    });
    return found;
  },
};

const readings: readonly unknown[] = [undefined, 'about', 'at-least', 'at-most'];
const isCount = (figure: unknown) => figure === undefined || (Number.isInteger(figure) && Number(figure) > 0);

/** The operations that turn a figure into a frequency; none where it says what a frequency cannot. */
function asFrequency(amount: Quantity, clause: EditPath): Operation[] {
  const { unit, per, value, min, max, comparator, ...rest } = amount;
  if (unit !== 'occurrences' || typeof per !== 'string' || !isPeriodOfFrequency(per)) return [];
  if (!readings.includes(comparator)) return [];
  if (![value, min, max].every(isCount) || Object.values(rest).some((field) => field !== undefined)) return [];
  const every = [...clause, 'every'];
  // Key by key, so that remarks between them stay.
  const times: Operation[] =
    value === undefined
      ? [
          { op: 'unset', path: [...every, 'max'] },
          { op: 'set', path: [...every, 'min'], value: { min: min ?? 1, max: max ?? 1 } },
          { op: 'rename', path: [...every, 'min'], key: 'times' },
        ]
      : [{ op: 'rename', path: [...every, 'value'], key: 'times' }];
  return [
    { op: 'rename', path: [...clause, 'amount'], key: 'every' },
    { op: 'unset', path: [...every, 'unit'] },
    { op: 'rename', path: [...every, 'per'], key: 'unit' },
    ...times,
  ];
}
