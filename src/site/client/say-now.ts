import { mayHoldAt } from '../../corpus/holds.ts';
import { byRank } from '../../corpus/mine.ts';
import { fill } from '../../i18n/fill.ts';
import { addDays, type Day, type Moment, timeOf } from '../../lib/day.ts';
import { followClock, readerNow } from '../../lib/reader-clock.ts';
import { readerPlace } from '../../lib/reader-place.ts';
import { followChannel } from './channel.ts';
import { heldBy } from './limits.ts';
import { holdsNow, isWithin, nextChange, type TimedLine } from './line-times.ts';
import { foldLines } from './fold-lines.ts';
import { followOthers, placeInOrder, rankIn, readerHere } from './mine.ts';
import { offerLine } from './offer-line.ts';

/** Lines that a phone shows to choose from before a reader asks for the rest. */
const mostToChoose = 3;

function lineOf(item: HTMLElement): TimedLine {
  const { from, to, days, effective = '', expires } = item.dataset;
  const spans = days === undefined ? undefined : (JSON.parse(days) as [Day, Day][]);
  return { from: Number(from), to: Number(to), days: spans, when: heldBy(item).when, effective, expires };
}

/**
 * Leaves only the lines of this moment that the reader says on the home page, by the clock of the site's time zone, and
 * keeps them so. What others say at this moment is a tap away.
 */
export function showLinesOfNow(): void {
  const section = document.querySelector<HTMLElement>('#_now');
  const heading = section?.querySelector<HTMLElement>('[data-now]');
  const button = section?.querySelector<HTMLElement>('[data-others]');
  const list = section?.querySelector('ul');
  if (!section || !heading || !button || !list) return;
  const items = [...section.querySelectorAll<HTMLElement>('li')];
  for (const item of items) offerLine(item);
  followChannel(section);
  const fold = foldLines(section);
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
      const here = items.filter((item) => mayHoldAt(readerPlace(), heldBy(item).where));
      const ofNow = here.filter((item) => holdsNow(lineOf(item), now));
      for (const item of items) item.hidden = !ofNow.includes(item);
      // With another channel there may be a line; with none at all there is nothing to choose.
      section.hidden = ofNow.length === 0;
      section.querySelector('[data-none]')?.toggleAttribute('hidden', ofNow.some(isMine));
      showChange(section, nextChange(here.filter(isMine).map(lineOf), now), now.day);
      showDays(list, now.day);
      for (const never of list.querySelectorAll<HTMLElement>('.instead-of')) never.hidden = !isMine(never);
      return ofNow.filter((item) => !isMine(item));
    },
    () => {
      // Where nobody said in which channel, several lines are a list to choose from, not lines to read aloud; in one
      // channel the first is the one to say.
      const isOpen = button.getAttribute('aria-expanded') === 'true' && !button.hidden;
      const shown = [...list.querySelectorAll<HTMLElement>('li')].filter(({ hidden }) => !hidden);
      const isMany = (isOpen || readerHere().channel === '') && shown.length > 1;
      for (const item of shown) item.classList.toggle('brief', isMany || item !== shown[0]);
      fold(shown, isOpen ? Infinity : isMany ? mostToChoose : 1);
      const wordings = new Set(shown.map((item) => item.querySelector('.fixed') !== null));
      section.toggleAttribute('data-alike', isMany && wordings.size === 1);
    },
  );
  heading.textContent = heading.dataset['now'] ?? '';
  followClock((moment) => {
    now = moment;
    show();
  });
}

/** Of a holiday that notices have set for several years, the days that it is now. */
function showDays(list: HTMLElement, today: Day): void {
  for (const days of list.querySelectorAll<HTMLElement>('.days')) {
    const { from = '', to = '' } = days.dataset;
    days.hidden = !isWithin([from, to], today);
  }
}

function showChange(section: HTMLElement, change: Moment | undefined, today: Day): void {
  const place = section.querySelector<HTMLElement>('[data-change]');
  if (!place) return;
  const text = change ? changeText(section, change, today) : '';
  place.hidden = text === '';
  // Said again only when it is another.
  if (place.textContent !== text) place.textContent = text;
}

function changeText({ dataset }: HTMLElement, { day, minutes }: Moment, today: Day): string {
  const words = JSON.parse(dataset['until'] ?? '{}') as Record<'today' | 'tomorrow' | 'later', string>;
  const time = timeOf(minutes);
  if (day === today) return fill(words.today, { time });
  if (day === addDays(today, 1)) return fill(words.tomorrow, { time });
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return fill(words.later, { day: format.format(new Date(day)) });
}
