import type { SearchWords } from '../../i18n/words/search.ts';
import { el, fill } from './dom.ts';
import { type Engine, type IndexFiles, loadEngine } from './engine.ts';
import { makeFilters, type Filters } from './filters.ts';
import { searchFullText } from './full-text.ts';
import { noteMissed, rememberQuery } from './memory.ts';
import { type RowContext, standardRow, textRow } from './rows.ts';
import { emptyPanel, startPanel } from './start-panel.ts';

/** What the page tells the sheet: where the index is, its language, words for the time before the index is there. */
export interface SheetOptions {
  files: IndexFiles;
  language: 'zh' | 'en';
  popular: readonly string[];
  /** Shown when not even the index can be loaded. */
  failed: string;
}

/** Rows of the instant index at most: more than anyone reads. */
const mostRows = 12;
/** How long typing must pause before the full text is asked, in milliseconds. */
const pause = 250;

/** Makes the search sheet answer to typing, filters, arrow keys and Enter. Returns false when the index cannot be loaded. */
export async function startSheet(dialog: HTMLDialogElement, options: SheetOptions): Promise<boolean> {
  const input = dialog.querySelector('input');
  const list = dialog.querySelector<HTMLElement>('[role=listbox]');
  const status = dialog.querySelector('[role=status]');
  if (!input || !list || !status) return false;
  let engine: Engine;
  let ready = false;
  try {
    engine = await loadEngine(options.files, () => run(true));
  } catch {
    status.textContent = options.failed;
    return false;
  }
  const { words, popular } = { words: engine.prepared.index.words, popular: options.popular };
  let filters: Filters = makeFilters(engine.prepared.index, [], words, () => run());
  const panel = el('div');
  void engine.complete.then(() => {
    // The vocabularies' filters come with the second file; one chosen before then is kept by not rebuilding.
    if (!engine.details || filters.active()) return;
    const complete = makeFilters(engine.prepared.index, engine.details.facets, words, () => run());
    filters.element.replaceWith(complete.element);
    filters = complete;
  });
  status.before(filters.element);
  list.after(panel);
  let selected = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const select = (index: number) => {
    const rows = [...list.children];
    selected = rows.length === 0 ? -1 : (index + rows.length) % rows.length;
    rows.forEach((row, place) => {
      row.id = `_hit${place}`;
      row.setAttribute('aria-selected', String(place === selected));
    });
    rows[selected]?.scrollIntoView({ block: 'nearest' });
    if (selected === -1) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `_hit${selected}`);
  };
  const settle = (query: string) => list.setAttribute('data-settled', query);
  const ask = (query: string) => {
    input.value = query;
    input.focus();
    run();
  };

  /** Answers what is typed. When only the index has grown, the chosen row is kept. */
  function run(grown = false): void {
    if (!ready) return;
    const typed = input?.value.trim() ?? '';
    clearTimeout(timer);
    list?.removeAttribute('data-settled');
    rememberInAddress(typed);
    if (typed === '' && !filters.active()) {
      list?.replaceChildren();
      panel.replaceChildren(startPanel(words, popular, ask));
      if (status) status.textContent = '';
      input?.setAttribute('aria-expanded', 'false');
      return;
    }
    const { query, hits } = engine.search(typed);
    const ranked = typed === '' ? engine.prepared.entries.map((_, at) => at) : hits.map(({ at }) => at);
    const shown = ranked.filter((at) => filters.passes(engine.prepared.entries[at] as Engine['prepared']['entries'][number]));
    const context: RowContext = { engine, words, language: options.language, query, today: todayNumber() };
    const before = selected;
    list?.replaceChildren(...shown.slice(0, typed === '' ? shown.length : mostRows).map((at) => standardRow(context, at)));
    panel.replaceChildren();
    show(shown.length, words);
    select(grown ? Math.max(0, before) : 0);
    timer = setTimeout(() => void addFullText(context, typed), pause);
  }

  /** Adds pages that only the full text finds, below what is shown already. */
  async function addFullText(context: RowContext, typed: string): Promise<void> {
    if (typed !== '' && typed.length >= 2 && !context.query.code && !filters.active()) {
      try {
        const known = new Set([...(list?.querySelectorAll('[data-code]') ?? [])].map((row) => row.getAttribute('data-code')));
        const found = await searchFullText(context.query, engine.prepared.simplified);
        if (input?.value.trim() !== typed) return;
        list?.append(...found.filter(({ code }) => code === '' || !known.has(code)).map((hit) => textRow(context, hit)));
        select(Math.max(0, selected));
      } catch {
        if (status) status.textContent = words.textOffline;
      }
    }
    await engine.complete;
    if (input?.value.trim() !== typed) return;
    const count = list?.children.length ?? 0;
    show(count, words);
    if (count === 0 && typed !== '') {
      noteMissed(typed, options.language);
      if (status) status.textContent = fill(words.none, { q: typed });
      panel.replaceChildren(emptyPanel(engine, words, context.query, options.language));
    }
    settle(typed);
  }

  function show(count: number, { found }: SearchWords): void {
    if (status && count > 0) status.textContent = fill(found, { n: count });
    input?.setAttribute('aria-expanded', String(count > 0));
  }

  input.addEventListener('input', (event) => {
    // While a Chinese word is being composed its letters are shown as they are; they are a query all the same (pinyin).
    if (!(event).isComposing) run();
  });
  input.addEventListener('compositionend', () => run());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') select(selected + 1);
    else if (event.key === 'ArrowUp') select(selected - 1);
    else if (event.key === 'Enter') [...list.querySelectorAll('a')][selected]?.click();
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', () => rememberQuery(input.value.trim()));
  ready = true;
  run();
  return true;
}

/** Keeps `?q=` in the address, so that a search can be passed on. */
function rememberInAddress(query: string): void {
  const url = new URL(location.href);
  if ((url.searchParams.get('q') ?? '') === query) return;
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  history.replaceState(history.state, '', url);
}

function todayNumber(): number {
  const now = new Date();
  return now.getFullYear() * 10_000 + (now.getMonth() + 1) * 100 + now.getDate();
}
