import type { OutsideSubject } from '../elsewhere.ts';
import { fold } from '../fold.ts';
import type { Drawn } from './drawn.ts';
import type { ShownCodes } from './full-text.ts';
import { type RowContext, textRow } from './rows.ts';

/*
 * What comes once typing pauses. Its code is fetched only then, which without a signal may be never.
 */

/**
 * Rows for what only the full text finds, without the standards whose codes are shown by then; undefined when the full
 * text cannot be had.
 */
export async function textRows(context: RowContext, shown: () => ShownCodes): Promise<Drawn[] | undefined> {
  try {
    const { newInText } = await import('./full-text.ts');
    const found = await newInText(context.query, (text) => fold(text, context.engine.prepared.simplified), shown);
    return found.map((hit) => textRow(context, hit));
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
