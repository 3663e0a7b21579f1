import type { ClauseOf, StandardFacts } from '../schema/index.ts';
import type { Corpus } from './types.ts';

/** A line to say at a time of day or on a holiday. */
export interface TimedClause {
  line: ClauseOf<'phrasing'>;
  /** The days of its holiday; undefined for a line of every day. */
  days: Corpus['vocabulary']['holidays'][number]['windows'] | undefined;
}

/** The lines of an issued standard that are for a time of day, or for a holiday whose dates a notice has set. */
export function timedClauses({ vocabulary }: Pick<Corpus, 'vocabulary'>, facts: StandardFacts): TimedClause[] {
  if (facts.kind !== 'phrasing' || facts.state !== 'issued') return [];
  return facts.clauses.flatMap((line) => {
    const days = line.holiday ? vocabulary.holidays.find(({ id }) => id === line.holiday)?.windows : undefined;
    return line.polarity === 'do' && (line.time || line.when?.hours || days?.length) ? [{ line, days }] : [];
  });
}
