import type { OutsideSubject } from '../elsewhere.ts';
import type { Drawn } from './drawn.ts';
import type { RowContext } from './rows.ts';
import type { ShownCodes } from './text-rows.ts';

/*
 * What comes once typing pauses. Its code is fetched only then, which without a signal may be never.
 */

/** Rows for what only the full text finds; undefined when it cannot be had. */
export async function textRows(context: RowContext, shown: () => ShownCodes): Promise<Drawn[] | undefined> {
  try {
    return await (await import('./text-rows.ts')).foundInText(context, shown);
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
