import { codesOf, contradictionAnchor } from '../../corpus/contradictions.ts';
import type { Locale } from '../../languages/index.ts';
import type { Contradiction } from '../../schema/index.ts';
import type { SiteContext } from '../pages/context.ts';
import { type ResolvedReference, resolveReference } from '../pages/references.ts';

/** A contradiction as one language reads it, its clauses ready to link. */
export interface LocalContradiction {
  id: string;
  /** The id of its place on the page that tells it. */
  anchor: string;
  /** Where it is told: on the page of the rule that holds, else of the first side that has one. */
  home: ResolvedReference | undefined;
  subject: string;
  sides: { says: string; source: string; clause: ResolvedReference | undefined }[];
  house: string;
  rule: ResolvedReference | undefined;
  why: string;
}

/** All contradictions in a language, or those that name a clause of one standard. */
export function contradictionsIn(context: SiteContext, locale: Locale, code?: string): LocalContradiction[] {
  const resolve = (reference: string | undefined) =>
    reference ? resolveReference(context, reference, locale) : undefined;
  return context.corpus.contradictions
    .filter((contradiction) => code === undefined || codesOf(contradiction).includes(code))
    .map(({ id, subject, sides, house, rule, why }) => ({
      id,
      anchor: contradictionAnchor(id),
      home: homeOf(context, { id, rule, sides }, locale),
      subject: subject[locale],
      sides: sides.map(({ says, basis, clause }) => ({
        says: says[locale],
        source: context.basis.get(basis)?.[locale] ?? basis,
        clause: resolve(clause),
      })),
      house: house[locale],
      rule: resolve(rule),
      why: why[locale],
    }));
}

function homeOf(
  context: SiteContext,
  { id, rule, sides }: Pick<Contradiction, 'id' | 'rule' | 'sides'>,
  locale: Locale,
): ResolvedReference | undefined {
  const [code] = codesOf({ rule, sides });
  const home = code === undefined ? undefined : resolveReference(context, code, locale);
  return home && { ...home, href: `${home.href}#${contradictionAnchor(id)}` };
}
