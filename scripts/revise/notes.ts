import { localeNamed, type Locale } from '../../src/languages/index.ts';

/** What a mark says, by clause, in one language. */
export interface Note {
  locale: Locale;
  clause: string;
  text: string;
}

/** Reads `pen=one pen instead of two`, or `en:pen=…` for another language than the authority's; undefined if none. */
export function noteOf(operand: string, authority: Locale): Note | undefined {
  const { language, clause, text } =
    /^(?:(?<language>[a-z-]+):)?(?<clause>[a-z\d-]+)=(?<text>.*)$/s.exec(operand)?.groups ?? {};
  const locale = language === undefined ? authority : localeNamed(language);
  const said = text?.trim();
  return clause !== undefined && locale && said ? { locale, clause, text: said } : undefined;
}
