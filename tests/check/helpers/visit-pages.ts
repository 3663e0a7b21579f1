import { standardPage } from '../../helpers/corpus-from-strings.ts';
import { englishPage } from '../../helpers/english-page.ts';
import type { Files } from './faulty-page.ts';

/** Where the page stands. */
export const visits = 'docs/zh/a/visits.mdx';
/** Where its translation stands. */
export const englishVisits = 'docs/en/a/visits.mdx';

/** Visits to customers of two grades, every week and every two months, in both languages. */
export function visitPages(changes: { zh?: string; en?: string; body?: string } = {}): Files {
  const low = JSON.stringify(changes.zh ?? '丙级客户每两个月拜访一次');
  return {
    [visits]: standardPage({
      code: 'AP-03',
      kind: 'visit-frequency',
      fields:
        'clauses:\n  - { id: top, grade: a, every: { count: 1, unit: week }, text: 甲级客户每周拜访一次 }\n' +
        `  - { id: low, grade: c, every: { count: 2, unit: month }, text: ${low} }`,
      ...(changes.body !== undefined && { body: `\n## 为什么\n\n${changes.body}\n` }),
    }),
    [englishVisits]: englishPage({
      of: 'AP-03',
      title: 'Visits',
      fields:
        'clauses:\n    top: { text: Visit them once a week, source: aaaaaa }\n' +
        `    low: { text: ${JSON.stringify(changes.en ?? 'Visit them once every two months')}, source: aaaaaa }`,
    }),
  };
}
