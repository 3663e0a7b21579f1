import { followBothLanguages } from './both-languages.ts';
import { watchCopy } from './copy.ts';
import { offerToEditors } from './for-editors.ts';
import { showOpenings } from './hours.ts';
import { rememberLanguage } from './language.ts';
import { showLimits } from './limits.ts';
import { followPlaceChoice } from './places.ts';
import { showStates } from './states.ts';
import { showTextsOfDay } from './texts.ts';
import { passOnClauses } from './pass-on.ts';
import { followPrinting } from './printing.ts';
import { followThemeChoice } from './theme.ts';
import { followUnclear } from './unclear/follow.ts';
import { onSite } from '../../lib/site-base.ts';

followThemeChoice();
rememberLanguage();
showTextsOfDay();
showStates();
followPlaceChoice();
offerToEditors();
showLimits();
showOpenings();
watchCopy();

// The contents cover a phone's screen, so what is behind them must not take the focus.
const menu = document.querySelector<HTMLElement>('#_menu');
menu?.addEventListener('toggle', (event) => {
  document.querySelector('main')?.toggleAttribute('inert', event.newState === 'open');
});
// What leads to a place of this page is behind the contents.
menu?.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.hash && link.pathname === location.pathname && menu.matches(':popover-open')) menu.hidePopover();
});

passOnClauses();

followPrinting();
followBothLanguages();
followUnclear();

/**
 * Opens the search sheet. Its script comes with the first opening, and along with it the first file of the index: on a
 * slow line one after the other would take twice as long. Both are asked for before the sheet costs the processor
 * anything.
 */
const openSearch = async () => {
  const dialog = document.querySelector<HTMLDialogElement>('#_search');
  if (!dialog || dialog.open) return;
  if (!document.querySelector('link[as=fetch]'))
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel: 'preload',
        as: 'fetch',
        crossOrigin: 'anonymous',
        href: onSite(dialog.dataset['names'] ?? ''),
      }),
    );
  const script = import('../../search/client/open.ts');
  dialog.showModal();
  try {
    await (await script).openSheet(dialog);
  } catch {
    // The script itself cannot be had: without a network, or because the site has been built anew meanwhile.
    const { names = '', stale = '', failed = '' } = dialog.dataset;
    const isStale = await fetch(onSite(names), { method: 'HEAD' }).then(
      ({ status }) => status === 404,
      () => false,
    );
    dialog.querySelector('[role=status]')?.replaceChildren(isStale ? stale : failed);
  }
};
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-search]')) void openSearch();
});
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if ((event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
    event.preventDefault();
    void openSearch();
  }
});
if (location.hash === '#search' || new URLSearchParams(location.search).has('q')) void openSearch();
