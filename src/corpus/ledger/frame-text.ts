import { languageOf, type Locale } from '../../languages/index.ts';
import { frameName, type LedgerLine, type Obligation, obligations } from '../../schema/index.ts';

/** What changed in the standard as a whole, in words: `约束力：必须 → 应当`, `适用范围`. */
export function frameTexts(
  fields: readonly string[],
  before: LedgerLine | undefined,
  now: LedgerLine,
  locale: Locale,
): string[] {
  const { colon } = languageOf(locale);
  return fields.map((field) => {
    const [was, is] = [before, now].map((line) => valueText(field, line, locale));
    return [frameName(field)[locale], was && is && `${was} → ${is}`].filter(Boolean).join(colon);
  });
}

/** A value that a word or a day says whole; the others are read on the page. */
function valueText(field: string, line: LedgerLine | undefined, locale: Locale): string | undefined {
  if (field === 'effective') return line?.effective;
  if (field === 'expires') return line?.expires;
  const binding = field === 'obligation' && (line?.facts[field] as Obligation | undefined);
  return binding ? obligations[binding][locale] : undefined;
}
