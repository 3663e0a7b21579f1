import { addDays, type Day } from '../lib/day.ts';
import type { Corpus, Standard } from './types.ts';

/** A standard whose review is due. */
export interface DueReview {
  standard: Standard;
  review: Day;
  overdue: boolean;
}

/** The last day of a review that the reports remind of already. */
export function reviewLimit({ site }: Corpus, today: Day): Day {
  return addDays(today, site.reviewNoticeDays);
}

/** Standards whose review is overdue or due soon, soonest first; withdrawn ones are not reviewed any more. */
export function reviewsDue(corpus: Corpus, today: Day): DueReview[] {
  const limit = reviewLimit(corpus, today);
  return corpus.standards
    .filter(({ facts }) => facts.state !== 'withdrawn' && facts.revision.review <= limit)
    .map((standard) => {
      const { review } = standard.facts.revision;
      return { standard, review, overdue: review < today };
    })
    .sort((a, b) => a.review.localeCompare(b.review) || a.standard.code.localeCompare(b.standard.code));
}
