import { readStored, writeStored } from './stored.ts';
import { tell } from './tell.ts';

/** A page as this device remembers it. */
interface KeptPage {
  code: string;
  title: string;
  path: string;
}
/** The lists this device keeps, and how many pages each holds at most. */
const most = { kept: 60, recent: 8 } as const;
type ListName = keyof typeof most;

/** The pages of a list in the language of this page, newest first. What is not a page of ours is left out. */
export function keptPages(name: ListName): KeptPage[] {
  const stored = readStored<unknown>(name, []);
  return Array.isArray(stored) ? stored.filter(isKeptPage).filter(({ path }) => languageOf(path) === here()) : [];
}

function isKeptPage(value: unknown): value is KeptPage {
  if (typeof value !== 'object' || value === null) return false;
  const { code, title, path } = value as Partial<Record<keyof KeptPage, unknown>>;
  // A path and nothing else: what is stored must not lead away from the site.
  return [code, title, path].every((part) => typeof part === 'string') && /^\/[a-z]/.test(String(path));
}

const languageOf = (path: string) => path.split('/')[1];
const here = () => languageOf(location.pathname);

function write(name: ListName, change: (pages: KeptPage[]) => KeptPage[]): void {
  const stored = readStored<unknown>(name, []);
  const pages = Array.isArray(stored) ? stored.filter(isKeptPage) : [];
  const others = pages.filter(({ path }) => languageOf(path) !== here());
  writeStored(name, [...change(keptPages(name)).slice(0, most[name]), ...others]);
}

/** Lets the page of a standard be kept, and notes that it was looked at. */
export function followKeep(): void {
  const button = document.querySelector<HTMLElement>('.keep-page');
  if (!button) return;
  const { code = '', title = '', keep = '', kept = '' } = button.dataset;
  const page = { code, title, path: location.pathname };
  const without = (pages: KeptPage[]) => pages.filter((one) => one.code !== code);
  const show = () => {
    const isKept = keptPages('kept').some((one) => one.code === code);
    button.setAttribute('aria-pressed', String(isKept));
    button.querySelector('[aria-hidden]')?.replaceChildren(isKept ? '★' : '☆');
    return isKept;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    write('kept', (pages) => (pages.length > without(pages).length ? without(pages) : [page, ...pages]));
    if (show()) tell(kept);
  });
  button.querySelector('[data-name]')?.replaceChildren(keep);
  write('recent', (pages) => [page, ...without(pages)]);
  show();
}

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
  const link = Object.assign(document.createElement('a'), { href: path });
  const name = Object.assign(document.createElement('span'), { className: 'code', textContent: code });
  link.append(name, Object.assign(document.createElement('b'), { textContent: title }));
  const item = document.createElement('li');
  item.append(link);
  return item;
}
