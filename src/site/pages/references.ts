import { isShownTo } from '../../corpus/audience.ts';
import type { Audience } from '../../schema/index.ts';
import type { Locale } from '../../languages/index.ts';
import { wordsIn } from '../../corpus/localize.ts';
import type { SiteContext } from './context.ts';
import { pagePath } from '../../lib/site-paths.ts';

/** A reference to a standard or clause, ready to link. */
export interface ResolvedReference {
  code: string;
  href: string;
  title: string;
  /** The words of the clause, when the reference names one. */
  clause?: string;
}

/** Resolves `AP-03` or `AP-03#dye`; undefined when nothing stands there. */
export function resolveReference(
  { byCode }: SiteContext,
  reference: string,
  locale: Locale,
): ResolvedReference | undefined {
  const [code = '', clauseId] = reference.split('#');
  const standard = byCode.get(code);
  if (!standard) return undefined;
  const { title } = wordsIn(standard, locale);
  const resolved = { code, title, href: pagePath(locale, standard.slug, clauseId) };
  const clause = clauseId ? clauseText(standard, clauseId, locale) : undefined;
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

function clauseText(
  standard: NonNullable<ReturnType<SiteContext['byCode']['get']>>,
  id: string,
  locale: Locale,
): string | undefined {
  const translated = standard.translations[locale]?.translation.clauses[id]?.['text'];
  if (typeof translated === 'string') return translated;
  const clause = standard.facts.clauses.find((entry) => entry.id === id);
  return clause && 'text' in clause ? clause.text : undefined;
}
