import { labelOf } from '../../corpus/labels.ts';
import { localize } from '../../corpus/localize.ts';
import { reviewLimit, reviewsInOrder } from '../../corpus/reviews.ts';
import { editorWords } from '../../i18n/words/editors.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../languages/index.ts';
import type { Day } from '../../lib/day.ts';
import type { SiteContext } from '../pages/context.ts';
import { type EditorItem, itemAt } from './item.ts';

/** A review to come, with its day: the reader's own day says whether it is due. */
export type ReviewItem = EditorItem & { review: Day };

/** Every review to come, soonest first. */
export function allReviews({ corpus }: SiteContext, locale: Locale): ReviewItem[] {
  const words = editorWords[locale];
  return reviewsInOrder(corpus).map((standard) => {
    const { owner, review } = standard.facts.revision;
    const text = `${fill(words.reviewBy, { date: review })} · ${labelOf(corpus, 'roles', owner, locale)}`;
    return { ...itemAt(localize(standard, locale), text), review };
  });
}

/** Those that are overdue or due soon on the day of the build. */
export function reviewItems(context: SiteContext, locale: Locale): ReviewItem[] {
  const limit = reviewLimit(context.corpus, context.today);
  return allReviews(context, locale).filter(({ review }) => review <= limit);
}
