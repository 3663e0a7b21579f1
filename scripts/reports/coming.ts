import { comingSoon, nextStep, unapproved } from '../../src/corpus/index.ts';
import { many } from '../../src/lib/many.ts';
import type { ReportMaker } from './report.ts';
import { told } from '../lib/told.ts';

const words = {
  get begins() {
    return told('起执行', 'begins', ' ');
  },
  get waits() {
    return told('要起执行，等待批准', 'to begin, waits for approval', ' ');
  },
  get unpublished() {
    return told('要起执行，还没有发布', 'to begin, not published yet', ' ');
  },
  get ends() {
    return told('失效', 'ends', ' ');
  },
} as const;

/** What begins to hold within the next months, and what ends. */
export const comingReport: ReportMaker = {
  summary: { zh: '90 天内生效的修订、失效的标准', en: 'revisions that begin within 90 days, and standards that end' },
  make(corpus, today) {
    const data = comingSoon(corpus, today).map(({ standard, number, on, what }) => {
      const { code, authority, facts } = standard;
      const isOwn = what === 'begins' && number === facts.revision.number;
      // Without a ledger nothing is ever published, and every page goes by itself.
      const isOpen = isOwn && corpus.ledger.length > 0 && nextStep(corpus, standard) !== undefined;
      const state: keyof typeof words = isOwn && unapproved(corpus, standard) ? 'waits' : isOpen ? 'unpublished' : what;
      return { code, title: authority.title, number, on, what, state };
    });
    const lines = data.map(
      ({ code, title, number, on, state }) => `${on}  ${words[state]}  ${code} ${number}  ${title}`,
    );
    return {
      text: [...lines, told(`${data.length} 项将要变化`, `${many(data.length, 'change')} to come`, ' · ')].join('\n'),
      data,
      failed: false,
    };
  },
};
