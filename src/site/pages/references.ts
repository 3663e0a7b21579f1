import { isShownTo } from '../../corpus/audience.ts';
import type { Audience } from '../../schema/index.ts';
import type { Locale } from '../../languages/index.ts';
import { entries } from '../../corpus/build.ts';
import { localize } from '../../corpus/localize.ts';
import { type Quote, quoteOf } from '../../corpus/quote.ts';
import type { SiteContext } from './context.ts';
import { pagePath } from '../../lib/site-paths.ts';
import { stateMark } from './state-mark.ts';
import { type NamedText, textsByDay } from './texts.ts';

/** What a text says where a reference leads. */
export interface ReferenceText extends Pick<NamedText, 'held' | 'title' | 'mark'> {
  /** The clause, when the reference names one that has words. */
  clause?: Quote;
}

/** A reference to a standard or clause as it is listed: what each text of the standard says there. */
export interface ListedReference {
  code: string;
  href: string;
  texts: readonly ReferenceText[];
}

/** A reference to a standard or clause, ready to link: with what is said on the day of the build. */
export interface ResolvedReference extends ListedReference, Omit<ReferenceText, 'held'> {}

/** Resolves `AP-03` or `AP-03#dye`; undefined when nothing stands there. */
export function resolveReference(
  context: SiteContext,
  reference: string,
  locale: Locale,
): ResolvedReference | undefined {
  const [code = '', clauseId] = reference.split('#');
  const standard = context.byCode.get(code);
  if (!standard) return undefined;
  const texts = textsByDay(context, standard).map((text): ReferenceText => {
    const { title, facts } = localize(text.standard, locale);
    const named = { held: text.held, title, mark: stateMark(context, facts, locale) };
    const entry = entries(facts).find(({ id }) => id === clauseId);
    const clause = entry && quoteOf(facts, entry, locale);
    return clause ? { ...named, clause } : named;
  });
  const shown = texts.find(({ held }) => held.isShown);
  return shown && { ...shown, code, href: pagePath(locale, standard.slug, clauseId), texts };
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
