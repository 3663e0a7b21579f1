import type { SearchWords } from '../../i18n/words/search.ts';
import { fill } from '../../i18n/fill.ts';
import { el } from './dom.ts';
import { forgetOpened, openedAsTsv, openedRows } from './opened.ts';
import { forgetQueries, recentQueries } from './recent.ts';

/** What is shown before anything is typed: queries of this device, and common ones. */
export function startPanel(words: SearchWords, popular: readonly string[], ask: (query: string) => void): HTMLElement {
  const list = (title: string, queries: readonly string[]) =>
    queries.length === 0
      ? []
      : [
          el('h2', {}, title),
          el(
            'p',
            { class: 'queries' },
            ...queries.map((query) => {
              const button = el('button', { type: 'button' }, query);
              button.addEventListener('click', () => ask(query));
              return button;
            }),
          ),
        ];
  const panel = el('div', { class: 'start' }, ...list(words.recent, recentQueries()), ...list(words.popular, popular));
  if (recentQueries().length > 0) {
    const forget = el('button', { type: 'button', class: 'plain' }, words.forget);
    forget.addEventListener('click', () => {
      forgetQueries();
      forgetOpened();
      panel.replaceWith(startPanel(words, popular, ask));
    });
    panel.append(forget, ...exported(words));
  }
  return panel;
}

/** The list of what was opened, for a reader who wants to hand it to the editors. */
function exported(words: SearchWords): HTMLElement[] {
  const n = openedRows().length;
  if (n === 0) return [];
  const href = `data:text/tab-separated-values;charset=utf-8,${encodeURIComponent(openedAsTsv())}`;
  return [el('a', { download: 'search-opened.tsv', href, class: 'save' }, fill(words.exportOpened, { n }))];
}

/** What is shown when the index has gone since the page was opened. `leave` comes before the page is loaded anew. */
export function stalePanel(reload: string, leave: () => void, text?: string): HTMLElement {
  const button = el('button', { type: 'button', class: 'plain' }, reload);
  button.addEventListener('click', () => {
    leave();
    location.reload();
  });
  return el('div', { class: 'start' }, ...(text === undefined ? [] : [el('p', { class: 'note' }, text)]), button);
}

/** What is shown when the filters leave nothing. */
export function filteredPanel(words: SearchWords, clear: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: 'plain' }, words.clearFilters);
  button.addEventListener('click', clear);
  return el('div', { class: 'start' }, button);
}

/** Says how much is kept away, and shows it. */
export function morePanel(text: string, show: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: 'plain' }, text);
  button.addEventListener('click', show);
  return el('div', { class: 'start' }, button);
}

/** Offers to look through the whole text of the pages, which costs a phone more than all of the rest. */
export function wholeTextPanel(words: SearchWords, search: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: 'plain', 'data-whole-text': '' }, words.wholeText);
  button.addEventListener('click', search);
  return el('div', { class: 'whole' }, button);
}
