import { onTap } from './tap.ts';
import { tell, tellUncopied, toldLine } from './tell.ts';

/**
 * Makes the link of a clause, or of a whole standard, pass it on: its words, its code and its address, to whatever the
 * device shares with, or into the clipboard. Where the browser gives neither (plain http) it stays the link it is.
 */
export function passOnClauses(): void {
  onTap('a[data-says]', (link, event) => {
    if (!isSecureContext || !(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    void passOn({ text: link.dataset['says'] ?? '', url: link.href }).then((isCopied) => {
      if (!isCopied) return;
      tell(toldLine()?.dataset['copied'] ?? '');
      link.classList.add('done');
      setTimeout(() => link.classList.remove('done'), 1500);
    }, tellUncopied);
  });
}

/** Whether it went into the clipboard; false when the device shared it, or its reader thought better of it. */
export async function passOn({ text, url = '' }: { text: string; url?: string }): Promise<boolean> {
  // At a desk people paste; in the hand they send.
  if (matchMedia('(pointer: coarse)').matches && 'share' in navigator)
    return navigator.share({ text, ...(url !== '' && { url }) }).then(
      () => false,
      () => false,
    );
  await navigator.clipboard.writeText(`${text}\n${url}`.trim());
  return true;
}
