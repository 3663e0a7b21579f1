import { followReader, readerChoice } from '../../lib/reader-choice.ts';

/** Offers the pages of those who write the manuals to who said that they do. */
export function offerToEditors(): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-for-editors]')];
  if (links.length === 0) return;
  followReader(() => {
    const { writes } = readerChoice();
    for (const link of links) link.hidden = !writes;
  });
}
