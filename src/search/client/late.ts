import type { OutsideSubject } from '../elsewhere.ts';
import { fold } from '../fold.ts';
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
  shown: () => ReadonlySet<string | null>,
): Promise<HTMLElement[] | undefined> {
  try {
    const { searchFullText } = await import('./full-text.ts');
    const { simplified } = context.engine.prepared;
    const found = await searchFullText(context.query, (text) => fold(text, simplified));
    const known = shown();
    return found.filter(({ code }) => code === '' || !known.has(code)).map((hit) => textRow(context, hit));
  } catch {
    return undefined;
  }
}

/** What helps when nothing was found. */
export async function nothingFound(
  { engine, words, query, language }: RowContext,
  typed: string,
  outside: OutsideSubject | undefined,
): Promise<HTMLElement[]> {
  try {
    const { emptyPanel, outsidePanel } = await import('./empty-panel.ts');
    return [outside ? outsidePanel(words, outside) : emptyPanel(engine, words, typed, query, language)];
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
