import { type Locale, locales } from '../../src/languages/index.ts';

/** The language of the terminal, as its environment or else the system tells; English where that is none of ours. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>> = process.env): Locale {
  const set = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const told = /^(?:C|POSIX)?(?:\..*)?$/.test(set) ? Intl.DateTimeFormat().resolvedOptions().locale : set;
  return locales.find((locale) => told.toLowerCase().startsWith(locale)) ?? 'en';
}
