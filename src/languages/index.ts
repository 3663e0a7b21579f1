import { en } from './en.ts';
import type { Language } from './language.ts';
import { zh } from './zh.ts';

export type { Language };

/** The languages the product speaks, in the order they are offered. A company's site has some of them. */
export const languages = { zh, en } as const satisfies Record<string, Language>;
export type Locale = keyof typeof languages;
export const locales = Object.keys(languages) as [Locale, ...Locale[]];

/**
 * The languages of a company's content: the one that carries the facts, and all of them in the order they are
 * offered.
 */
export interface SiteLanguages {
  authority: Locale;
  all: readonly Locale[];
}

/** What differs in a language. */
export function languageOf(locale: Locale): Language {
  return languages[locale];
}

/** The language a site path begins with (`/zh/…` → zh), or undefined. */
export function localeOfPath(path: string): Locale | undefined {
  const first = path.replace(/^\//, '').split('/')[0];
  return locales.find((locale) => locale === first);
}

/** The language of a name, its own or its tag's; undefined when it is none of ours. */
export function localeNamed(name: string | undefined): Locale | undefined {
  return locales.find((locale) => locale === name || languages[locale].tag === name);
}

/** The languages of a page that speaks them all: the one that carries the facts first. */
export function inOrder({ authority, all }: SiteLanguages): Locale[] {
  return [authority, ...all.filter((locale) => locale !== authority)];
}
