import type { StandardFacts } from '../schema/index.ts';

/** Whether a standard is issued and says how often a grade of customers is visited: visits are planned by it. */
export function hasIntervals(facts: StandardFacts): boolean {
  if (facts.kind !== 'visit-frequency' || facts.state !== 'issued') return false;
  return facts.clauses.some(({ grade, every }) => grade && every);
}
