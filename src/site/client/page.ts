import { followBothLanguages } from './both-languages.ts';
import { watchCopy } from './copy.ts';
import { followSearch } from './find.ts';
import { offerToEditors } from './for-editors.ts';
import { followKeep } from './kept-pages.ts';
import { rememberLanguage } from './language.ts';
import { passOnClauses } from './pass-on.ts';
import { followPrinting } from './printing.ts';
import { showStates } from './states.ts';
import { followThemeChoice } from './theme.ts';
import { followUnclear } from './unclear/follow.ts';
import { watchOver } from './watch-over.ts';

/** What every page of the frame does. What only some have comes with them, see `PageFrame.astro`. */
export function startPage(): void {
  followThemeChoice();
  rememberLanguage();
  showStates();
  offerToEditors();
  watchCopy();
  followMenu();
  passOnClauses();
  followPrinting();
  followKeep();
  followBothLanguages();
  followUnclear();
  followSearch();
  watchOver();
}

/**
 * The contents cover a phone's screen: what is behind them must not take the focus, and a link to a place of this page
 * closes them, as it leads behind them.
 */
function followMenu(): void {
  const menu = document.querySelector<HTMLElement>('#_menu');
  menu?.addEventListener('toggle', (event) => {
    document.querySelector('main')?.toggleAttribute('inert', event.newState === 'open');
  });
  menu?.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.hash && link.pathname === location.pathname && menu.matches(':popover-open')) menu.hidePopover();
  });
}
