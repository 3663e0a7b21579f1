import { onSite } from '../../lib/site-base.ts';
import { foldLines } from './fold-lines.ts';
import { type KeptPage, keptPages, type ListName } from './kept-pages.ts';

/** Rows that a phone shows of what is kept, and of both lists: tools and manuals are not to go far down. */
const most = { kept: 3, together: 5 };

/** Shows the kept pages and those looked at lately on the home page, and follows them. */
export function followKept(): void {
  const section = document.querySelector<HTMLElement>('.own');
  if (!section) return;
  const lists = [...section.querySelectorAll<HTMLElement>('[data-list]')];
  const folds = new Map(lists.map((list) => [list, foldLines(list)]));
  const show = () => showKept(section, lists, (list, rows, count) => folds.get(list)?.(rows, count));
  show();
  addEventListener('storage', show);
}

function showKept(
  section: HTMLElement,
  places: readonly HTMLElement[],
  fold: (list: HTMLElement, rows: readonly HTMLElement[], most: number) => void,
): void {
  const kept = keptPages('kept');
  const codes = new Set(kept.map(({ code }) => code));
  const lists = { kept, recent: keptPages('recent').filter(({ code }) => !codes.has(code)) };
  for (const list of places) {
    const name = list.dataset['list'] as ListName;
    const rows = lists[name].map(row);
    list.hidden = rows.length === 0;
    list.querySelector('ul')?.replaceChildren(...rows);
    fold(list, rows, name === 'kept' ? most.kept : most.together - Math.min(most.kept, kept.length));
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
