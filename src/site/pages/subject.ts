import { localize, type LocalizedStandard } from '../../corpus/localize.ts';
import type { Manual, Standard } from '../../corpus/types.ts';
import type { Locale } from '../../languages/index.ts';
import type { SiteContext } from './context.ts';

/** What a page is about. */
export type Subject =
  | { type: 'standard'; standard: Standard; local: LocalizedStandard; manual: Manual | undefined }
  | { type: 'manual'; manual: Manual }
  | { type: 'plain' };

/** What the page with a route id (`zh/appearance/men-hair`) is about. */
export function subjectOf(context: SiteContext, routeId: string, locale: Locale): Subject {
  const slug = slugOf(routeId, locale);
  const standard = context.bySlug.get(slug);
  if (standard)
    return {
      type: 'standard',
      standard,
      local: localize(standard, locale),
      manual: context.manuals.get(standard.manual),
    };
  const manual = context.manuals.get(slug);
  return manual ? { type: 'manual', manual } : { type: 'plain' };
}

/** The slug in a route id: the id without its language. */
export function slugOf(routeId: string, locale: Locale): string {
  return routeId.startsWith(`${locale}/`) ? routeId.slice(locale.length + 1) : routeId === locale ? '' : routeId;
}
