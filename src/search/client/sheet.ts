import type { DerivedLocale } from '../../languages/derived.ts';
import type { Locale } from '../../languages/index.ts';
import { readerNow } from '../../lib/reader-clock.ts';
import { readerPlace, readerPlaceName } from '../../lib/reader-place.ts';
import type { OutsideSubject } from '../elsewhere.ts';
import { keepInAddress } from './address.ts';
import { makeChoice } from './choice.ts';
import { type Hit, mostRows } from '../gathered.ts';
import { fill } from '../../i18n/fill.ts';
import type { SearchWords } from '../../i18n/words/search.ts';
import { el, hide, write } from './dom.ts';
import { codeOf, draw, type Drawn } from './drawn.ts';
import { type Engine, type IndexFiles, loadEngine, StaleError } from './engine.ts';
import { makeFilters } from './filters.ts';
import { makeMine } from './mine.ts';
import { noteUnsure, nothingFound, textRows } from './late.ts';
import { outsideText } from './outside-text.ts';
import type { Marker } from '../marks.ts';
import { noteOpened } from './opened.ts';
import { rememberQuery } from './recent.ts';
import { inRows, type ResultRow } from '../row-order.ts';
import { perhapsRows, placeRow, type RowContext, standardRow } from './rows.ts';
import { filteredPanel, morePanel, stalePanel, startPanel, wholeTextPanel } from './start-panel.ts';

/** What the page tells the sheet: where the index is, its language, words for the time before the index is there. */
export interface SheetOptions {
  files: IndexFiles;
  /** What the addresses of its pages begin with. */
  language: Locale | DerivedLocale;
  popular: readonly string[];
  /** Shown when not even the index can be loaded. */
  failed: string;
  /** Shown, with a button that loads the page anew, when the index is there no more. */
  stale: { text: string; reload: string };
}

/**
 * How long typing must pause before the full text is asked and the query is kept, in milliseconds. A word still being
 * composed waits longer: keyboards of phones compose English words too, and never say that they are done.
 */
const pause = { typing: 250, composing: 1500 } as const;

/**
 * Makes the search sheet answer to typing, filters, arrow keys and Enter. Returns false when the index cannot be
 * loaded.
 */
