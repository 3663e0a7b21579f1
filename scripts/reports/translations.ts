import { shareOf, translationProgress } from '../../src/corpus/index.ts';
import { statusData, statusText } from '../translate/status.ts';
import { many } from '../../src/lib/many.ts';
import type { ReportMaker } from './report.ts';
import { told } from '../lib/told.ts';

/** Translations that are of an older text, missing or not recorded. */
export const translationsReport: ReportMaker = {
  summary: { zh: '译的是旧文字的译文和缺的译文', en: 'translations that are of an older text or missing' },
  make(corpus) {
    const pages = translationProgress(corpus);
    const { current, of, percent } = shareOf(pages);
    const left = of - current;
    const sum = told(
      `译文 ${current}/${of} 处与原文一致，还有 ${left} 处`,
      `${percent}% translated, ${many(left, 'part')} left`,
      ' · ',
    );
    return { text: [statusText(pages), sum].join('\n'), data: statusData(pages), failed: current < of };
  },
};
