import { addDays, type Day } from '../lib/day.ts';
import { isOverdue } from './state.ts';
import type { Corpus, Standard } from './types.ts';

/** How soon a review is: overdue, or within so many days. */
export type ReviewBand = 'overdue' | 30 | 60 | 90;

/** How soon a review is; undefined where there is time. */
export function reviewBand(today: Day, review: Day): ReviewBand | undefined {
  if (isOverdue(today, review)) return 'overdue';
  return ([30, 60, 90] as const).find((days) => review <= addDays(today, days));
}

/** The last day of a review that the reports remind of already. */
export function reviewLimit({ site }: Corpus, today: Day): Day {
  return addDays(today, site.reviewNoticeDays);
}

/** The standards that are to be reviewed, soonest first; withdrawn ones are not reviewed any more. */
export function reviewsInOrder({ standards }: Corpus): Standard[] {
  return standards
    .filter(({ facts }) => facts.state !== 'withdrawn')
    .sort((a, b) => a.facts.revision.review.localeCompare(b.facts.revision.review) || a.code.localeCompare(b.code));
}
