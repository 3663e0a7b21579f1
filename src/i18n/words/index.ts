import type { Locale } from '../../languages/index.ts';
import { en } from './en.ts';
import { zh, type Words } from './zh.ts';

export type { Words } from './zh.ts';

const tables: Readonly<Record<Locale, Words>> = { zh, en };

/** The words of the interface in a language. */
export function wordsOf(locale: Locale): Words {
  return tables[locale];
}

/** "Choose a language", in every language that can be chosen. */
export function chooseLanguage(languages: readonly Locale[]): string {
  return languages.map((locale) => tables[locale].languages).join(' / ');
}
