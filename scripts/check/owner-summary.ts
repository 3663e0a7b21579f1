import {
  type Corpus,
  reviewBand,
  reviewLimit,
  reviewsInOrder,
  type StandardState,
  stateOn,
  translationGaps,
  unreviewed,
} from '../../src/corpus/index.ts';
import type { Locale } from '../../src/languages/index.ts';
import type { Day } from '../../src/lib/day.ts';
import { many } from '../../src/lib/many.ts';

/** How the manuals stand on a day, for whoever answers for them: one line in each language. */
export function ownerSummary(corpus: Corpus, today: Day, languages: readonly Locale[]): string {
  const { standards } = corpus;
  const states = standards.map(({ facts }) => stateOn(today, facts));
  const of = (state: StandardState) => states.filter((one) => one === state).length;
  const others = corpus.languages.all.filter((locale) => locale !== corpus.languages.authority);
  const pages = [...standards, ...corpus.manuals];
  const stale = pages.filter((page) => others.some((locale) => translationGaps(page, locale).length > 0)).length;
  const limit = reviewLimit(corpus, today);
  const reviews = reviewsInOrder(corpus).map(({ facts }) => facts.revision.review);
  const due = reviews.filter((review) => review <= limit);
  const overdue = due.filter((review) => reviewBand(today, review) === 'overdue').length;
  const [next] = due;
  const leaning = new Set(unreviewed(corpus).map(({ file }) => file.path)).size;
  const first = next !== undefined && { zh: `，最早 ${next}`, en: `, the first on ${next}` };
  const texts: Record<Locale, string> = {
    zh:
      `标准 ${standards.length} 条：有效 ${of('in-force')}，草案 ${of('draft')}，未生效 ${of('coming')}，` +
      `已失效 ${of('expired')}，已废止 ${of('withdrawn')}；` +
      (others.length > 0 ? `译文要补的页 ${stale}；` : '') +
      `题目、情景、术语要再看的文件 ${leaning}；` +
      `要复审 ${due.length}（过期 ${overdue}${first ? first.zh : ''}）`,
    en:
      `${many(standards.length, 'standard')}: ${of('in-force')} in force, ${many(of('draft'), 'draft')}, ` +
      `${of('coming')} to come, ${of('expired')} expired, ${of('withdrawn')} withdrawn; ` +
      (others.length > 0 ? `${many(stale, 'page')} with translations to do; ` : '') +
      `${many(leaning, 'file')} of questions, scenes and terms to look at again; ` +
      `${many(due.length, 'review')} due (${overdue} overdue${first ? first.en : ''})`,
  };
  return languages.map((locale) => texts[locale]).join('\n');
}
