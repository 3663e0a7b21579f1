import { type DeviceHours, openingAt } from '../../corpus/hours/opening.ts';
import { fill } from '../../i18n/fill.ts';
import { addDays, type Moment, timeOf } from '../../lib/day.ts';
import { followClock } from '../../lib/reader-clock.ts';

/** Says beside opening hours whether it is open now, in the zone of the site, and keeps that true. */
export function showOpenings(): void {
  const marks = [...document.querySelectorAll<HTMLElement>('[data-hours]')];
  if (marks.length === 0) return;
  followClock((now) => {
    for (const mark of marks) show(mark, now);
  });
}

function show(mark: HTMLElement, now: Moment): void {
  const { hours = '{}', open = '', always = '', opens = '', opensOn = '' } = mark.dataset;
  const opening = openingAt(JSON.parse(hours) as DeviceHours, now);
  mark.hidden = opening === undefined;
  if (!opening) return;
  const { isOpen, day, minutes } = opening;
  const time = timeOf(minutes);
  mark.classList.toggle('is-open', isOpen);
  // Whatever is open beyond tomorrow is open all the time.
  if (isOpen) mark.textContent = day > addDays(now.day, 1) ? always : fill(open, { time });
  else mark.textContent = fill(day === now.day ? opens : opensOn, { time, day: dayName(day, now.day) });
}

/** A day of the week, with its date where that is not the next one of its name. */
function dayName(day: string, today: string): string {
  const date = day > addDays(today, 6) ? ({ month: 'long', day: 'numeric' } as const) : {};
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: 'long', ...date, timeZone: 'UTC' });
  return format.format(new Date(day));
}
