import type { Day } from '../lib/day.ts';
import type { StandardFacts } from '../schema/index.ts';

/** Where a standard stands on a day: a draft, not yet in force, in force, past its end, or withdrawn. */
export type StandardState = 'draft' | 'coming' | 'in-force' | 'expired' | 'withdrawn';

/** The state of a standard on a day. A standard still holds on the day it expires. */
export function stateOn(today: Day, { state, revision }: Pick<StandardFacts, 'state' | 'revision'>): StandardState {
  if (state !== 'issued') return state;
  if (revision.effective > today) return 'coming';
  return revision.expires !== undefined && revision.expires < today ? 'expired' : 'in-force';
}
