import { fill } from '../../i18n/fill.ts';
import { onSite } from '../../lib/site-base.ts';
import { followOthers, rankIn, readerHere } from './mine.ts';
import { readStored, writeStored } from './stored.ts';

/** The newest publication that was looked at on this device: its day and its number. */
const seenKey = 'changes-seen';

/** Marks what was published since the last look, and leaves what the chosen manual changed for the reader. */
export function followBulletin(): void {
  const publications = [...document.querySelectorAll<HTMLElement>('[data-publication]')];
  markNew(publications);
  const choice = document.querySelector<HTMLElement>('[data-choice]');
  const select = choice?.querySelector('select');
  const button = choice?.parentElement?.querySelector<HTMLElement>(':scope > .others');
  if (!choice || !select || !button) return;
  choice.hidden = false;
  const items = publications.flatMap((one) => [...one.querySelectorAll<HTMLElement>('[data-manual]')]);
  const show = followOthers(
    button,
    () => {
      const reader = readerHere();
      for (const item of items) item.hidden = select.value !== '' && item.dataset['manual'] !== select.value;
      return items.filter((item) => !item.hidden && rankIn(item, reader) === 'other');
    },
    () => showPublications(publications),
  );
  select.addEventListener('change', () => {
    show();
    offerFeed(select.value);
  });
  offerFeed(select.value);
}

function markNew(publications: readonly HTMLElement[]): void {
  const seen = readStored<string>(seenKey, '');
  for (const { dataset, children } of publications) {
    const mark = children[0]?.querySelector<HTMLElement>('[data-new]');
    // Somebody who looks for the first time has not missed anything.
    if (mark) mark.hidden = seen === '' || (dataset['publication'] ?? '') <= seen;
  }
  const newest = publications[0]?.dataset['publication'];
  if (newest !== undefined && newest > seen) writeStored(seenKey, newest);
}

/** Leaves the publications of which something is shown, and in them the folds that hold something. */
function showPublications(publications: readonly HTMLElement[]): void {
  const isEmpty = (part: HTMLElement) =>
    [...part.querySelectorAll<HTMLElement>('[data-manual]')].every(({ hidden }) => hidden);
  for (const publication of publications) {
    for (const fold of publication.querySelectorAll('details'))
      fold.hidden = !fold.matches('.sign-off') && isEmpty(fold);
    publication.hidden = isEmpty(publication);
  }
  const none = document.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = publications.some(({ hidden }) => !hidden);
}

function offerFeed(manual: string): void {
  const feed = document.querySelector<HTMLAnchorElement>('[data-feed]');
  if (!feed) return;
  feed.hidden = manual === '';
  feed.href = onSite(fill(feed.dataset['feed'] ?? '', { manual }));
}
