import { keepStored, readStored, writeStored } from './stored.ts';
import { onTap } from './tap.ts';
import { tell } from './tell.ts';
import { pageHere } from '../../lib/site-base.ts';

/** A page as this device remembers it. */
export interface KeptPage {
  code: string;
  title: string;
  path: string;
}
const which = '.keep-page';
/** The lists this device keeps, and how many pages each holds at most. */
const most = { kept: 60, recent: 8 } as const;
export type ListName = keyof typeof most;

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
const here = () => languageOf(pageHere());

function write(name: ListName, change: (pages: KeptPage[]) => KeptPage[]): void {
  const stored = readStored<unknown>(name, []);
  const pages = Array.isArray(stored) ? stored.filter(isKeptPage) : [];
  const others = pages.filter(({ path }) => languageOf(path) !== here());
  // That a page was looked at is noted unasked, so nobody need hear that it was not.
  const keep = name === 'kept' ? keepStored : writeStored;
  keep(name, [...change(keptPages(name)).slice(0, most[name]), ...others]);
}

/**
 * Lets the page of a standard be kept, and notes that it was looked at. The text of the day comes into the page with
 * the other scripts, so the button is looked for when all have run, and listened for wherever it stands.
 */
export function followKeep(): void {
  addEventListener('pageshow', () => {
    const button = document.querySelector<HTMLElement>(which);
    if (!button) return;
    const page = pageOf(button);
    write('recent', (pages) => [page, ...without(pages, page)]);
    show(button);
  });
  // Kept or let go in another window.
  addEventListener('storage', () => {
    const button = document.querySelector<HTMLElement>(which);
    if (button) show(button);
  });
  onTap(which, (button) => {
    const page = pageOf(button);
    write('kept', (pages) => (isAmong(pages, page) ? without(pages, page) : [page, ...pages]));
    if (show(button)) tell(button.dataset['kept'] ?? '');
  });
}

const pageOf = ({ dataset: { code = '', title = '' } }: HTMLElement): KeptPage => ({
  code,
  title,
  path: pageHere(),
});
const isAmong = (pages: readonly KeptPage[], { code }: KeptPage) => pages.some((one) => one.code === code);
const without = (pages: readonly KeptPage[], { code }: KeptPage) => pages.filter((one) => one.code !== code);

/** Shows whether the page is kept, and says so. */
function show(button: HTMLElement): boolean {
  const isKept = isAmong(keptPages('kept'), pageOf(button));
  button.setAttribute('aria-pressed', String(isKept));
  button.querySelector('[aria-hidden]')?.replaceChildren(isKept ? '★' : '☆');
  return isKept;
}
