import { languageOf, type Locale } from '../languages/index.ts';
import { comparators, periods, type Quantity, type Unit, units } from '../schema/index.ts';

/** A figure taken apart for setting: small words before and after, the number large, its unit beside it. */
export interface FigureParts {
  before: string;
  number: string;
  unit: string;
  after: string;
}

/** Takes a quantity apart in a language: `90–110 厘米`, `at least 3 times a shift`. */
export function figureParts(quantity: Quantity, locale: Locale): FigureParts {
  const { value, min, max, unit, comparator, tolerance, per } = quantity;
  const number = value === undefined ? `${plain(min, locale)}–${plain(max, locale)}` : plain(value, locale);
  const language = languageOf(locale);
  const label = unitLabel(unit, value, locale);
  const gap = language.closeUnits.includes(unit) ? '' : ' ';
  const spread =
    tolerance === undefined ? '' : ` ± ${plain(tolerance, locale)}${gap}${unitLabel(unit, tolerance, locale)}`;
  const reading = comparator && comparator !== 'equal' ? comparators[comparator][locale] : '';
  const period = per ? periods[per][locale] : '';
  const [before, after] =
    language.period === 'first' ? [period + reading, spread] : [reading, spread + (period ? ` ${period}` : '')];
  return { before, number, unit: gap + label, after };
}

/** A quantity in one line of text. */
export function figureText(quantity: Quantity, locale: Locale): string {
  const { before, number, unit, after } = figureParts(quantity, locale);
  return `${before}${before ? ' ' : ''}${number}${unit}${after}`;
}

/** How often, in words: `每 2 个月`, `every 2 months`. */
export function everyText(
  { count, unit }: { count: number; unit: 'day' | 'week' | 'month' | 'year' },
  locale: Locale,
): string {
  return languageOf(locale).every(count, units[unit][locale], periods[unit][locale]);
}

function plain(value: number | undefined, locale: Locale): string {
  return value === undefined ? '' : new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
}

/** Unit labels are those of many; one of a thing takes the singular. */
function unitLabel(unit: Unit, value: number | undefined, locale: Locale): string {
  const label = units[unit][locale];
  return value === 1 ? languageOf(locale).singular(label) : label;
}
