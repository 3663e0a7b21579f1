import { siteConfig } from '../../src/site.config.ts';
import type { ReportMaker } from './report.ts';

const day = 86_400_000;

/** Standards whose review is due soon or overdue, soonest first. */
export const reviewsReport: ReportMaker = {
  summary: `standards to be reviewed within ${siteConfig.reviewNoticeDays} days, and those overdue`,
  make({ standards }, today) {
    const limit = new Date(Date.parse(today) + siteConfig.reviewNoticeDays * day).toISOString().slice(0, 10);
    const due = standards
      .filter(({ facts }) => facts.state !== 'withdrawn' && facts.revision.review <= limit)
      .map(({ code, zh, facts }) => ({
        code,
        title: zh.title,
        review: facts.revision.review,
        owner: facts.revision.owner,
        overdue: facts.revision.review < today,
      }))
      .sort((a, b) => (a.review < b.review ? -1 : 1));
    const lines = due.map(
      ({ code, title, review, owner, overdue }) =>
        `${review}  ${overdue ? 'overdue' : 'due    '}  ${code}  ${title}  (${owner})`,
    );
    return { text: [...lines, `${due.length} standards to review by ${limit}`].join('\n'), data: due, failed: false };
  },
};
