import { onSite } from '../../lib/site-base.ts';
import { type KeptPage, keptPages, type ListName } from './kept-pages.ts';

/** Shows the kept pages and those looked at lately on the home page. */
export function showKept(): void {
  const section = document.querySelector<HTMLElement>('.own');
  if (!section) return;
  const kept = keptPages('kept');
  const codes = new Set(kept.map(({ code }) => code));
  const lists = { kept, recent: keptPages('recent').filter(({ code }) => !codes.has(code)) };
  for (const list of section.querySelectorAll<HTMLElement>('[data-list]')) {
    const pages = lists[list.dataset['list'] as ListName];
    list.hidden = pages.length === 0;
    list.querySelector('ul')?.replaceChildren(...pages.map(row));
  }
  section.hidden = Object.values(lists).every((pages) => pages.length === 0);
}

function row({ code, title, path }: KeptPage): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href: onSite(path) });
  const name = Object.assign(document.createElement('span'), { className: 'code', textContent: code });
  link.append(name, Object.assign(document.createElement('b'), { textContent: title }));
  const item = document.createElement('li');
  item.append(link);
  return item;
}
