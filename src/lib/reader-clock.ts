import { type Day, type Moment, momentIn } from './day.ts';

/** How often an open page looks at the clock, in milliseconds. */
const lookEvery = 30_000;

/** The time zone of the site, which every page names. For the browser only, as all that follows. */
export function siteZone(): string | undefined {
  return document.querySelector<HTMLElement>('[data-zone]')?.dataset['zone'];
}

/** What the reader's clock shows in the time zone of the site. */
export function readerNow(): Moment {
  return momentIn(siteZone(), new Date());
}

/** Does something for this moment, and again while the page stays open: it must not keep yesterday's answer. */
export function followClock(show: (now: Moment) => void): void {
  const look = () => show(readerNow());
  look();
  setInterval(look, lookEvery);
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', look);
}

/** Does something for today, and again when another day has begun. */
export function followDays(show: (today: Day) => void): void {
  let shown: Day | undefined;
  followClock(({ day }) => {
    if (day !== shown) show((shown = day));
  });
}
