import { reviewLimit, reviewsDue } from '../../src/corpus/index.ts';
import type { ReportMaker } from './report.ts';

/** Standards whose review is due soon or overdue, soonest first. */
export const reviewsReport: ReportMaker = {
  summary: 'standards to be reviewed soon, and those overdue',
  make(corpus, today) {
    const due = reviewsDue(corpus, today).map(({ standard: { code, authority, facts }, review, overdue }) => ({
      code,
      title: authority.title,
      review,
      owner: facts.revision.owner,
      overdue,
    }));
    const lines = due.map(
      ({ code, title, review, owner, overdue }) =>
        `${review}  ${overdue ? 'overdue' : 'due    '}  ${code}  ${title}  (${owner})`,
    );
    const text = [...lines, `${due.length} standards to review by ${reviewLimit(corpus, today)}`].join('\n');
    return { text, data: due, failed: due.length > 0 };
  },
};
