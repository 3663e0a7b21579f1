const recentKey = 'search-recent';
const missedKey = 'search-missed';
/** Queries kept: the recent ones that fit a phone's screen, and as many misses as are worth reading. */
const most = { [recentKey]: 6, [missedKey]: 300 };

/** A query that found nothing, with the language it was asked in and when. */
export interface Missed {
  query: string;
  language: string;
  at: string;
}

/** Queries that led somewhere, newest first. */
export const recentQueries = () => read<string>(recentKey);

/** Remembers a query that led somewhere. */
export function rememberQuery(query: string): void {
  write(recentKey, [query, ...recentQueries().filter((known) => known !== query)]);
}

/** Forgets the recent queries. */
export const forgetQueries = () => write(recentKey, []);

/** Queries that found nothing, newest first. */
export const missedQueries = () => read<Missed>(missedKey);

/** Notes a query that found nothing, on this device only. Of a query and its beginnings, noted on the way, the longest is kept. */
export function noteMissed(query: string, language: string): void {
  const known = missedQueries();
  if (known.some((earlier) => earlier.query.startsWith(query) && earlier.query !== query)) return;
  write(missedKey, [{ query, language, at: new Date().toISOString().slice(0, 10) }, ...known.filter((earlier) => !query.startsWith(earlier.query))]);
}

/** The missed queries as a file that a spreadsheet opens. A leading sign that it would run as a formula, of either width, is quoted. */
export function missedAsTsv(): string {
  const safe = (text: string) => {
    const cell = text.replaceAll(/\s/g, ' ').replace(/^(?=\s*[=+\-@＝＋－＠])/, "'");
    return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  };
  return ['query\tlanguage\tdate', ...missedQueries().map(({ query, language, at }) => [query, language, at].map(safe).join('\t'))].join('\n');
}

/** Storage may be full or forbidden; search goes on without a memory. */
function read<T>(key: string): T[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(value) ? (value as T[]) : [];
  } catch {
    return [];
  }
}

function write(key: keyof typeof most, list: readonly unknown[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(list.slice(0, most[key])));
  } catch {
    // Nothing to do: what cannot be kept is not kept.
  }
}
