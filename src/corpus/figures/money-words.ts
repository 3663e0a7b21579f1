import { languageOf, locales } from '../../languages/index.ts';
import { currencies, type Currency, currencySign, type Unit, units } from '../../schema/index.ts';

/** How a unit is written behind a figure, as a pattern. */
export interface Form {
  unit: Unit;
  pattern: string;
}

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
/** All signs, with those that we write ourselves, and what finds one before a figure; made when first asked for. */
let reader: { signs: ReadonlyMap<string, readonly Unit[]>; before: RegExp } | undefined;
function signReader() {
  if (reader) return reader;
  const all = new Map<string, readonly Unit[]>(currencies.map((code) => [code, [code]]));
  for (const locale of locales)
    for (const code of currencies) {
      const sign = currencySign(code, languageOf(locale).tag);
      if (!(sign in signs)) all.set(sign, [...new Set([...(all.get(sign) ?? []), code])]);
    }
  for (const [sign, units] of Object.entries(signs)) all.set(sign, units);
  const longestFirst = [...all.keys()].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((sign) => sign.replaceAll(/[$.]/g, String.raw`\$&`));
  reader = { signs: all, before: new RegExp(String.raw`(?<![A-Za-z])(${escaped.join('|')})\s?$`, 'u') };
  return reader;
}

/** The longest sign and its space are no longer than this. */
const farthest = 8;

/** The sign of money at the end of a text, before a figure: where it begins, and what it may mean. */
export function moneyBefore(text: string): { start: number; units: readonly Unit[] } | undefined {
  // Most figures have none, and this finds that out sooner.
  if (!/[A-Z.币\p{Sc}]\s?$/u.test(text)) return undefined;
  const near = text.slice(-farthest);
  const { before, signs: known } = signReader();
  const match = before.exec(near);
  const sign = match?.[1];
  if (!match || sign === undefined) return undefined;
  return { start: text.length - near.length + match.index, units: known.get(sign) ?? [] };
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
  const han = unit === 'CNY' || !/^[-\p{Script=Han}]+$/u.test(zh) ? [] : [zh];
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
