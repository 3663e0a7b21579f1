import { readerNow } from '../../lib/reader-clock.ts';
import { keepList, keptList } from './kept.ts';

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
 * is kept.
 */
export function noteMissed(query: string, language: string): void {
  if (isNoise(query)) return;
  const known = missedQueries();
  if (known.some((earlier) => earlier.query.startsWith(query) && earlier.query !== query)) return;
  keepList(
    key,
    [{ query, language, at: readerNow().day }, ...known.filter((earlier) => !query.startsWith(earlier.query))],
    most,
  );
}

/** Longer texts were pasted, not asked. */
const longest = 80;

/** What is no query: nothing but signs, one letter again and again, a text that was pasted. */
const isNoise = (query: string) =>
  query.length > longest || !/[\p{L}\p{N}]/u.test(query) || /^(.)\1{2,}$/u.test(query.replaceAll(/\s/g, ''));

/**
 * The missed queries as a file that a spreadsheet opens. A leading sign that it would run as a formula, of either
 * width, is quoted.
 */
export function missedAsTsv(): string {
  const safe = (text: string) => {
    const cell = text.replaceAll(/\s/g, ' ').replace(/^(?=\s*[=+\-@＝＋－＠])/, "'");
    return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  };
  return [
    'query\tlanguage\tdate',
    ...missedQueries().map(({ query, language, at }) => [query, language, at].map(safe).join('\t')),
  ].join('\n');
}
