import type { Locale } from '../languages/index.ts';
import type { Mark } from '../schema/index.ts';
import { localize } from '../corpus/localize.ts';
import type { SiteContext } from './context.ts';

/** One revision of one standard, with what it changed. */
export interface Change {
  code: string;
  slug: string;
  title: string;
  manual: string;
  number: string;
  date: string;
  /** True for the revision that issued the standard. */
  first: boolean;
  marks: readonly { clause: string; mark: Mark; note?: string | undefined }[];
}

/** All revisions of all standards, newest first; on one day, revisions of older standards before first issues. */
export function changesIn({ corpus }: SiteContext, locale: Locale): Change[] {
  return corpus.standards
    .flatMap((standard) => {
      const { code, slug, title, manual, facts } = localize(standard, locale);
      return facts.history.map(({ number, date, marks }, index) => ({
        code,
        slug,
        title,
        manual,
        number,
        date,
        marks,
        first: index === 0,
      }));
    })
    .sort((a, b) => b.date.localeCompare(a.date) || Number(a.first) - Number(b.first) || a.code.localeCompare(b.code));
}
