import type { UnitEntry } from './unit.ts';

/** How old somebody is, which is no span of time: nothing is done within an age. */
export const ageUnits = {
  age: { zh: '岁', en: 'years old', dimension: 'age', size: ['age-in-months', 12] },
  'age-in-months': { zh: '个月大', en: 'months old', dimension: 'age', size: ['age-in-months', 1] },
} as const satisfies Record<string, UnitEntry>;
