import type { StandardFacts } from '../schema/index.ts';

/** Whether a standard is issued and says how often, or how far from an event: days are planned by it. */
export function hasIntervals(facts: StandardFacts): boolean {
  if (facts.kind !== 'visit-frequency' || facts.state !== 'issued') return false;
  return facts.clauses.some(({ every, offset }) => every ?? offset);
}
