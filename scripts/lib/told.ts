import { type Locale, locales } from '../../src/languages/index.ts';
import type { Bilingual } from '../../src/schema/index.ts';
import { terminalLanguage } from './terminal-language.ts';

/** The languages that are spoken: all of them until the content says which its company has. */
let spoken: ReadonlySet<Locale> = new Set(locales);

/** From here on, what is told is told in these languages. */
export function speak(languages: readonly Locale[] = locales): void {
  spoken = new Set(languages);
}

/**
 * What a command says, in the languages of the company: both where it has both, Chinese first. `alone` is the English
 * for those who do not see the Chinese above it, where that holds what both go by, such as a command to run.
 */
export function told(zh: string, en: string, between = '\n', alone = en): string {
  if (!spoken.has('en')) return zh;
  return spoken.has('zh') ? `${zh}${between}${en}` : alone;
}

/** The one language of a text that is read as a whole: the company's, or the terminal's where the company has more. */
export function oneLanguage(): Locale {
  const [first, ...others] = spoken;
  return first !== undefined && others.length === 0 ? first : terminalLanguage();
}

/** Words that stand in both languages, as they are told. */
export function toldOf({ zh, en }: Bilingual, between = ' '): string {
  return told(zh, en, between);
}