export async function startSheet(dialog: HTMLDialogElement, options: SheetOptions): Promise<boolean> {
  const input = dialog.querySelector('input');
  const list = dialog.querySelector<HTMLElement>('[role=listbox]');
  const status = dialog.querySelector('[role=status]');
  if (!input || !list || !status) return false;
  let ready = false;
  let engine: Engine;
  try {
    engine = await loadEngine(options.files, readerNow().day, () => grown());
  } catch (error) {
    const isStale = error instanceof StaleError;
    status.textContent = isStale ? options.stale.text : options.failed;
    list.replaceChildren(...(isStale ? [stalePanel(options.stale.reload, () => keepInAddress(typedIn(input)))] : []));
    return false;
  }
  const { words } = engine.prepared.index;
  const filters = makeFilters(engine.prepared.index, words, () => answer());
  const mine = makeMine(words, () => answer());
  const panel = el('div');
  /** Stands above results to a query that names a subject outside the manuals too. */
  const banner = el('p', { class: 'note outside', 'aria-live': 'polite' });
  banner.hidden = true;
  const choice = makeChoice(input, list);
  let offered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The number of the latest answer: what comes late for an earlier one is dropped. */
  let latest = 0;
  /** Whether the rows are scrolled: to ask at a key would have them laid out twice. */
  let isScrolled = false;
  let shown: Record<'sure' | 'guesses', readonly Drawn[]> = { sure: [], guesses: [] };

  function grown(): void {
    if (!ready) return;
    if (engine.details && !offered) {
      filters.addFacets(engine.details.facets, engine.prepared.entries);
      mine.addFacets(engine.details.facets);
    }
    offered ||= engine.details !== undefined;
    // The chosen row is kept: nothing was typed.
    if (typedIn(input) !== '' || filters.active()) answer(pause.typing, Math.max(0, choice.at));
  }

  /** Answers what is typed. The rest follows when typing pauses. */
  function answer(wait: number = pause.typing, chosen = 0): void {
    const typed = typedIn(input);
    const turn = (latest += 1);
    clearTimeout(timer);
    list?.removeAttribute('data-settled');
    if (typed === '' && !filters.active()) {
      banner.hidden = filters.element.hidden = true;
      show([], [], startPanel(words, options.popular, ask));
      toTop();
      say('');
      keepInAddress('');
      return;
    }
    const today = readerNow().day;
    engine.turnTo(today);
    const { query, hits, places, outside } = engine.search(typed);
    const { entries } = engine.prepared;
    const ranked = typed === '' ? entries.map((_, at): Hit => ({ at, score: 0, isSure: true })) : hits;
    // Where nothing is found there is nothing to filter either.
    hide(filters.element, ranked.length === 0 && !filters.active());
    const passing = filters.active()
      ? ranked.filter(({ at }) => {
          const entry = entries[at];
          return entry !== undefined && filters.passes(entry);
        })
      : ranked;
    // Who asks by a code has the card in hand, whoever it is for.
    const [own, others] = query.code ? [passing, []] : mine.part(passing, entries);
    const sure = own.filter(({ isSure }) => isSure);
    const place = readerPlace();
    const { clauses, lines, prepared } = engine;
    const marker =
      engine.second?.markerOf(query, prepared, clauses && lines?.furtherSpans(query, prepared)) ?? plainMarker;
    const context: RowContext = {
      engine,
      words,
      language: options.language,
      query,
      answer: clauses && lines?.answersTo(query, prepared, clauses, place),
      marker,
      why: clauses && lines?.whyFound(query, prepared, clauses, marker),
      place,
      placeName: readerPlaceName(),
      today,
    };
    const rows = (of: readonly Hit[]) => of.map(({ at }) => standardRow(context, at));
    const best = sure.slice(0, typed === '' ? sure.length : mostRows);
    // Filters are about standards.
    const all = filters.active() ? rows(best) : inRows(best, places).map((row) => resultRow(context, row));
    show(all, rows(own.filter(({ isSure }) => !isSure).slice(0, mostRows - sure.length)));
    // What the filters keep away is said: who looks in one manual may be in the wrong one.
    const away = ranked.length - passing.length;
    if (typed !== '' && away > 0) panel.append(morePanel(fill(words.elsewhereFound, { n: away }), clearFilters));
    if (others.length > 0) panel.append(morePanel(fill(words.othersFound, { n: others.length }), liftMine));
    hide(banner, !outside || rowCount(list) === 0);
    write(banner, outside && !banner.hidden ? outsideText(words, outside) : '');
    choice.choose(chosen);
    if (chosen === 0) toTop();
    say(rowCount(list) > 0 ? foundText(words, list, all.length > 0) : words.searching);
    timer = setTimeout(() => void settle(context, typed, turn, outside), wait);
  }

  /** Adds what only the full text finds, below what is shown already; says so when nothing was found at all. */
  async function settle(
    context: RowContext,
    typed: string,
    turn: number,
    outside: OutsideSubject | undefined,
  ): Promise<void> {
    keepInAddress(typed);
    await engine.complete;
    if (turn !== latest) return;
    const count = rowCount(list);
    const isSure = isSureIn(list);
    if (count > 0 && !isSure && !outside && !filters.active()) void noteUnsure(typed, options.language);
    const below = count > 0 || filters.active() ? [] : await nothingFound(context, typed, outside);
    if (turn !== latest) return;
    if (engine.stale) below.push(stalePanel(options.stale.reload, () => keepInAddress(typed), options.stale.text));
    if (typed.length >= 2 && !context.query.code && !filters.active())
      below.push(wholeTextPanel(words, () => void searchText(context, typed, turn)));
    if (count === 0 && filters.active()) panel.replaceChildren(filteredPanel(words, clearFilters));
    if (below.length > 0) panel.append(...below);
    say(count > 0 || typed === '' ? foundText(words, list, isSure) : fill(words.none, { q: typed }));
    list?.setAttribute('data-settled', typed);
  }

  /** Adds what only the full text finds, below what is shown already, once a reader asks for it. */
  async function searchText(context: RowContext, typed: string, turn: number): Promise<void> {
    say(words.searching);
    list?.removeAttribute('data-settled');
    const rows = await textRows(context, () => codesIn(list));
    if (turn !== latest) return;
    const button = panel.querySelector('[data-whole-text]');
    const hadFocus = button === document.activeElement;
    // A passage that holds the query stands for a guess at the same standard.
    const found = new Set(rows?.map(codeOf));
    drawRows(shown.sure, [...shown.guesses.filter((row) => !found.has(codeOf(row))), ...(rows ?? [])]);
    choice.choose(Math.max(0, choice.at));
    if (hadFocus) input?.focus();
    button?.replaceWith(
      ...(rows === undefined
        ? [el('p', { class: 'note' }, words.textOffline)]
        : rows.length === 0
          ? [el('p', { class: 'note' }, words.noText)]
          : []),
    );
    say(rowCount(list) > 0 ? foundText(words, list, isSureIn(list)) : fill(words.none, { q: typed }));
    list?.setAttribute('data-settled', typed);
  }

  function show(sure: readonly Drawn[], guesses: readonly Drawn[], ...below: HTMLElement[]): void {
    drawRows(sure, guesses);
    panel.replaceChildren(...below);
    if (sure.length + guesses.length === 0) choice.choose(-1);
  }

  function drawRows(sure: readonly Drawn[], guesses: readonly Drawn[]): void {
    shown = { sure, guesses };
    if (list) draw(list, [...sure, ...perhapsRows(words, guesses)]);
  }

  /** Scrolls back to the first row. */
  function toTop(): void {
    if (list && isScrolled) list.scrollTop = 0;
  }

  function say(text: string): void {
    if (status) write(status, text);
  }

  function ask(query: string): void {
    if (input) input.value = query;
    input?.focus();
    answer();
  }

  function liftMine(): void {
    input?.focus();
    mine.lift();
  }

  function clearFilters(): void {
    filters.clear();
    input?.focus();
    answer();
  }

  filters.element.append(mine.element);
  status.before(filters.element);
  list.before(banner);
  list.after(panel);
  // A word in composition is searched as it stands: letters on their way to characters are pinyin.
  input.addEventListener('input', (event) => answer(event.isComposing ? pause.composing : pause.typing));
  input.addEventListener('compositionend', () => answer());
  // What a poor signal kept away is asked for again whenever the sheet is used again.
  input.addEventListener('focus', () => engine.fetchMore());
  list.addEventListener('scroll', () => (isScrolled = list.scrollTop > 0));
  list.addEventListener('click', ({ target }) => {
    const typed = typedIn(input);
    const row = target instanceof Element ? target.closest('[role=option]') : null;
    if (typed !== '') rememberQuery(typed);
    if (typed !== '' && row) {
      const rank = [...list.querySelectorAll('[role=option]')].indexOf(row) + 1;
      const anchor = /#(.+)$/.exec(row.getAttribute('href') ?? '')?.[1];
      const code = row.getAttribute('data-code') ?? '';
      noteOpened(typed, options.language, anchor && !code.includes(':') ? `${code}#${anchor}` : code, rank);
    }
    keepInAddress(typedIn(input));
  });
  dialog.addEventListener('close', () => {
    clearTimeout(timer);
    keepInAddress('');
  });
  answer();
  // The first answer waits neither for the rest of the index nor for the filters; their place is kept free.
  setTimeout(() => {
    engine.fetchMore();
    filters.addOwn();
    ready = true;
    if (engine.details) grown();
  });
  return true;
}

