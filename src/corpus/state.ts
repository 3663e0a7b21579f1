import type { Day } from '../lib/day.ts';
import type { StandardFacts } from '../schema/index.ts';

/*
 * The one place that says what holds on a day. Pages, search, cards and the offline copy ask it on the reader's device
 * with the day there, so that none of them keeps the answer of the day on which the site was built.
 */

/** Where a standard stands on a day: a draft, not yet in force, in force, past its end, or withdrawn. */
export type StandardState = 'draft' | 'coming' | 'in-force' | 'expired' | 'withdrawn';

/** What the state of a standard on a day depends on. */
export interface Dated {
  state: StandardFacts['state'];
  revision: { effective: Day; expires?: Day | undefined };
}

/** The state of a standard on a day. A standard still holds on the day it expires. */
export function stateOn(today: Day, { state, revision }: Dated): StandardState {
  if (state !== 'issued') return state;
  if (revision.effective > today) return 'coming';
  return revision.expires !== undefined && revision.expires < today ? 'expired' : 'in-force';
}

/** Whether a review is overdue on a day. On its own day it is only due. */
export function isOverdue(today: Day, review: Day): boolean {
  return review < today;
}
