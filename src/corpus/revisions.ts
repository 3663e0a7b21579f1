import { addDays, type Day } from '../lib/day.ts';
import type { Mark, StandardFacts } from '../schema/index.ts';

/** What a revision did to one entry of a standard. */
export interface RevisionMark {
  clause: string;
  mark: Mark;
  note?: string | undefined;
}

/** One revision of a standard. */
export interface RevisionEntry {
  number: string;
  date: Day;
  /** Whether it issued the standard; such a revision marks nothing, as everything in it is new. */
  first: boolean;
  /** Whether it is the one that the page now shows. */
  current: boolean;
  marks: readonly RevisionMark[];
}

/** The revisions of a standard as its history tells them, newest last, in the language of the facts given. */
export function revisionsOf(facts: StandardFacts): RevisionEntry[] {
  return facts.history.map(({ number, date, marks }, index) => ({
    number,
    date,
    first: index === 0,
    current: number === facts.revision.number,
    marks,
  }));
}

/** What the current revision did to each entry. A first issue marks nothing. */
export function currentMarks(facts: StandardFacts): ReadonlyMap<string, Mark> {
  const current = revisionsOf(facts).find((revision) => revision.current && !revision.first);
  return new Map(current?.marks.map(({ clause, mark }) => [clause, mark]));
}

/**
 * The last day on which the marks of the current revision are shown: so many days from its beginning, or from the day
 * on which it was issued where that is later.
 */
export function markedUntil({ history, revision }: Pick<StandardFacts, 'history' | 'revision'>, days: number): Day {
  const issued = history.find(({ number }) => number === revision.number)?.date ?? revision.effective;
  return addDays(issued > revision.effective ? issued : revision.effective, days - 1);
}

/**
 * The number of the revision that the current one follows, which holds until the current one starts; undefined when
 * nothing was issued before it.
 */
export function revisionBefore({ history, revision }: Pick<StandardFacts, 'history' | 'revision'>): string | undefined {
  const before = history[history.findIndex(({ number }) => number === revision.number) - 1]?.number;
  // What begins with 0 was a draft.
  return before?.startsWith('0.') ? undefined : before;
}
