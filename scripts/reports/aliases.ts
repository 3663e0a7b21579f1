import { pagesWithoutAliases } from '../../src/corpus/index.ts';
import { many } from '../../src/lib/many.ts';
import type { ReportMaker } from './report.ts';
import { told } from '../lib/told.ts';

/** Pages that readers can hardly find by their own words. */
export const aliasesReport: ReportMaker = {
  summary: { zh: '搜索词太少的页面', en: 'pages with too few search words' },
  make(corpus) {
    const data = pagesWithoutAliases(corpus).map(({ standard: { code }, page: { locale, title, aliases } }) => {
      return { code, locale, title, found: aliases.length };
    });
    const lines = data.map(({ code, locale, title, found }) => `${code}  ${locale}  ${title}  (${found})`);
    const sum = told(`${data.length} 页搜索词不够`, `${many(data.length, 'page')} with too few search words`, ' · ');
    return { text: [...lines, sum].join('\n'), data, failed: false };
  },
};
