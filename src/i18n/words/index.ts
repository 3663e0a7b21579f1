import type { Locale } from '../locale.ts';
import { en } from './en.ts';
import { zh, type Words } from './zh.ts';

export type { Words } from './zh.ts';

const tables: Readonly<Record<Locale, Words>> = { zh, en };

/** The words of the interface in a language. */
export function wordsOf(locale: Locale): Words {
  return tables[locale];
}
