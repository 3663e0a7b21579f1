import { comingSoon } from '../../src/corpus/index.ts';
import type { ReportMaker } from './report.ts';

const words = { begins: '起执行 begins', ends: '失效 ends' } as const;

/** What begins to hold within the next months, and what ends. */
export const comingReport: ReportMaker = {
  summary: 'revisions that begin within 90 days, and standards that end',
  make(corpus, today) {
    const data = comingSoon(corpus, today).map(({ standard: { code, authority }, number, on, what }) => {
      return { code, title: authority.title, number, on, what };
    });
    const lines = data.map(({ code, title, number, on, what }) => `${on}  ${words[what]}  ${code} ${number}  ${title}`);
    return {
      text: [...lines, `${data.length} 项将要变化 · ${data.length} changes to come`].join('\n'),
      data,
      failed: false,
    };
  },
};
