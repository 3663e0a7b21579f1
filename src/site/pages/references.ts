import { isShownTo } from '../../corpus/audience.ts';
import type { Audience } from '../../schema/index.ts';
import type { Locale } from '../../languages/index.ts';
import { entries } from '../../corpus/build.ts';
import { localize } from '../../corpus/localize.ts';
import { type Quote, quoteOf } from '../../corpus/quote.ts';
import type { SiteContext } from './context.ts';
import { pagePath } from '../../lib/site-paths.ts';
import { stateMark, type StateMark } from './state-mark.ts';

/** A reference to a standard or clause, ready to link. */
export interface ResolvedReference {
  code: string;
  href: string;
  title: string;
  /** Whether the standard is in force. */
  mark: StateMark;
  /** The clause, when the reference names one that has words. */
  clause?: Quote;
}

/** Resolves `AP-03` or `AP-03#dye`; undefined when nothing stands there. */
export function resolveReference(
  context: SiteContext,
  reference: string,
  locale: Locale,
): ResolvedReference | undefined {
  const [code = '', clauseId] = reference.split('#');
  const standard = context.byCode.get(code);
  if (!standard) return undefined;
  const { title, facts } = localize(standard, locale);
  const mark = stateMark(context, standard.facts, locale);
  const resolved = { code, title, mark, href: pagePath(locale, standard.slug, clauseId) };
  const entry = entries(facts).find(({ id }) => id === clauseId);
  const clause = entry && quoteOf(facts, entry, locale);
  return clause ? { ...resolved, clause } : resolved;
}

/** Resolves several for a reader, dropping those that lead nowhere, or to a page for a narrower circle. */
export function resolveReferences(
  context: SiteContext,
  references: readonly string[] | undefined,
  locale: Locale,
  reader: Audience,
): ResolvedReference[] {
  return (references ?? []).flatMap((reference) => {
    const resolved = resolveReference(context, reference, locale);
    const standard = resolved && context.byCode.get(resolved.code);
    return standard && isShownTo(reader, standard.facts.audience) ? [resolved] : [];
  });
}
