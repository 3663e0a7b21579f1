import type { SearchWords } from '../../i18n/words/search.ts';
import type { DerivedLocale } from '../../languages/derived.ts';
import type { Locale } from '../../languages/index.ts';
import { mayHoldAt, startAt } from '../../corpus/holds.ts';
import type { ReaderPlace } from '../../lib/reader-place.ts';
import { stateOn } from '../../corpus/state.ts';
import type { Day } from '../../lib/day.ts';
import { pagePath, shortPath } from '../../lib/site-paths.ts';
import type { AnswerLine } from '../answer-line.ts';
import type { ClauseLine } from '../clause-line.ts';
import {
  type ClauseIndex,
  type DetailRow,
  flagBits,
  type HeldStandard,
  type NameRow,
  type PlaceRow,
} from '../index-types.ts';
import { dayOf } from '../of-the-day.ts';
import type { Marker } from '../marks.ts';
import { placeKey } from '../row-order.ts';
import type { Query } from '../query.ts';
import type { Why } from '../why-found.ts';
import { fill } from '../../i18n/fill.ts';
import type { Drawn } from './drawn.ts';
import type { Engine } from './engine.ts';
import type { TextHit } from './full-text.ts';
import { markedNodes } from './marked.ts';
import { onSite } from '../../lib/site-base.ts';

/** What every row needs. */
export interface RowContext {
  engine: Engine;
  words: SearchWords;
  /** What the addresses of its pages begin with. */
  language: Locale | DerivedLocale;
  query: Query;
  /** The clause of a standard that answers the query; undefined until the clauses are there. */
  answer: AnswerLine | undefined;
  /** Marks what was asked for. */
  marker: Marker;
  /** Why a standard is there whose row holds no word of the query; undefined until the clauses are there. */
  why: Why | undefined;
  /** Today by the reader's clock, for the state of a standard. */
  today: Day;
  /** Where the reader works, and what that is called; empty where they have not said. */
  place: ReaderPlace;
  placeName: string;
}

/** A row for a standard: code and title, the clause that answers or else the rule sentence, manual and state. */
export function standardRow(context: RowContext, at: number): Drawn {
  const { engine, words, language, marker } = context;
  const { prepared, clauses } = engine;
  const entry = prepared.entries[at];
  if (!entry) return ['a', {}];
  const [title, , code, , manual, flags] = entry.name;
  const [slug, rule = ''] = entry.detail ?? [];
  const untranslated = (flags & flagBits.untranslated) !== 0;
  const answer = context.answer?.(at);
  const notes = [
    prepared.index.manuals[manual]?.[1] ?? '',
    ...limitsIn(context, entry.detail),
    ...stateOf(context, entry.name),
    ...(untranslated ? [words.otherLanguage] : []),
  ];
  // Until the address is known, the short link leads there.
  const href = slug === undefined ? shortPath(code) : pagePath(language, slug, answer?.id);
  return option(
    href,
    code,
    markedNodes(marker.parts(title)),
    [
      ...(flags & flagBits.noTarget
        ? ([['b', { class: 'stance', 'data-stance': 'open' }, words.noTarget], ' · '] as const)
        : []),
      ...(answer && clauses ? clauseNodes(context, at, answer, clauses) : shown(context, rule)),
    ],
    notes,
    () => context.why?.(at),
  );
}

/** A row for what stands beside the standards: a manual, a page, a term with what it means. */
export function placeRow(context: RowContext, place: PlaceRow): Drawn {
  const { words, language, marker, engine } = context;
  const [sort, path, title, about] = place;
  const [slug = '', anchor] = path.split('#');
  return option(
    pagePath(language, slug, anchor),
    placeKey(place),
    markedNodes(marker.parts(title)),
    shown(context, about),
    [words[sort]],
    () => engine.lines?.whyPlace(engine.prepared, place, marker),
    '',
  );
}

