import { sitePath } from '../../lib/site-base.ts';
import { preferredLanguage } from './choose-language.ts';

/**
 * On a page that says everything in every language: puts the section of the language that the address names first, else
 * that of the reader's own, and the heading of the page with it.
 */
export function ownSectionFirst(): void {
  const sections = [...document.querySelectorAll<HTMLElement>('main [data-language]')];
  const inLanguage = (language: string) => sections.find(({ dataset }) => dataset['language'] === language);
  const [first] = sections;
  const own = inLanguage(sitePath(location.pathname)?.split('/')[1] ?? '') ?? inLanguage(preferredLanguage());
  if (!first || !own || own === first) return;
  moveHeadings(first, 1);
  moveHeadings(own, -1);
  first.before(own);
  document.documentElement.lang = own.lang;
  document.title = own.dataset['title'] ?? document.title;
}

/** Moves the headings of a section to another level, also of a text that waits for its day; they look as before. */
function moveHeadings(section: HTMLElement, by: 1 | -1): void {
  const waiting = [...section.querySelectorAll('template')].map(({ content }) => content);
  for (const root of [section, ...waiting])
    for (const heading of root.querySelectorAll<HTMLElement>('h1, h2, h3')) {
      const { localName } = heading;
      const other = document.createElement(`h${Number(localName[1]) + by}`);
      for (const { name, value } of heading.attributes) other.setAttribute(name, value);
      other.className ||= localName;
      other.append(...heading.childNodes);
      heading.replaceWith(other);
    }
}
