import { isOverdue, stateOn } from '../../corpus/state.ts';
import { fill } from '../../i18n/fill.ts';
import type { Day } from '../../lib/day.ts';
import { followDays } from '../../lib/reader-clock.ts';

/**
 * Says by the reader's day what the build said by its own: which standards have not started, have ended, or wait for
 * their review, and which changes are still marked. What is neither changed by a day nor in force keeps what stands in
 * the page.
 */
export function showStates(): void {
  followDays((today) => sayStates(document, today));
}

/** Says it of a part of the page, such as one that has just come. */
export function sayStates(part: ParentNode, today: Day): void {
  for (const element of part.querySelectorAll<HTMLElement>('[data-by-day]')) {
    const { effective = '', expires } = element.dataset;
    // A notice brings its own words, a mark has those of its page, or of its language's part of it.
    const { coming = '', expired = '' } = element.closest<HTMLElement>('[data-coming]')?.dataset ?? {};
    const state = stateOn(today, { state: 'issued', revision: { effective, expires } });
    const text = state === 'coming' ? coming : state === 'expired' ? expired : '';
    element.textContent = fill(text, { date: (state === 'coming' ? effective : expires) ?? '' });
    element.hidden = text === '';
  }
  for (const element of part.querySelectorAll<HTMLElement>('[data-review]'))
    element.hidden = !isOverdue(today, element.dataset['review'] ?? '');
  for (const element of part.querySelectorAll<HTMLElement>('[data-marked-until]'))
    element.hidden = (element.dataset['markedUntil'] ?? '') < today;
}
