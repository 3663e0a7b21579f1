import { ageUnits } from './age.ts';
import { countUnits } from './counts.ts';
import { deviceUnits } from './device.ts';
import { moneyUnits } from './money.ts';
import { senseUnits } from './sense.ts';
import { spaceUnits } from './space.ts';
import { timeUnits } from './time.ts';
import type { Dimension, UnitTable } from './unit.ts';

export { currencies, type Currency, currencySign, decimalsOf, isCurrency } from './money.ts';
export { periods, rates } from './per.ts';
export { coldest, highest } from './sense.ts';
export { type TimeUnit, timeUnits } from './time.ts';
export type { Dimension } from './unit.ts';

const all = {
  ...spaceUnits,
  ...senseUnits,
  ...deviceUnits,
  ...timeUnits,
  ...ageUnits,
  ...countUnits,
  ...moneyUnits,
} as const;
export type Unit = keyof typeof all;

/** Every unit by its id, dimension by dimension. A new one is a line in one of the files beside this. */
export const units: UnitTable<Unit> = all;

/** What a unit measures, and how many of the smallest unit it is, so that 1 m and 100 cm are one figure. */
interface Measure {
  of: string;
  size: number;
}

/** How much of what a unit is; of itself where no other unit measures the same. */
export function measureOf(unit: Unit): Measure {
  const [of, size] = units[unit].size ?? [unit, 1];
  return { of, size };
}

/** What a unit measures. */
export function dimensionOf(unit: Unit): Dimension {
  return units[unit].dimension;
}
