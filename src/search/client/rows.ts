import type { SearchWords } from '../../i18n/words/search.ts';
import type { DerivedLocale } from '../../languages/derived.ts';
import type { Locale } from '../../languages/index.ts';
import { stateOn } from '../../corpus/state.ts';
import type { Day } from '../../lib/day.ts';
import { fold } from '../fold.ts';
import { flagBits, type NameRow } from '../index-types.ts';
import type { Query } from '../query.ts';
import { fill } from '../../i18n/fill.ts';
import { el } from './dom.ts';
import type { Engine } from './engine.ts';
import type { TextHit } from './full-text.ts';
import { marked, markedExcerpt } from './marked.ts';

/** What every row needs. */
export interface RowContext {
  engine: Engine;
  words: SearchWords;
  /** What the addresses of its pages begin with. */
  language: Locale | DerivedLocale;
  query: Query;
  /** Today by the reader's clock, for the state of a standard. */
  today: Day;
}

/** A row for a standard: code and title, the rule sentence or the clause that matches, manual and state. */
export function standardRow(context: RowContext, at: number): HTMLAnchorElement {
  const { engine, words, language, query } = context;
  const entry = engine.prepared.entries[at];
  if (!entry) return el('a');
  const [title, , code, , manual, flags] = entry.name;
  const [slug, rule = ''] = entry.detail ?? [];
  const untranslated = (flags & flagBits.untranslated) !== 0;
  const clause = clauseFor(context, at);
  const line = clause?.text ?? rule;
  const notes = [
    engine.prepared.index.manuals[manual]?.[1] ?? '',
    ...stateOf(context, entry.name),
    ...(untranslated ? [words.otherLanguage] : []),
  ];
  // Until the address is known, the short link leads there.
  const href = slug === undefined ? `/s/${code}/` : `/${language}/${slug}/${clause ? `#${clause.id}` : ''}`;
  return option(
    href,
    code,
    marked(title, query, engine.prepared.simplified),
    markedExcerpt(line, query, engine.prepared.simplified),
    notes,
  );
}

/** A row for a page that only the full text found. */
export function textRow(context: RowContext, { url, title, code, passage }: TextHit): HTMLAnchorElement {
  const { query, words, engine } = context;
  const entry = engine.prepared.entries.find((known) => known.code === code);
  return option(
    url,
    code,
    marked(title, query, engine.prepared.simplified),
    markedExcerpt(passage, query, engine.prepared.simplified),
    [words.inText, ...(entry ? stateOf(context, entry.name) : [])],
  );
}

function option(
  href: string,
  code: string,
  title: (Node | string)[],
  line: (Node | string)[],
  notes: readonly string[],
): HTMLAnchorElement {
  const head = el('b', {}, ...(code ? [el('span', { class: 'code' }, code), ' '] : []), ...title);
  // The link is the option itself: an option may hold nothing that takes the focus.
  return el(
    'a',
    { role: 'option', 'data-code': code, 'aria-selected': 'false', href, tabindex: '-1' },
    head,
    el('span', { class: 'found' }, ...line),
    el('small', {}, notes.filter(Boolean).join(' · ')),
  );
}

/** The clause that holds more of the query than title, search words and rule do. */
function clauseFor({ engine, query }: RowContext, at: number): { id: string; text: string } | undefined {
  const entry = engine.prepared.entries[at];
  const needles = [...query.pieces, ...query.words, ...query.figures.map(({ digits }) => digits)];
  if (
    !entry ||
    needles.length === 0 ||
    needles.every((needle) => `${entry.fields.title}${entry.fields.alias}${entry.fields.rule}`.includes(needle))
  )
    return undefined;
  let best: { id: string; text: string } | undefined;
  let most = 0;
  for (const lineText of (engine.clauses[at] ?? '').split('\n')) {
    const [id = '', text = ''] = lineText.split('\t');
    // Derived languages show other characters than are compared.
    const folded = import.meta.env.DERIVED_LANGUAGES ? fold(text, engine.prepared.simplified) : '';
    const count = needles.filter((needle) =>
      (import.meta.env.DERIVED_LANGUAGES ? folded : text.toLowerCase()).includes(needle),
    ).length;
    if (count > most) [best, most] = [{ id, text }, count];
  }
  return best;
}

/** The state of a standard in words, by the day; nothing for one in force. */
function stateOf({ words, today }: RowContext, [, , , , , flags, first, last]: NameRow): string[] {
  const state = flags & flagBits.withdrawn ? 'withdrawn' : flags & flagBits.draft ? 'draft' : 'issued';
  const effective = dayOf(first);
  const now = stateOn(today, { state, revision: { effective, expires: last === 0 ? undefined : dayOf(last) } });
  return now === 'in-force' ? [] : [fill(words[now], { date: effective })];
}

/** A day that the index holds as a number: `20270101` is `2027-01-01`. */
const dayOf = (number: number): Day => String(number).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
