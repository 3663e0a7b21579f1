import { fold } from '../fold.ts';
import { dayOf } from '../of-the-day.ts';
import type { Drawn } from './drawn.ts';
import { searchFullText, type TextHit } from './full-text.ts';
import { markedNodes } from './marked.ts';
import { clauseNodes, option, type RowContext, shown, standardRow, stateOf } from './rows.ts';

/** The codes of the standards that a list shows: of those that are sure, and of all. */
export type ShownCodes = Record<'sure' | 'all', ReadonlySet<string | null>>;

/** Rows for what only the full text finds, without the standards whose codes are shown by then. */
export async function foundInText(context: RowContext, codes: () => ShownCodes): Promise<Drawn[]> {
  const { simplified } = context.engine.prepared;
  const found = await searchFullText(context.query, (text) => fold(text, simplified));
  const { sure, all } = codes();
  // A passage that holds the whole of a longer query says more than a guess at the same standard.
  const { folded, pieces, words } = context.query;
  const isLong = (pieces.length > 0 && folded.length > 4) || words.length > 2;
  const isWhole = (passage: string) => isLong && fold(passage, simplified).includes(folded);
  const isNew = ({ code, passage }: TextHit) => code === '' || !all.has(code) || (!sure.has(code) && isWhole(passage));
  return found.filter(isNew).map((hit) => textRow(context, hit));
}

/** A row for a page that only the full text found. */
function textRow(context: RowContext, hit: TextHit): Drawn {
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
