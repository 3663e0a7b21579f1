import { keepList, keptList } from './kept.ts';

const key = 'search-recent';
/** As many as fit a phone's screen. */
const most = 6;

/** Queries that led somewhere, newest first. */
export const recentQueries = () => keptList<string>(key);

/** Remembers a query that led somewhere. */
export function rememberQuery(query: string): void {
  keepList(key, [query, ...recentQueries().filter((known) => known !== query)], most);
}

/** Forgets the recent queries. */
export const forgetQueries = () => keepList(key, [], most);
