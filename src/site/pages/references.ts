import type { Locale } from '../../languages/index.ts';
import { wordsIn } from '../../corpus/localize.ts';
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
  /** The words of the clause, when the reference names one. */
  clause?: string;
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
  const { title } = wordsIn(standard, locale);
  const mark = stateMark(context, standard.facts, locale);
  const resolved = { code, title, mark, href: pagePath(locale, standard.slug, clauseId) };
  const clause = clauseId ? clauseText(standard, clauseId, locale) : undefined;
  return clause ? { ...resolved, clause } : resolved;
}

/** Resolves several, dropping those that lead nowhere. */
export function resolveReferences(
  context: SiteContext,
  references: readonly string[] | undefined,
  locale: Locale,
): ResolvedReference[] {
  return (references ?? []).flatMap((reference) => resolveReference(context, reference, locale) ?? []);
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
