import { holdsAt, mayHoldAt } from '../../corpus/holds.ts';
import { stateOn } from '../../corpus/state.ts';
import type { Day, Moment } from '../../lib/day.ts';
import { followClock, readerNow } from '../../lib/reader-clock.ts';
import { followPlace, readerPlace } from '../../lib/reader-place.ts';
import { heldBy } from './limits.ts';

/** When a line holds: minutes of the day, spans of days where it has any, and the days of its standard. */
interface TimedLine {
  from: number;
  to: number;
  days?: readonly (readonly [Day, Day])[] | undefined;
  effective: Day;
  expires?: Day | undefined;
}

/** Whether a line holds at a moment. */
export function holdsNow({ from, to, days, effective, expires }: TimedLine, { day, minutes }: Moment): boolean {
  if (stateOn(day, { state: 'issued', revision: { effective, expires } }) !== 'in-force') return false;
  const inHours = from <= minutes && minutes < to;
  return inHours && (days === undefined || days.some(([first, last]) => first <= day && day <= last));
}

/** Leaves only the lines of this moment on the home page, by the clock of the site's time zone, and keeps them so. */
export function showLinesOfNow(): void {
  const section = document.querySelector<HTMLElement>('#_now');
  const heading = section?.querySelector<HTMLElement>('[data-now]');
  if (!section || !heading) return;
  const show = (now: Moment) => {
    let shown = 0;
    const place = readerPlace();
    for (const item of section.querySelectorAll<HTMLElement>('li')) {
      const { from, to, days, effective = '', expires } = item.dataset;
      const spans = days === undefined ? undefined : (JSON.parse(days) as [Day, Day][]);
      const { where, when } = heldBy(item);
      const isHere = mayHoldAt(place, where) && when.every((one) => holdsAt(now, one));
      item.hidden = !isHere || !holdsNow({ from: Number(from), to: Number(to), days: spans, effective, expires }, now);
      if (!item.hidden) shown += 1;
    }
    heading.textContent = heading.dataset['now'] ?? '';
    section.hidden = shown === 0;
  };
  followClock(show);
  followPlace(() => show(readerNow()));
}
