import type { Locale } from '../../languages/index.ts';
import type { LedgerLine } from '../../schema/index.ts';
import { canonical } from '../hash.ts';
import { type PagePart, pageParts } from './changes.ts';

type Published = Pick<LedgerLine, 'words'>;

/** A translation that is not what was published of it. */
export interface TranslatedAnew {
  locale: Locale;
  /** The entries and parts of the page that it says otherwise; none where the whole translation is new. */
  clauses: readonly string[];
  page: readonly PagePart[];
}

/** What translations say otherwise than a line before, whether their original changed or not: nobody approves them. */
export function translatedAnew(before: Published, now: Published, authority: Locale): TranslatedAnew[] {
  return (Object.keys(now.words) as Locale[]).flatMap((locale): TranslatedAnew[] => {
    const [was, is] = [before.words[locale], now.words[locale]];
    if (locale === authority || !is) return [];
    if (!was) return [{ locale, clauses: [], page: [] }];
    const ids = new Set([...Object.keys(is.entries ?? {}), ...Object.keys(was.entries ?? {})]);
    const clauses = [...ids].filter((id) => canonical(was.entries?.[id]) !== canonical(is.entries?.[id]));
    const page = pageParts.filter((part) => was[part] !== is[part]);
    return clauses.length + page.length === 0 ? [] : [{ locale, clauses, page }];
  });
}
