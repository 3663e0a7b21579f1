import { followFilter } from './list-filter.ts';

/** Lets the reader of the glossary leave only the terms with some letters, of either language or as they sound. */
export function filterTerms(): void {
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
  const findable = entries.map((entry) => ({
    names: [...entry.querySelectorAll('h3, .fact')].map(({ textContent }) => textContent).join(' '),
    sounds: entry.dataset['sounds'] ?? '',
  }));
  const showAll = followFilter(findable, (found) => {
    for (const [at, entry] of entries.entries()) entry.hidden = !found[at];
    showLetters();
  });
  // A link to a term must find it, whatever was left out before.
  addEventListener('hashchange', () => {
    showAll?.();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
}

/** Leaves only the letters that still have terms, in the list and in the line to jump by. */
function showLetters(): void {
  for (const group of document.querySelectorAll<HTMLElement>('.letter-group')) {
    group.hidden = !group.querySelector('.entry:not([hidden])');
    const link = document.querySelector<HTMLElement>(`.jump [href="#${group.querySelector('h2')?.id ?? ''}"]`);
    if (link) link.hidden = group.hidden;
  }
}
