import { localize } from '../../corpus/localize.ts';
import { type RevisionEntry, revisionsOf } from '../../corpus/revisions.ts';
import type { Locale } from '../../languages/index.ts';
import type { SiteContext } from '../pages/context.ts';

/** One revision of one standard, with what it changed. */
export interface Change extends RevisionEntry {
  code: string;
  slug: string;
  title: string;
  manual: string;
}

/** All revisions of what staff read, newest first; on one day, revisions of older standards before first issues. */
export function changesIn({ staff }: SiteContext, locale: Locale): Change[] {
  return staff.standards
    .flatMap((standard) => {
      const { code, slug, title, manual, facts } = localize(standard, locale);
      return revisionsOf(facts).map((revision) => ({ ...revision, code, slug, title, manual }));
    })
    .sort((a, b) => b.date.localeCompare(a.date) || Number(a.first) - Number(b.first) || a.code.localeCompare(b.code));
}
