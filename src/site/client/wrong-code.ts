import { nearest } from '../../corpus/edit-distance.ts';
import { shortPath } from '../../lib/site-paths.ts';

const shortAddress = /\/s\/([^/]+)\/?$/;

/**
 * On the page for a wrong address: a code that was typed small leads on to its page, and one that nobody has is named,
 * with the code that was most likely meant.
 */
export function meetWrongCode(): void {
  const codes = document.querySelector<HTMLElement>('[data-codes]')?.dataset['codes']?.split(' ') ?? [];
  const typed = shortAddress.exec(location.pathname)?.[1];
  if (typed === undefined) return;
  const found = codes.find((code) => code === typed.toUpperCase());
  const own = (code: string) => location.pathname.replace(shortAddress, shortPath(code));
  if (found !== undefined && found !== typed) location.replace(own(found) + location.search);
  if (found === undefined) sayNoCode(asTyped(typed));
  const meant = nearest(typed, codes);
  if (meant === undefined) return;
  for (const item of document.querySelectorAll<HTMLElement>('[data-meant]')) {
    const link = Object.assign(document.createElement('a'), { href: own(meant) });
    link.append(
      Object.assign(document.createElement('b'), { textContent: item.dataset['meant']?.replace('{code}', meant) }),
    );
    item.replaceChildren(link);
    item.hidden = false;
  }
}

/** What was asked for as it was typed, cut where no code is so long. */
function asTyped(typed: string): string {
  try {
    return decodeURIComponent(typed).slice(0, 20);
  } catch {
    return typed.slice(0, 20);
  }
}

function sayNoCode(code: string): void {
  for (const text of document.querySelectorAll<HTMLElement>('[data-no-code]')) {
    const [heading = '', explanation = ''] = (text.dataset['noCode'] ?? '').split('\n');
    text.previousElementSibling?.replaceChildren(heading.replace('{code}', () => code));
    text.replaceChildren(explanation);
  }
  document.title = document.querySelector('h1')?.textContent ?? document.title;
}
