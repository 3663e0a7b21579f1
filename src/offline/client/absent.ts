import { onSite, sitePath } from '../../lib/site-base.ts';
import { hasChosen, hashOf, nameOf } from '../lookup.ts';
import { readNotes } from '../store.ts';
import { downloadFromCopy } from './downloads.ts';
import { noticeWords } from './page-words.ts';

/** Tells whether a path of the site cannot be opened without a network; undefined when this device keeps no copy. */
export async function absentHere(): Promise<((path: string) => boolean) | undefined> {
  const { current, choice = {}, lacking = [], seen = {} } = await readNotes();
  if (!current) return undefined;
  const missing = new Set(lacking);
  return (path) => {
    const name = nameOf(path);
    if (seen[name]) return false;
    return hashOf(current, path) === undefined || !hasChosen(current, path, choice) || missing.has(name);
  };
}

/** Says of each link of the page, also of those to come, when it leads to what is not on this device. */
export async function markAbsent(): Promise<void> {
  const isAbsent = await absentHere();
  if (!isAbsent) return;
  const { absent } = noticeWords();
  const mark = (link: HTMLAnchorElement) => {
    const path = link.origin === location.origin ? sitePath(link.pathname) : undefined;
    if (path === undefined || !isAbsent(path)) return;
    link.dataset['absent'] = absent;
    link.title ||= absent;
    // A file that cannot be had is answered with a page that says why.
    link.removeAttribute('download');
  };
  const markBelow = (root: ParentNode) => {
    for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) mark(link);
  };
  markBelow(document);
  const watch = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof HTMLAnchorElement) mark(node);
      else if (node instanceof Element) markBelow(node);
    }
  });
  watch.observe(document.body, { childList: true, subtree: true });
  const end = new AbortController();
  downloadFromCopy(end.signal);
  addEventListener(
    'online',
    () => {
      end.abort();
      watch.disconnect();
      for (const link of document.querySelectorAll('[data-absent]')) link.removeAttribute('data-absent');
    },
    { once: true },
  );
}

/** Leads from a page that is not on this device to what is, in the language of its address. */
export async function leadToKept(): Promise<void> {
  const isAbsent = await absentHere();
  if (!isAbsent) return;
  const here = sitePath(location.pathname) ?? '/';
  const sections = [...document.querySelectorAll<HTMLElement>('.side-by')];
  const languageOf = (section: HTMLElement) => section.dataset['language'] ?? '';
  const own = sections.find((section) => here.startsWith(`/${languageOf(section)}/`));
  const homes = sections.map(languageOf).filter((language) => !isAbsent(`/${language}/`));
  for (const section of own ? [own] : sections) {
    const language = languageOf(section);
    for (const link of section.querySelectorAll<HTMLAnchorElement>('li:not([data-kept-home]) a'))
      if (isAbsent(sitePath(link.pathname) ?? '/')) link.closest('li')?.remove();
    const home = homes.includes(language) ? language : homes[0];
    const item = section.querySelector<HTMLElement>('[data-kept-home]');
    const link = item?.querySelector('a');
    if (!item || !link || home === undefined) continue;
    link.href = onSite(`/${home}/#offline`);
    item.hidden = false;
    for (const other of own ? sections : []) {
      const path = here.replace(`/${language}/`, `/${languageOf(other)}/`);
      if (other !== section && !isAbsent(path)) item.before(linkTo(path, other));
    }
  }
  if (own) showAlone(own, sections);
}

/** The same page in another language, which is here. */
function linkTo(path: string, { lang, dataset }: HTMLElement): HTMLElement {
  const name = Object.assign(document.createElement('b'), { textContent: dataset['languageName'] ?? '' });
  const link = Object.assign(document.createElement('a'), { href: onSite(path), lang, hreflang: lang });
  link.append(name);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function showAlone(own: HTMLElement, sections: readonly HTMLElement[]): void {
  for (const section of sections) if (section !== own) section.remove();
  document.documentElement.lang = own.lang;
  const heading = own.querySelector('h2');
  if (heading && !own.querySelector('h1')) {
    const first = Object.assign(document.createElement('h1'), { className: heading.className });
    first.append(...heading.childNodes);
    heading.replaceWith(first);
  }
  document.title = own.querySelector('h1')?.textContent ?? document.title;
}