/** Rows that may be what was meant, under a heading of their own; nothing for none. */
export function perhapsRows({ perhaps }: SearchWords, rows: readonly Drawn[]): Drawn[] {
  if (rows.length === 0) return [];
  const heading: Drawn = ['p', { class: 'perhaps', 'aria-hidden': 'true' }, perhaps];
  return [['div', { role: 'group', 'aria-label': perhaps, 'data-perhaps': '' }, heading, ...rows]];
}

/** A row for a page that only the full text found. */
export function textRow(context: RowContext, hit: TextHit): Drawn {
  const { marker, words, engine } = context;
  const { url, title, code, effective, passage, anchor } = hit;
  const { clauses, lines, prepared } = engine;
  const at = code === '' ? -1 : prepared.entries.findIndex(({ name }) => name[2] === code);
  const entry = prepared.entries[at];
  // The full text is that of the day of the build: since then another one may have begun.
  if (entry && effective !== undefined && dayOf(entry.name[6]) !== effective) return standardRow(context, at);
  const clause = clauses && lines?.readClauseLines(clauses.rows[at] ?? '').find(({ id }) => id === anchor);
  return option(
    clause ? `${url}#${clause.id}` : url,
    code,
    markedNodes(marker.parts(title)),
    clause ? clauseNodes(context, at, clause, clauses) : shown(context, passage),
    [words.inText, ...(entry ? stateOf(context, entry.name) : [])],
    () => undefined,
  );
}

function clauseNodes(context: RowContext, at: number, line: ClauseLine, clauses: ClauseIndex): Drawn[] {
  const { engine, marker } = context;
  return engine.lines?.saidNodes(line, clauses.rows[at] ?? '', clauses, marker) ?? [];
}

/** A text from its beginning, as a cut could take away the word that forbids. */
function shown({ marker }: RowContext, text: string): Drawn[] {
  return markedNodes(marker.parts(text));
}

function option(
  href: string,
  code: string,
  title: readonly Drawn[],
  line: readonly Drawn[],
  notes: readonly string[],
  /** Asked where neither the title nor the line holds a word of the query. */
  why: () => string | undefined,
  shownCode = code,
): Drawn {
  const reason = [...title, ...line].some(holdsMark) ? undefined : why();
  // The link is the option itself: an option may hold nothing that takes the focus.
  return [
    'a',
    { role: 'option', 'data-code': code, href: onSite(href), tabindex: '-1' },
    ['b', {}, ...(shownCode ? [['span', { class: 'code' }, shownCode] as const, ' '] : []), ...title],
    ' ',
    ['span', { class: 'found' }, ...line],
    ' ',
    [
      'small',
      {},
      ['span', {}, notes.filter(Boolean).join(' · ')],
      ...(reason === undefined ? [] : [' ', ['span', { class: 'why' }, reason] as const]),
    ],
  ];
}

function holdsMark(one: Drawn): boolean {
  if (typeof one === 'string') return false;
  const [name, , ...children] = one;
  return name === 'mark' || children.some(holdsMark);
}

/** The state of a standard in words, by the day; nothing for one in force. */
function stateOf({ words, today }: RowContext, [, , , , , flags, first, last]: NameRow): string[] {
  const state = flags & flagBits.withdrawn ? 'withdrawn' : flags & flagBits.draft ? 'draft' : 'issued';
  const effective = dayOf(first);
  const now = stateOn(today, { state, revision: { effective, expires: last === 0 ? undefined : dayOf(last) } });
  return now === 'in-force' ? [] : [fill(words[now], { date: effective })];
}

/** Where a standard holds: that it is not for the reader's place, or else the places and times, and its start there. */
function limitsIn({ words, today, place, placeName }: RowContext, detail: DetailRow | undefined): string[] {
  const [, , , , , , limits = '', held = ''] = detail ?? [];
  if (held === '') return [];
  const { where, rollout } = JSON.parse(held) as HeldStandard;
  if (!mayHoldAt(place, where)) return [fill(words.notHere, { place: placeName })];
  const start = rollout && startAt(place, rollout);
  return [limits, ...(start !== undefined && start > today ? [fill(words.coming, { date: start })] : [])];
}
