import { holdsAt, isWaived, mayHoldAt, startAt, type Stage } from '../../corpus/holds.ts';
import { fill } from '../../i18n/fill.ts';
import type { Moment } from '../../lib/day.ts';
import { followClock, readerNow } from '../../lib/reader-clock.ts';
import { followPlace, readerPlace, readerPlaceName, type ReaderPlace } from '../../lib/reader-place.ts';
import type { Waiver, When, Where } from '../../schema/index.ts';

/** Limits as pages carry them. */
interface Held {
  where?: Where;
  when: readonly When[];
}

/** The limits of an element of a page; none where it carries none. */
export function heldBy({ dataset: { holds } }: HTMLElement): Held {
  return holds === undefined ? { when: [] } : (JSON.parse(holds) as Held);
}

/** What a standard says of the places of its roll-out and its waivers. */
interface Steps {
  rollout?: readonly Stage[];
  waivers?: readonly (Pick<Waiver, 'where' | 'from' | 'until'> & { said: string })[];
}

/** Follows the reader's place and clock: folds what is for other places, and marks what does not hold now. */
export function showLimits(): void {
  const fold = makeFold();
  const notice = document.querySelector<HTMLElement>('[data-here]');
  const look = (now: Moment) => {
    markTimes(now);
    if (notice) showNotice(notice, now);
  };
  followClock(look);
  followPlace((place, name) => {
    fold?.(place, name);
    if (notice) showNotice(notice, readerNow());
  });
}

/** Marks the clauses of other times of the year, the week or the day. */
function markTimes(now: Moment): void {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-not-now]')) {
    const clause = mark.closest<HTMLElement>('[data-holds]');
    const isOff = clause !== null && !heldBy(clause).when.every((when) => holdsAt(now, when));
    mark.hidden = !isOff;
    clause?.classList.toggle('off', isOff);
  }
}

/** Folds the clauses for other places, with one button that shows them; undefined where a page has none. */
function makeFold(): ((place: ReaderPlace, name: string) => void) | undefined {
  const bar = document.querySelector<HTMLElement>('[data-folded]');
  const [said, button] = [bar?.querySelector('p'), bar?.querySelector('button')];
  if (!bar || !said || !button) return undefined;
  const clauses = [...document.querySelectorAll<HTMLElement>('.clause[data-holds]')];
  let isOpen = false;
  const show = (place: ReaderPlace, name: string) => {
    const others = clauses.filter((clause) => !mayHoldAt(place, heldBy(clause).where));
    // Whoever follows a link to a clause must see it.
    isOpen ||= others.some(({ id }) => id === decodeURIComponent(location.hash.slice(1)));
    for (const clause of clauses) clause.hidden = others.includes(clause) && !isOpen;
    const { folded = '', all = '', mine = '', some = '', pick = '' } = bar.dataset;
    const isChosen = name !== '';
    bar.hidden = isChosen && others.length === 0;
    said.textContent = isChosen ? fill(folded, { n: others.length, place: name }) : some;
    button.textContent = isChosen ? fill(isOpen ? mine : all, { place: name }) : pick;
    if (isChosen) button.setAttribute('aria-expanded', String(isOpen));
    else button.removeAttribute('aria-expanded');
  };
  const again = () => show(readerPlace(), readerPlaceName());
  button.addEventListener('click', () => {
    if (readerPlaceName() === '') return openChoice();
    isOpen = !isOpen;
    if (!isOpen && location.hash !== '') history.replaceState(history.state, '', location.pathname);
    again();
  });
  addEventListener('hashchange', () => {
    again();
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  });
  return show;
}

/** Leads to the lists of places, which stand in the contents. */
function openChoice(): void {
  const menu = document.querySelector<HTMLElement>('#_menu');
  // Beside the page, on a wide screen, the contents are open already.
  if (menu && !menu.checkVisibility()) menu.showPopover();
  document.querySelector<HTMLSelectElement>('select[data-axis]')?.focus();
}

/** Says above a standard that it is not for the reader's place, begins there later, or is waived there. */
function showNotice(notice: HTMLElement, { day }: Moment): void {
  const place = readerPlace();
  const name = readerPlaceName();
  const { nothere = '', starts = '', steps = '{}' } = notice.dataset;
  const { rollout, waivers = [] } = JSON.parse(steps) as Steps;
  const start = rollout && startAt(place, rollout);
  const texts =
    name === ''
      ? []
      : mayHoldAt(place, heldBy(notice).where)
        ? [
            ...(start !== undefined && start > day ? [fill(starts, { place: name, date: start })] : []),
            ...waivers.filter((waiver) => isWaived(day, place, waiver)).map(({ said }) => said),
          ]
        : [fill(nothere, { place: name })];
  notice.textContent = texts.join(' ');
  notice.hidden = texts.length === 0;
}
