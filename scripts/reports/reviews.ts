import { type Corpus, labelOf, reviewBand, reviewLimit, reviewsInOrder } from '../../src/corpus/index.ts';
import { calendarFile } from '../../src/lib/calendar-file.ts';
import { many } from '../../src/lib/many.ts';
import type { Day } from '../../src/lib/day.ts';
import { addressOn, shortPath } from '../../src/lib/site-paths.ts';
import type { ReportMaker } from './report.ts';
import { told } from '../lib/told.ts';

/** Standards whose review is due soon or overdue, soonest first, with how soon; as a calendar, all that are to come. */
export const reviewsReport: ReportMaker = {
  summary: {
    zh: '30、60、90 天内要复审的和已逾期的标准',
    en: 'standards to be reviewed within 30, 60 and 90 days, and those overdue',
  },
  make(corpus, today) {
    const limit = reviewLimit(corpus, today);
    const due = reviewsInOrder(corpus).flatMap(({ code, authority, facts }) => {
      const { review, owner } = facts.revision;
      const within = reviewBand(today, review);
      if (within === undefined && review > limit) return [];
      return [{ code, title: authority.title, review, owner, overdue: within === 'overdue', within: within ?? null }];
    });
    const lines = due.map(({ code, title, review, owner, within }) => {
      const soon = within === 'overdue' ? told('逾期', 'overdue', ' ') : `≤ ${within ?? '…'}`.padEnd(7);
      return `${review}  ${soon}  ${code}  ${title}  (${owner})`;
    });
    const byLimit = due.filter(({ review }) => review <= limit).length;
    const text = [
      ...lines,
      told(`${limit} 以前要复审 ${byLimit} 条标准`, `${many(byLimit, 'standard')} to review by ${limit}`, ' · '),
    ].join('\n');
    return { text, data: due, failed: byLimit > 0, calendar: (owner) => reviewCalendar(corpus, today, owner) };
  },
};

/** A calendar of all reviews, or of those of one owner. Made as of a day, so that the same day gives the same bytes. */
function reviewCalendar(corpus: Corpus, today: Day, owner: string | undefined): string {
  const { baseUrl } = corpus.site;
  const standards = reviewsInOrder(corpus).filter(({ facts }) => owner === undefined || facts.revision.owner === owner);
  const { authority, all } = corpus.languages;
  return calendarFile(
    standards.map(({ code, authority: { title }, facts: { revision } }) => ({
      uid: `review-${code}-${revision.review}@${new URL(baseUrl).hostname}`,
      day: revision.review,
      summary: `${all.map((locale) => reviewWords[locale]).join(' ')}：${code} ${title}`,
      description: labelOf(corpus, 'roles', revision.owner, authority),
      url: addressOn(baseUrl, shortPath(code)),
      made: Date.parse(today),
    })),
  );
}

const reviewWords = { zh: '复审', en: 'Review' } as const;
