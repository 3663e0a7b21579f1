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
  if (field === 'order') return before && orderChange(before, now, locale);
  const [was, is] = [before, now].map((line) => valueText(field, line, locale));
  return was === undefined || is === undefined ? undefined : `${was} → ${is}`;
}

/** A value that a word or a day says whole; the others are read on the page. */
function valueText(field: string, line: LedgerLine | undefined, locale: Locale): string | undefined {
  if (field === 'effective') return line?.effective;
  if (field === 'expires') return line?.expires;
  const binding = field === 'obligation' && (line?.facts[field] as Obligation | undefined);
  return binding ? obligations[binding][locale] : undefined;
}

/** The steps that stand otherwise, as they came and as they come: `1 擦净台面 · 2 摆正水牌 → 1 摆正水牌 · 2 擦净台面`. */
function orderChange(before: LedgerLine, now: LedgerLine, locale: Locale): string {
  const [old, fresh] = [stepsOf(before), stepsOf(now)];
  const last = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < last && old[start]?.id === fresh[start]?.id) start += 1;
  let end = 0;
  while (end < last - start && old.at(-1 - end)?.id === fresh.at(-1 - end)?.id) end += 1;
  const listed = (line: LedgerLine) => {
    const translated = line.words[locale]?.entries;
    return stepsOf(line)
      .map(({ id, text }, index) => `${index + 1} ${(translated?.[id]?.['text'] as string | undefined) ?? text ?? id}`)
      .slice(start, stepsOf(line).length - end)
      .join(' · ');
  };
  return `${listed(before)} → ${listed(now)}`;
}

const stepsOf = ({ facts }: LedgerLine) => (facts['clauses'] ?? []) as { id: string; text?: string }[];
