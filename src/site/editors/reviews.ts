import { labelOf } from '../../corpus/labels.ts';
import { localize } from '../../corpus/localize.ts';
import { reviewsDue } from '../../corpus/reviews.ts';
import { editorWords } from '../../i18n/words/editors.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../languages/index.ts';
import type { SiteContext } from '../pages/context.ts';
import { type EditorItem, itemAt } from './item.ts';

/** Standards whose review is overdue or due soon after the build date, soonest first. */
export function reviewItems({ corpus, today }: SiteContext, locale: Locale): EditorItem[] {
  const words = editorWords[locale];
  return reviewsDue(corpus, today).map(({ standard, review, overdue }) => {
    const owner = labelOf(corpus, 'roles', standard.facts.revision.owner, locale);
    const parts = [...(overdue ? [words.overdue] : []), fill(words.reviewBy, { date: review }), owner];
    return itemAt(localize(standard, locale), parts.join(' · '));
  });
}
