import { onSite } from '../../lib/site-base.ts';
import { onTap } from './tap.ts';
import { noteOver } from './watch-over.ts';

/** Opens the search by a tap, by the keys that readers expect, and where the address asks for it. */
export function followSearch(): void {
  onTap('[data-search]', () => void openSearch());
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if ((event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      void openSearch();
    }
  });
  if (location.hash === '#search' || new URLSearchParams(location.search).has('q')) void openSearch();
}

/**
 * Opens the search sheet. Its script comes with the first opening, and along with it the first file of the index: on a
 * slow line one after the other would take twice as long. Both are asked for before the sheet costs the processor
 * anything.
 */
async function openSearch(): Promise<void> {
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
  noteOver(dialog);
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
}
