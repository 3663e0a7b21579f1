import { sitePath } from '../../lib/site-base.ts';
import { preferredLanguage } from './choose-language.ts';

/**
 * On a page that says everything in every language: puts the section of the language that the address names first, else
 * that of the reader's own, and the heading of the page with it.
 */
export function ownSectionFirst(): void {
  const sections = [...document.querySelectorAll<HTMLElement>('main > [data-language]')];
  const inLanguage = (language: string) => sections.find(({ dataset }) => dataset['language'] === language);
  const [first] = sections;
  const own = inLanguage(sitePath(location.pathname)?.split('/')[1] ?? '') ?? inLanguage(preferredLanguage());
  if (!first || !own || own === first) return;
  head(first, 'h2');
  head(own, 'h1');
  first.before(own);
  document.documentElement.lang = own.lang;
}

/** Gives the heading of a section another level; it looks as before. */
function head(section: HTMLElement, level: 'h1' | 'h2'): void {
  const heading = section.querySelector('h1, h2');
  const other = Object.assign(document.createElement(level), { className: 'h1' });
  other.append(...(heading?.childNodes ?? []));
  heading?.replaceWith(other);
}
