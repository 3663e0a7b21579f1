import type { Quantity } from '../../schema/index.ts';

/** What a reading is held against. */
export type Limit = Pick<Quantity, 'value' | 'fraction' | 'min' | 'max' | 'comparator' | 'tolerance'>;

/** Whether a reading is within a limit; undefined where only a person can tell, as with “about”. */
export function isWithin(
  { fraction, min, max, comparator, tolerance = 0, ...limit }: Limit,
  reading: number,
): boolean | undefined {
  // Decimals do not add up exactly: 0.1 + 0.2 is within 0.3.
  const slack = tolerance + 1e-9;
  const value = limit.value ?? (fraction && fraction[0] / fraction[1]);
  if (value === undefined) return reading >= (min ?? -Infinity) - slack && reading <= (max ?? Infinity) + slack;
  switch (comparator) {
    case 'at-most':
      return reading <= value + slack;
    case 'at-least':
      return reading >= value - slack;
    case 'more-than':
      return reading > value;
    case 'less-than':
      return reading < value;
    case 'about':
      return tolerance > 0 ? Math.abs(reading - value) <= slack : undefined;
    default:
      return Math.abs(reading - value) <= slack;
  }
}
