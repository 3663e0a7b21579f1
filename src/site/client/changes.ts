import { fill } from '../../i18n/fill.ts';
import { readStored, writeStored } from './stored.ts';
import { onSite } from '../../lib/site-base.ts';

/** The day of the newest publication that was looked at on this device. */
const seenKey = 'changes-seen';

/** Marks what was published since the last look, and leaves what the chosen manual changed. */
export function followBulletin(): void {
  const publications = [...document.querySelectorAll<HTMLElement>('[data-day]')];
  markNew(publications);
  const choice = document.querySelector<HTMLElement>('[data-choice]');
  const select = choice?.querySelector('select');
  if (!choice || !select) return;
  choice.hidden = false;
  const show = () => showManual(publications, select.value);
  select.addEventListener('change', show);
  show();
}

function markNew(publications: readonly HTMLElement[]): void {
  const seen = readStored<string>(seenKey, '');
  for (const { dataset, children } of publications) {
    const mark = children[0]?.querySelector<HTMLElement>('[data-new]');
    // Somebody who looks for the first time has not missed anything.
    if (mark) mark.hidden = seen === '' || (dataset['day'] ?? '') <= seen;
  }
  const newest = publications[0]?.dataset['day'];
  if (newest !== undefined && newest > seen) writeStored(seenKey, newest);
}

function showManual(publications: readonly HTMLElement[], manual: string): void {
  let found = 0;
  for (const publication of publications) {
    const items = [...publication.querySelectorAll<HTMLElement>('[data-manual]')];
    for (const item of items) item.hidden = manual !== '' && item.dataset['manual'] !== manual;
    for (const fold of publication.querySelectorAll('details'))
      fold.hidden =
        !fold.matches('.sign-off') &&
        [...fold.querySelectorAll<HTMLElement>('[data-manual]')].every(({ hidden }) => hidden);
    publication.hidden = items.every(({ hidden }) => hidden);
    if (!publication.hidden) found += 1;
  }
  const none = document.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = found > 0;
  const feed = document.querySelector<HTMLAnchorElement>('[data-feed]');
  if (!feed) return;
  feed.hidden = manual === '';
  feed.href = onSite(fill(feed.dataset['feed'] ?? '', { manual }));
}
