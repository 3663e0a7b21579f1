import type { SearchWords } from '../../i18n/words/search.ts';
import type { Query } from '../query.ts';
import { el, fill } from './dom.ts';
import type { Engine } from './engine.ts';
import { forgetQueries, missedAsTsv, missedQueries, recentQueries } from './memory.ts';

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
      panel.replaceWith(startPanel(words, popular, ask));
    });
    panel.append(forget);
  }
  return panel;
}

/** What is shown when the filters leave nothing. */
export function filteredPanel(words: SearchWords, clear: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: 'plain' }, words.clearFilters);
  button.addEventListener('click', clear);
  return el('div', { class: 'start' }, button);
}

/** What is shown when nothing was found: how it was understood, where to look, and the list for the editors. */
export function emptyPanel({ prepared }: Engine, words: SearchWords, query: Query, language: string): HTMLElement {
  const parts = [...query.pieces, ...query.words, ...query.figures.map(({ digits, unit }) => digits + unit)];
  const characters = [...query.pieces.join('')];
  const counts = prepared.index.manuals.map(
    (_, manual) =>
      prepared.entries.filter(({ name, fields }) => name[5] === manual && characters.some((c) => fields.title.includes(c) || fields.alias.includes(c))).length,
  );
  const nearest = prepared.index.manuals
    .map(([id, label], at) => ({ id, label, count: counts[at] ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 4);
  const save = el(
    'a',
    { download: 'search-missed.tsv', href: `data:text/tab-separated-values;charset=utf-8,${encodeURIComponent(missedAsTsv())}`, class: 'plain' },
    fill(words.exportMissed, { n: missedQueries().length }),
  );
  return el(
    'div',
    { class: 'start' },
    ...(parts.length > 0 ? [el('p', {}, fill(words.understood, { words: parts.join(' · ') }))] : []),
    el('h2', {}, words.tryManuals),
    el('p', { class: 'queries' }, ...nearest.map(({ id, label }) => el('a', { href: `/${language}/${id}/` }, label))),
    el('p', {}, words.noted, ' ', save),
  );
}