/** Marks nothing, until what marks is there. */
const plainMarker: Marker = {
  parts: (text) => [[text, false]],
  typedIn: () => 0,
  foundIn: () => 0,
  mayBeTyped: () => false,
};

const typedIn = (input: HTMLInputElement | null) => input?.value.trim() ?? '';

const isSureIn = (list: HTMLElement | null) => list?.querySelector(':scope > [role=option]') != null;

const rowCount = (list: HTMLElement | null) => list?.querySelectorAll('[role=option]').length ?? 0;

const resultRow = (context: RowContext, row: ResultRow) =>
  'at' in row ? standardRow(context, row.at) : placeRow(context, row.place);

/** How many were found and which is the first, or that it is none for sure. */
function foundText(words: SearchWords, list: HTMLElement | null, isSure: boolean): string {
  const first = list?.querySelector('[role=option] > b')?.textContent ?? '';
  return fill(isSure ? words.found : words.perhapsOnly, { n: rowCount(list), first });
}

/** The codes of the standards that a list shows, and of those among them that are sure; guesses stand in a group. */
function codesIn(list: HTMLElement | null): Record<'sure' | 'all', ReadonlySet<string | null>> {
  const codes = (which: string) =>
    new Set([...(list?.querySelectorAll(which) ?? [])].map((row) => row.getAttribute('data-code')));
  return { sure: codes(':scope > [data-code]'), all: codes('[data-code]') };
}
