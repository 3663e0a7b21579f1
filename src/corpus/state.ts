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

/**
 * Which of the texts that follow one another is shown on a day: the one in force, else the next that comes, else the
 * last. Build and devices ask this alone, so that no two places show texts of different days.
 */
export function shownAt(today: Day, texts: readonly Dated['revision'][]): number {
  const states = texts.map((revision) => stateOn(today, { state: 'issued', revision }));
  const [held, next] = [states.indexOf('in-force'), states.indexOf('coming')];
  return held >= 0 ? held : next >= 0 ? next : texts.length - 1;
}

/** Whether a review is overdue on a day. On its own day it is only due. */
export function isOverdue(today: Day, review: Day): boolean {
  return review < today;
}
