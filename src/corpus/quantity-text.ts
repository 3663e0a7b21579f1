import { languageOf, type Locale } from '../languages/index.ts';
import { fill } from '../i18n/fill.ts';
import { stretchWords } from '../i18n/words/stretches.ts';
import {
  type Commitment,
  currencySign,
  decimalsOf,
  isCurrency,
  periods,
  type Quantity,
  rates,
  readingOf,
  type Stretch,
  type Unit,
  units,
} from '../schema/index.ts';

/** A figure taken apart for setting: small words before and after, the number large, its unit beside it. */
export interface FigureParts {
  before: string;
  number: string;
  unit: string;
  after: string;
}

/** Takes a quantity apart in a language: `90–110 厘米`, `at least 3 times a shift`, `$300`. */
export function figureParts(quantity: Quantity, locale: Locale): FigureParts {
  const { value, fraction, unit, comparator, tolerance, per } = quantity;
  const language = languageOf(locale);
  const sign = signOf(unit, locale);
  // The sign of a currency belongs to its figure, and is read with it.
  const after = (of: number | undefined) => (sign === '' ? unitAfter(unit, of, locale) : '');
  const spread = tolerance === undefined ? '' : ` ± ${sign}${plain(tolerance, unit, locale)}${after(tolerance)}`;
  const reading = readingOf(comparator, unit, locale);
  const rate = per ? rateText(per, locale) : '';
  const [before, behind] =
    language.period === 'first' ? [rate + reading, spread] : [reading, spread + (rate ? ` ${rate}` : '')];
  return { before, number: sign + numberText(quantity, locale), unit: after(fraction ? 1 : value), after: behind };
}

/** A quantity in one line of text. */
export function figureText(quantity: Quantity, locale: Locale): string {
  const { before, number, unit, after } = figureParts(quantity, locale);
  // Chinese has no space between its own words: 不超过三分之二.
  const gap = before === '' || /^\p{Script=Han}/u.test(number) ? '' : ' ';
  return `${before}${gap}${number}${unit}${after}`;
}

/** What a figure is counted over, as it stands beside it: `每班`, `a shift`; `每 30 天`, `in any 30 days`. */
export function rateText(per: NonNullable<Quantity['per']>, locale: Locale): string {
  return typeof per === 'string'
    ? rates[per][locale]
    : fill(stretchWords[locale].beside, { time: timeText(per, locale) });
}

/** What a share is counted over, in a sentence: `每月`, `a month`; `每 15 分钟`, `any 15 minutes`. */
export function overText(over: NonNullable<Commitment['over']>, locale: Locale): string {
  return typeof over === 'string'
    ? periods[over][locale]
    : fill(stretchWords[locale].over, { time: timeText(over, locale) });
}

const timeText = ({ count, unit }: Stretch, locale: Locale) => figureText({ value: count, unit }, locale);

function numberText({ value, min, max, fraction, unit }: Quantity, locale: Locale): string {
  const { fraction: inWords, rangeWord } = languageOf(locale);
  if (fraction) return (unit === 'whole' ? inWords(...fraction) : undefined) ?? fraction.join('/');
  if (value !== undefined) return plain(value, unit, locale);
  // A dash beside a minus would be read as another minus.
  const dash = (min ?? 0) < 0 || (max ?? 0) < 0 ? rangeWord : '–';
  return `${plain(min, unit, locale)}${dash}${plain(max, unit, locale)}`;
}

function plain(value: number | undefined, unit: Unit, locale: Locale): string {
  if (value === undefined) return '';
  // Prices are whole, or have all their decimals: 12.50.
  const decimals = isCurrency(unit) && !Number.isInteger(value) ? { minimumFractionDigits: decimalsOf(unit) } : {};
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6, ...decimals }).format(value).replace(/^-/, '−');
}

/** The sign before a figure of money, where the language has it there; a code stands apart from its figure. */
function signOf(unit: Unit, locale: Locale): string {
  const { moneySigns, tag } = languageOf(locale);
  if (!moneySigns || !isCurrency(unit)) return '';
  const sign = currencySign(unit, tag);
  return /[A-Za-z.]$/.test(sign) ? `${sign} ` : sign;
}

/** The label of a unit, which is that of many, with its space; one of a thing, or less, takes the singular. */
function unitAfter(unit: Unit, value: number | undefined, locale: Locale): string {
  const { closeUnits, singular } = languageOf(locale);
  const label = units[unit][locale];
  if (label === '') return '';
  return `${closeUnits.includes(unit) ? '' : ' '}${value === 1 ? singular(label) : label}`;
}
