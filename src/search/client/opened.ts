import { readerNow } from '../../lib/reader-clock.ts';
import { isNoise } from '../noise.ts';
import { keepList, keptList } from './kept.ts';
import { asTsv } from './tsv.ts';

const key = 'search-opened';
/** As many as are worth reading. */
const most = 300;

/** A query with the row that was opened for it and the place of that row, 1 for the first. */
interface Opened {
  query: string;
  language: string;
  opened: string;
  rank: number;
  at: string;
}

/** What was opened, newest first. */
export const openedRows = () => keptList<Opened>(key);

/** Notes on this device, and nowhere else, which row answered a query. */
export function noteOpened(query: string, language: string, opened: string, rank: number): void {
  if (isNoise(query)) return;
  const isSame = (one: Opened) => one.query === query && one.opened === opened;
  const known = openedRows().filter((one) => !isSame(one));
  keepList(key, [{ query, language, opened, rank, at: readerNow().day }, ...known], most);
}

/** Forgets what was opened. */
export const forgetOpened = () => keepList(key, [], most);

/** What was opened as a file that a spreadsheet opens, and that the report of searches reads. */
export const openedAsTsv = () =>
  asTsv(
    ['query', 'language', 'opened', 'rank', 'date'],
    openedRows().map(({ query, language, opened, rank, at }) => [query, language, opened, String(rank), at]),
  );
