import { type ClauseLine, placeKeys, readClauseLines, searchedText } from './clause-line.ts';
import { fold } from './fold.ts';
import type { ClauseIndex } from './index-types.ts';
import type { Prepared } from './prepare.ts';

/** A clause as answers are looked for in it. */
export interface FoldedClause {
  line: ClauseLine;
  /** Its words. */
  words: string;
  /** Its words, limits, letter, and for whom and when it is. */
  folded: string;
}

/** The clauses of an index by standard, and what they can be for. */
export interface FoldedClauses {
  labels: ReadonlyMap<string, string>;
  of: (at: number) => readonly FoldedClause[];
}

const known = new WeakMap<ClauseIndex, { lookup: Prepared['lookup']; clauses: FoldedClauses }>();

/** Clauses folded once for all keys: the next one asks for those of the same rows. */
export function foldedClauses(index: ClauseIndex, prepared: Prepared): FoldedClauses {
  const before = known.get(index);
  if (before?.lookup === prepared.lookup) return before.clauses;
  const clauses = readClauses(index, prepared);
  known.set(index, { lookup: prepared.lookup, clauses });
  return clauses;
}

function readClauses({ rows, keys }: ClauseIndex, { simplified }: Prepared): FoldedClauses {
  const labels = new Map(keys.map(([key, label]) => [key, fold(label, simplified)]));
  const read = new Map<number, readonly FoldedClause[]>();
  const folded = (line: ClauseLine): FoldedClause => {
    const { limit, letter, key } = line.cells;
    const whom = key.filter((one) => !one.startsWith(placeKeys)).map((one) => labels.get(one) ?? '');
    const words = searchedText(line);
    return {
      line,
      words: fold(words, simplified),
      folded: fold([words, ...limit, ...letter, ...whom].join(' · '), simplified),
    };
  };
  return {
    labels,
    of: (at) => {
      const before = read.get(at);
      if (before) return before;
      const made = readClauseLines(rows[at] ?? '')
        .filter(({ cells }) => cells.list.length === 0)
        .map(folded);
      read.set(at, made);
      return made;
    },
  };
}
