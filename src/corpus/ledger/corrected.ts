import type { Locale } from '../../languages/index.ts';
import type { LedgerLine } from '../../schema/index.ts';
import type { Standard } from '../types.ts';
import { changesBetween, type PagePart } from './changes.ts';
import { publicationOf } from './publication.ts';
import { translatedAnew } from './translated-anew.ts';

type Published = Pick<LedgerLine, 'facts' | 'words'>;

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
  return translatedAnew(before, now, authority).flatMap(({ locale, ...said }): Corrected[] => {
    const [was, is] = [before.words[locale], now.words[locale]];
    if (!was) return [{ locale, isNew: true, clauses: [], page: [] }];
    // What changed with its original, came or went was not put right.
    const clauses = said.clauses.filter((id) => !changed.has(id) && was.entries?.[id] && is?.entries?.[id]);
    const page = said.page.filter((part) => !changes.page.includes(part));
    return clauses.length + page.length === 0 ? [] : [{ locale, isNew: false, clauses, page }];
  });
}

/** The translations of a standard that were put right since a line of its ledger, under the same number. */
export function correctedSince(line: LedgerLine, standard: Standard): Corrected[] {
  if (standard.facts.revision.number !== line.number) return [];
  const found = correctedBetween(line, publicationOf(standard), standard.authority.locale);
  return found.filter(({ isNew }) => !isNew);
}
