import { currencies, type Currency, type Unit, units } from '../../schema/index.ts';
import type { Form } from './unit-words.ts';

/** Signs of money that stand before a figure, with the currencies that they may mean. */
const signs: Readonly<Record<string, readonly Unit[]>> = {
  '¥': ['CNY', 'JPY'],
  '￥': ['CNY', 'JPY'],
  'CN¥': ['CNY'],
  RMB: ['CNY'],
  人民币: ['CNY'],
  'JP¥': ['JPY'],
  $: ['USD', 'HKD', 'AUD', 'CAD', 'SGD', 'NZD', 'TWD', 'MOP'],
  '＄': ['USD', 'HKD', 'AUD', 'CAD', 'SGD', 'NZD', 'TWD', 'MOP'],
  US$: ['USD'],
  HK$: ['HKD'],
  MOP$: ['MOP'],
  NT$: ['TWD'],
  S$: ['SGD'],
  A$: ['AUD'],
  C$: ['CAD'],
  NZ$: ['NZD'],
  '€': ['EUR'],
  '£': ['GBP'],
  '￡': ['GBP'],
  '₩': ['KRW'],
  '₹': ['INR'],
};
const escaped = (sign: string) => sign.replaceAll('$', String.raw`\$`);
const longestFirst = [...Object.keys(signs), ...currencies].sort((a, b) => b.length - a.length).map(escaped);
const signBefore = new RegExp(String.raw`(?<![A-Za-z])(${longestFirst.join('|')})\s?$`, 'u');

/** The sign of money at the end of a text, before a figure: where it begins, and what it may mean. */
export function moneyBefore(text: string): { start: number; units: readonly Unit[] } | undefined {
  // The longest sign and its space are no longer than this.
  const near = text.slice(-5);
  if (!/[A-Z$＄¥￥€£￡₩₹币]\s?$/u.test(near)) return undefined;
  const match = signBefore.exec(near);
  const sign = match?.[1];
  if (!match || sign === undefined) return undefined;
  return { start: text.length - near.length + match.index, units: signs[sign] ?? [sign as Currency] };
}

/** Currencies as people call them for short, besides their full names. */
const short: Readonly<Partial<Record<Currency, readonly string[]>>> = {
  CNY: ['人民币'],
  HKD: ['港币', '港元'],
  USD: ['美金', 'dollars?'],
  TWD: ['新台币', '台币'],
  MOP: ['澳门元'],
  JPY: ['yen'],
  EUR: ['euros?'],
  GBP: ['pounds?'],
  SGD: ['新币'],
};
/** Endings of English names that take a plural. */
const plural = /(?<=[Dd]ollar|[Pp]ound|[Rr]upee|[Ff]ranc|[Pp]eso|[Ee]uro)$/;

/** How each currency is written behind a figure. Its code is three letters, which only capitals tell from a word. */
export const moneyForms: readonly Form[] = currencies.flatMap((unit): Form[] => {
  const { zh, en } = units[unit];
  const han = unit === 'CNY' || !/^\p{Script=Han}+$/u.test(zh) ? [] : [zh];
  const latin = unit === 'CNY' ? ['Chinese yuan'] : [en.replace(plural, 's?')];
  return [...han, ...latin, ...(short[unit] ?? [])].map((pattern) => ({
    unit,
    pattern: /^[A-Za-z]/.test(pattern) ? `${pattern}(?![A-Za-z])` : pattern,
  }));
});

/** A code of a currency behind a figure: `300 USD`. */
export function codeAfter(text: string): { length: number; units: readonly Unit[] } | undefined {
  const match = /^\s?([A-Z]{3})(?![A-Za-z\d])/.exec(text);
  const code = currencies.find((one) => one === match?.[1]);
  return match && code ? { length: match[0].length, units: [code] } : undefined;
}
