import type { Locale } from '../languages/index.ts';
import type { Bilingual, Labels } from './bilingual.ts';
import { type Dimension, type Unit, units } from './units/index.ts';

/** How the figure is to be read. A range gives `min` and `max` and needs no comparator. */
export const comparators = {
  equal: { zh: '等于', en: 'exactly' },
  about: { zh: '约', en: 'about' },
  'at-most': { zh: '不超过', en: 'at most' },
  'at-least': { zh: '不少于', en: 'at least' },
  'more-than': { zh: '超过', en: 'more than' },
  'less-than': { zh: '少于', en: 'less than' },
} as const satisfies Labels<string>;

type Bound = Exclude<keyof typeof comparators, 'equal' | 'about'>;
const high: Readonly<Record<Bound, Bilingual>> = {
  'at-most': { zh: '不高于', en: 'at most' },
  'at-least': { zh: '不低于', en: 'at least' },
  'more-than': { zh: '高于', en: 'above' },
  'less-than': { zh: '低于', en: 'below' },
};
const wide = { 'at-least': { zh: '不小于', en: 'at least' }, 'less-than': { zh: '小于', en: 'less than' } };
const dear = { 'at-least': { zh: '不低于', en: 'at least' }, 'less-than': { zh: '低于', en: 'less than' } };
/** Bounds of what is high or low, wide or narrow: only what is counted is 多 or 少. */
const boundsIn: Readonly<Partial<Record<Dimension, Readonly<Partial<Record<Bound, Bilingual>>>>>> = {
  temperature: high,
  light: high,
  sound: high,
  pressure: high,
  torque: high,
  acidity: high,
  voltage: high,
  power: high,
  energy: high,
  age: wide,
  length: wide,
  area: wide,
  angle: wide,
  share: dear,
  money: dear,
};

/** The words that stand before a figure of a unit; none before one that is exact. */
export function readingOf(comparator: keyof typeof comparators | undefined, unit: Unit, locale: Locale): string {
  if (comparator === undefined || comparator === 'equal') return '';
  const own = comparator === 'about' ? undefined : boundsIn[units[unit].dimension]?.[comparator];
  return (own ?? comparators[comparator])[locale];
}
