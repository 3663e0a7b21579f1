import type { OutsideSubject } from './elsewhere.ts';
import type { Query } from './query.ts';
import type { Tally } from './tally.ts';

/** A standard found by the instant index. */
export interface Hit {
  /** Its position in the index. */
  at: number;
  score: number;
  /** Whether it is shown as a result; the rest may be what was meant. */
  isSure: boolean;
}

/** Rows that are shown at most: more than anyone reads. */
export const mostRows = 12;
/** How many standards that are not sure are shown. */
export const mostPerhaps = 3;

/** A query with what its parts found. */
export interface Gathered {
  query: Query;
  /** The whole of what was typed, folded, the subject outside included. */
  typed: string;
  outside: OutsideSubject | undefined;
  /** Whether the subject outside is all that the query asks about. */
  isOnlyOutside: boolean;
  tally: Tally;
  /** What names add that are the query, begin with it or hold it. */
  nameBonus: ReadonlyMap<number, number>;
}
