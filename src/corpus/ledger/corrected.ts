import type { Locale } from '../../languages/index.ts';
import type { LedgerLine } from '../../schema/index.ts';
import { canonical } from '../hash.ts';
import type { Standard } from '../types.ts';
import { type Changes, changesBetween } from './changes.ts';
import { publicationOf } from './publication.ts';

type Published = Pick<LedgerLine, 'facts' | 'words'>;
export type PagePart = Changes['page'][number];
const pageParts: readonly PagePart[] = ['title', 'description', 'body'];

/** A translation that says something else of what did not change. */
export interface Corrected {
  locale: Locale;
  /** Whether there was no such translation before. */
  isNew: boolean;
  /** Entries and parts of the page that it says otherwise; none where it is new. */
  clauses: readonly string[];
  page: readonly PagePart[];
}

/** The translations that were put right from one publication to another, or came to it. */
export function correctedBetween(before: Published, now: Published, authority: Locale): Corrected[] {
  const changes = changesBetween(before, now, authority);
  const changed = new Set(changes.entries.map(({ clause }) => clause));
  return (Object.keys(now.words) as Locale[]).flatMap((locale): Corrected[] => {
    const [was, is] = [before.words[locale], now.words[locale]];
    if (locale === authority || !is) return [];
    if (!was) return [{ locale, isNew: true, clauses: [], page: [] }];
    const clauses = Object.keys(is.entries ?? {}).filter(
      (id) => !changed.has(id) && was.entries?.[id] && canonical(was.entries[id]) !== canonical(is.entries?.[id]),
    );
    const page = pageParts.filter((part) => !changes.page.includes(part) && was[part] !== is[part]);
    return clauses.length + page.length === 0 ? [] : [{ locale, isNew: false, clauses, page }];
  });
}

/** The translations of a standard that were put right since a line of its ledger, under the same number. */
export function correctedSince(line: LedgerLine, standard: Standard): Corrected[] {
  if (standard.facts.revision.number !== line.number) return [];
  const found = correctedBetween(line, publicationOf(standard), standard.authority.locale);
  return found.filter(({ isNew }) => !isNew);
}
