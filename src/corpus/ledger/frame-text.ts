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
  return fields.map((field) =>
    [frameName(field)[locale], frameChange(field, before, now, locale)].filter(Boolean).join(colon),
  );
}

/** What a fact of the standard as a whole was and is, where that can be said in a line: `必须 → 应当`. */
export function frameChange(
  field: string,
  before: LedgerLine | undefined,
  now: LedgerLine,
  locale: Locale,
): string | undefined {
  const [was, is] = [before, now].map((line) => valueText(field, line, locale));
  return was === undefined || is === undefined ? undefined : `${was} → ${is}`;
}

/** A value that a word, a day or a list says whole; the others are read on the page. */
function valueText(field: string, line: LedgerLine | undefined, locale: Locale): string | undefined {
  if (field === 'effective') return line?.effective;
  if (field === 'expires') return line?.expires;
  if (field === 'order') return line && orderText(line, locale);
  const binding = field === 'obligation' && (line?.facts[field] as Obligation | undefined);
  return binding ? obligations[binding][locale] : undefined;
}

/** The steps of a procedure in their order: `1 擦净台面 · 2 摆正水牌`. */
function orderText({ facts, words }: LedgerLine, locale: Locale): string {
  const steps = (facts['clauses'] ?? []) as { id: string; text?: string }[];
  const translated = words[locale]?.entries;
  return steps
    .map(({ id, text }, index) => `${index + 1} ${(translated?.[id]?.['text'] as string | undefined) ?? text ?? id}`)
    .join(' · ');
}
