import { fill } from '../i18n/fill.ts';
import { lineWords } from '../i18n/words/lines.ts';
import { languageOf, type Locale } from '../languages/index.ts';
import { callers, type ClauseOf, signLanguage } from '../schema/index.ts';

/** A clause of any kind: only lines to say have these fields. */
type Line = Partial<Pick<ClauseOf<'phrasing'>, 'id' | 'language' | 'reading' | 'meaning' | 'caller' | 'attempt'>>;

/** What a language or dialect is called in another: 粤语, Cantonese. */
function languageName(tag: string, locale: Locale): string {
  const sign = signLanguage(tag)?.[locale];
  return sign ?? new Intl.DisplayNames([languageOf(locale).tag], { type: 'language' }).of(tag) ?? tag;
}

/** In which language, to whom and at which attempt a line is said. */
export function lineChips({ language, caller, attempt }: Line, locale: Locale): string[] {
  const words = lineWords[locale];
  return [
    ...(language === undefined ? [] : [languageName(language, locale)]),
    ...(caller === undefined ? [] : [callers[caller][locale]]),
    ...(attempt === undefined ? [] : [attempt === 'last' ? words.last : fill(words.attempt, { n: attempt })]),
  ];
}

/** How a line is read and what it means, each with its label. */
export function lineAids({ reading, meaning }: Line, locale: Locale): { label: string; text: string }[] {
  const words = lineWords[locale];
  return [
    ...(reading === undefined ? [] : [{ label: words.reading, text: reading }]),
    ...(meaning === undefined ? [] : [{ label: words.meaning, text: meaning }]),
  ];
}

/** Both, one text each, for wherever a line stands by itself. */
export function lineTexts(line: Line, locale: Locale): string[] {
  const { colon } = languageOf(locale);
  return [...lineChips(line, locale), ...lineAids(line, locale).map(({ label, text }) => `${label}${colon}${text}`)];
}
