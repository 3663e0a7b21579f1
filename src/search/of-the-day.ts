import { shownAt } from '../corpus/state.ts';
import type { Day } from '../lib/day.ts';
import type { ClauseIndex, DetailIndex, NameIndex } from './index-types.ts';

/*
 * The index holds a row for every text of a standard that holds one after the other. The device searches those of its
 * day and no other, so that nobody finds what does not hold yet, or no longer.
 */

/** Where the first file has codes and the days of texts. */
const column = { code: 2, effective: 6, expires: 7 } as const;

/** A day that the index holds as a number: `20270101` is `2027-01-01`. */
export const dayOf = (number: number): Day => String(number).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');

/** The rows that a day shows, by position: one for each standard. */
export function rowsOn({ columns }: NameIndex, day: Day): number[] {
  const cells = (at: number) => columns[at] ?? [];
  const [codes, effective, expires] = [cells(column.code), cells(column.effective), cells(column.expires)];
  const texts = Map.groupBy(codes.keys(), (at) => codes[at]);
  return [...texts.values()].flatMap((rows) => {
    const days = rows.map((at) => ({
      effective: dayOf(Number(effective[at])),
      expires: Number(expires[at]) === 0 ? undefined : dayOf(Number(expires[at])),
    }));
    return rows[shownAt(day, days)] ?? [];
  });
}

/** The first or second file with some of its rows. */
export function withRows<File extends NameIndex | DetailIndex>(file: File, rows: readonly number[]): File {
  return { ...file, columns: file.columns.map((cells) => rows.map((at) => cells[at] ?? '')) };
}

/** The third file with some of its rows. */
export function clausesWithRows(file: ClauseIndex, rows: readonly number[]): ClauseIndex {
  const only = (cells: readonly string[]) => rows.map((at) => cells[at] ?? '');
  return { ...file, rows: only(file.rows), words: only(file.words), asked: only(file.asked) };
}
