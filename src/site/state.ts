import type { StandardFacts } from '../schema/index.ts';

/** Where a standard stands on a day: a draft, not yet in force, in force, past its end, or withdrawn. */
export type StandardState = 'draft' | 'coming' | 'in-force' | 'expired' | 'withdrawn';

/** The state of a standard on a day (YYYY-MM-DD). A standard still holds on the day it expires. */
export function stateOn(today: string, { state, revision }: StandardFacts): StandardState {
  if (state !== 'issued') return state;
  if (revision.effective > today) return 'coming';
  return revision.expires !== undefined && revision.expires < today ? 'expired' : 'in-force';
}
