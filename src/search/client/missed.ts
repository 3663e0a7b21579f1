import { readerNow } from '../../lib/reader-clock.ts';
import { isNoise } from '../noise.ts';
import { keepList, keptList } from './kept.ts';
import { asTsv } from './tsv.ts';

const key = 'search-missed';
/** As many as are worth reading. */
const most = 300;

/** A query that found nothing, with the language it was asked in and when. */
export interface Missed {
  query: string;
  language: string;
  at: string;
}

/** Queries that found nothing, newest first. */
export const missedQueries = () => keptList<Missed>(key);

/**
 * Notes a query that found nothing, on this device only. Of a query and its beginnings, noted on the way, the longest
 * is kept. Returns whether it is on the list now: storage may be full or forbidden.
 */
export function noteMissed(query: string, language: string): boolean {
  if (isNoise(query)) return false;
  const known = missedQueries();
  if (known.some((earlier) => earlier.query.startsWith(query) && earlier.query !== query)) return true;
  keepList(
    key,
    [{ query, language, at: readerNow().day }, ...known.filter((earlier) => !query.startsWith(earlier.query))],
    most,
  );
  return missedQueries()[0]?.query === query;
}

/** The missed queries as a file that a spreadsheet opens. */
export const missedAsTsv = () =>
  asTsv(
    ['query', 'language', 'date'],
    missedQueries().map(({ query, language, at }) => [query, language, at]),
  );
