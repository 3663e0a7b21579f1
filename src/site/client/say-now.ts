import { holdsAt, mayHoldAt } from '../../corpus/holds.ts';
import { byRank } from '../../corpus/mine.ts';
import { stateOn } from '../../corpus/state.ts';
import { fill } from '../../i18n/fill.ts';
import type { Day, Moment } from '../../lib/day.ts';
import { followClock, readerNow } from '../../lib/reader-clock.ts';
import { readerPlace } from '../../lib/reader-place.ts';
import { followChannel } from './channel.ts';
import { heldBy } from './limits.ts';
import { followOthers, placeInOrder, rankIn, readerHere } from './mine.ts';
import { offerLine } from './offer-line.ts';

/** When a line holds: minutes of the day, spans of days where it has any, and the days of its standard. */
interface TimedLine {
  from: number;
  to: number;
  days?: readonly (readonly [Day, Day])[] | undefined;
  effective: Day;
  expires?: Day | undefined;
}

/** Whether a line is one of a day, at whatever hour. */
function isOfDay({ days, effective, expires }: TimedLine, day: Day): boolean {
  if (stateOn(day, { state: 'issued', revision: { effective, expires } }) !== 'in-force') return false;
  return days === undefined || days.some(([first, last]) => first <= day && day <= last);
}

/** Whether a line holds at a moment. */
export function holdsNow(line: TimedLine, { day, minutes }: Moment): boolean {
  return isOfDay(line, day) && line.from <= minutes && minutes < line.to;
}

/** The minute of the day at which other lines hold than now; undefined where none change any more today. */
export function nextChange(lines: readonly TimedLine[], { day, minutes }: Moment): number | undefined {
  const changes = lines
    .filter((line) => isOfDay(line, day))
    .flatMap(({ from, to }) => [from, to])
    .filter((minute) => minute > minutes && minute < 24 * 60);
  return changes.length > 0 ? Math.min(...changes) : undefined;
}

function lineOf({ dataset: { from, to, days, effective = '', expires } }: HTMLElement): TimedLine {
  const spans = days === undefined ? undefined : (JSON.parse(days) as [Day, Day][]);
  return { from: Number(from), to: Number(to), days: spans, effective, expires };
}

/**
 * Leaves only the lines of this moment that the reader says on the home page, by the clock of the site's time zone, and
 * keeps them so. What others say at this moment is a tap away.
 */
export function showLinesOfNow(): void {
  const section = document.querySelector<HTMLElement>('#_now');
  const heading = section?.querySelector<HTMLElement>('[data-now]');
  const button = section?.querySelector<HTMLElement>('.others');
  const list = section?.querySelector('ul');
  if (!section || !heading || !button || !list) return;
  const items = [...section.querySelectorAll<HTMLElement>('li')];
  for (const item of items) offerLine(item);
  followChannel(section);
  let now = readerNow();
  const isMine = (item: HTMLElement) => rankIn(item, readerHere()) !== 'other';
  const show = followOthers(
    button,
    () => {
      // What names the reader is said first.
      placeInOrder(
        list,
        byRank(items, (item) => rankIn(item, readerHere())),
      );
      const here = items.filter((item) => isHere(item, now));
      const ofNow = here.filter((item) => holdsNow(lineOf(item), now));
      for (const item of items) item.hidden = !ofNow.includes(item);
      // With another channel there may be a line; with none at all there is nothing to choose.
      section.hidden = ofNow.length === 0;
      section.querySelector('[data-none]')?.toggleAttribute('hidden', ofNow.some(isMine));
      showChange(section, nextChange(here.filter(isMine).map(lineOf), now));
      return ofNow.filter((item) => !isMine(item));
    },
    () => {
      // Where nobody said in which channel, several lines are a list to choose from, not lines to read aloud.
      const isOpen = button.getAttribute('aria-expanded') === 'true' && !button.hidden;
      const shown = items.filter(({ hidden }) => !hidden);
      section.classList.toggle('many', (isOpen || readerHere().channel === '') && shown.length > 1);
    },
  );
  heading.textContent = heading.dataset['now'] ?? '';
  followClock((moment) => {
    now = moment;
    show();
  });
}

/** Whether a line holds at the reader's place, and at this time as its limits say. */
function isHere(item: HTMLElement, now: Moment): boolean {
  const { where, when } = heldBy(item);
  return mayHoldAt(readerPlace(), where) && when.every((one) => holdsAt(now, one));
}

function showChange(section: HTMLElement, minute: number | undefined): void {
  const place = section.querySelector<HTMLElement>('[data-change]');
  if (!place) return;
  const two = (n: number) => String(n).padStart(2, '0');
  const time = minute === undefined ? '' : `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  const text = fill(section.dataset['until'] ?? '', { time });
  place.hidden = time === '';
  // Said again only when it is another.
  if (place.textContent !== text) place.textContent = text;
}
