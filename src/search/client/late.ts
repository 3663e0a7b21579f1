import type { OutsideSubject } from '../elsewhere.ts';
import { fold } from '../fold.ts';
import type { Drawn } from './drawn.ts';
import { type RowContext, textRow } from './rows.ts';

/*
 * What comes once typing pauses. Its code is fetched only then, which without a signal may be never.
 */

/**
 * Rows for what only the full text finds, without the standards whose codes are shown by then; undefined when the full
 * text cannot be had.
 */
export async function textRows(
  context: RowContext,
  shown: () => Record<'sure' | 'all', ReadonlySet<string | null>>,
): Promise<Drawn[] | undefined> {
  try {
    const { searchFullText } = await import('./full-text.ts');
    const { simplified } = context.engine.prepared;
    const found = await searchFullText(context.query, (text) => fold(text, simplified));
    const { sure, all } = shown();
    // A passage that holds the whole of a longer query says more than a guess at the same standard.
    const { folded, pieces, words } = context.query;
    const isLong = (pieces.length > 0 && folded.length > 4) || words.length > 2;
    const isWhole = (passage: string) => isLong && fold(passage, simplified).includes(folded);
    const isNew = ({ code, passage }: (typeof found)[number]) =>
      code === '' || !all.has(code) || (!sure.has(code) && isWhole(passage));
    return found.filter(isNew).map((hit) => textRow(context, hit));
  } catch {
    return undefined;
  }
}

/** What helps when nothing was found. */
export async function nothingFound(
  { words, query, language }: RowContext,
  typed: string,
  outside: OutsideSubject | undefined,
): Promise<HTMLElement[]> {
  try {
    const { emptyPanel, outsidePanel } = await import('./empty-panel.ts');
    return [outside ? outsidePanel(words, outside) : emptyPanel(words, typed, query, language)];
  } catch {
    return [];
  }
}

/** Notes for the editors a query for which nothing is sure. */
export async function noteUnsure(typed: string, language: string): Promise<void> {
  try {
    (await import('./missed.ts')).noteMissed(typed, language);
  } catch {
    // Without a signal it is not noted: the query was answered as well as it could be.
  }
}
