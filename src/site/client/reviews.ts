import { fill } from '../../i18n/fill.ts';
import { addDays } from '../../lib/day.ts';
import { followDays } from '../../lib/reader-clock.ts';

/** Leaves the reviews that are due on the reader's day in the editors' report. */
export function showReviews(): void {
  const section = document.querySelector<HTMLElement>('#_due');
  const count = section?.querySelector<HTMLElement>('[data-count]');
  const none = section?.querySelector<HTMLElement>('[data-none]');
  if (!section || !count || !none) return;
  followDays((today) => {
    const limit = addDays(today, Number(section.dataset['days']));
    let due = 0;
    for (const item of section.querySelectorAll<HTMLElement>('[data-due]')) {
      item.hidden = (item.dataset['due'] ?? '') > limit;
      if (!item.hidden) due += 1;
    }
    count.textContent = fill(count.dataset['count'] ?? '', { n: due });
    count.hidden = due === 0;
    none.hidden = due > 0;
  });
}
