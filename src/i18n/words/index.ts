import type { Locale } from '../locale.ts';
import { en } from './en.ts';
import { zh, type Words } from './zh.ts';

export type { Words } from './zh.ts';

const tables: Readonly<Record<Locale, Words>> = { zh, en };

/** The words of the interface in a language. */
export function wordsOf(locale: Locale): Words {
  return tables[locale];
}

/** Fills `{name}` places of a word: `fill('第 {n} 步', { n: 2 })`. A name that is not given stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
