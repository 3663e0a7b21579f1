import type { Bilingual } from '../bilingual.ts';
import type { UnitEntry, UnitTable } from './unit.ts';

/** The currencies in use, by their codes of ISO 4217; funds, metals and test codes are no prices. */
const codes = [
  ...['AED', 'AFN', 'ALL', 'AMD', 'AOA', 'ARS', 'AUD', 'AWG', 'AZN', 'BAM', 'BBD', 'BDT', 'BHD', 'BIF', 'BMD', 'BND'],
  ...['BOB', 'BRL', 'BSD', 'BTN', 'BWP', 'BYN', 'BZD', 'CAD', 'CDF', 'CHF', 'CLP', 'CNY', 'COP', 'CRC', 'CUP', 'CVE'],
  ...['CZK', 'DJF', 'DKK', 'DOP', 'DZD', 'EGP', 'ERN', 'ETB', 'EUR', 'FJD', 'FKP', 'GBP', 'GEL', 'GHS', 'GIP', 'GMD'],
  ...['GNF', 'GTQ', 'GYD', 'HKD', 'HNL', 'HTG', 'HUF', 'IDR', 'ILS', 'INR', 'IQD', 'IRR', 'ISK', 'JMD', 'JOD', 'JPY'],
  ...['KES', 'KGS', 'KHR', 'KMF', 'KPW', 'KRW', 'KWD', 'KYD', 'KZT', 'LAK', 'LBP', 'LKR', 'LRD', 'LSL', 'LYD', 'MAD'],
  ...['MDL', 'MGA', 'MKD', 'MMK', 'MNT', 'MOP', 'MRU', 'MUR', 'MVR', 'MWK', 'MXN', 'MYR', 'MZN', 'NAD', 'NGN', 'NIO'],
  ...['NOK', 'NPR', 'NZD', 'OMR', 'PAB', 'PEN', 'PGK', 'PHP', 'PKR', 'PLN', 'PYG', 'QAR', 'RON', 'RSD', 'RUB', 'RWF'],
  ...['SAR', 'SBD', 'SCR', 'SDG', 'SEK', 'SGD', 'SHP', 'SLE', 'SOS', 'SRD', 'SSP', 'STN', 'SVC', 'SYP', 'SZL', 'THB'],
  ...['TJS', 'TMT', 'TND', 'TOP', 'TRY', 'TTD', 'TWD', 'TZS', 'UAH', 'UGX', 'USD', 'UYU', 'UZS', 'VES', 'VND'],
  ...['VUV', 'WST', 'XAF', 'XCD', 'XCG', 'XOF', 'XPF', 'YER', 'ZAR', 'ZMW', 'ZWG'],
] as const;
export type Currency = (typeof codes)[number];
export const currencies: readonly Currency[] = codes;

const nameZh = new Intl.DisplayNames('zh', { type: 'currency' });
const nameEn = new Intl.DisplayNames('en', { type: 'currency' });
/** In China its own money is 元, as on any price tag. */
const ownName: Readonly<Partial<Record<Currency, Bilingual>>> = { CNY: { zh: '元', en: 'CNY' } };

const entryOf = (code: Currency): UnitEntry => ({
  zh: nameZh.of(code) ?? code,
  en: nameEn.of(code) ?? code,
  ...ownName[code],
  dimension: 'money',
  size: [code, 1],
});

/** Money, in any currency. */
export const moneyUnits = {
  yuan: { zh: '元', en: 'yuan', dimension: 'money', size: ['CNY', 1] },
  ...(Object.fromEntries(codes.map((code) => [code, entryOf(code)])) as UnitTable<Currency>),
} as const;

/** Whether a unit is a currency by its code, whose sign stands before the figure where a language has it so. */
export function isCurrency(unit: string): unit is Currency {
  return codes.some((code) => code === unit);
}

/** How many decimals the prices of a currency have: 2 for most, none for the yen. */
export function decimalsOf(currency: Currency): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** The sign of a currency in a language, told apart from others: `$`, `HK$`, `CN¥`; its code where it has none. */
export function currencySign(currency: Currency, tag: string): string {
  const parts = new Intl.NumberFormat(tag, { style: 'currency', currency }).formatToParts(1);
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? '';
  // Signs that few fonts have, as that of the won, are not on printed cards.
  return /^[A-Za-z.$£€¥]+$/.test(sign) ? sign : currency;
}
