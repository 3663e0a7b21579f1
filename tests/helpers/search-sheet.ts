import type { Locator, Page } from 'playwright-core';

/** The search sheet of a page in a browser. */
export interface SearchSheet {
  input: Locator;
  rows: Locator;
  status: Locator;
  /** Puts a query in place of what was typed and waits until every part of the search has answered. */
  ask(query: string): Promise<void>;
  /** Waits until every part of the search has answered a query. */
  settled(query: string): Promise<void>;
  codes(): Promise<(string | null)[]>;
}

/** The search sheet of a page, open or not. */
export function searchSheetOf(page: Page): SearchSheet {
  const input = page.locator('[data-search-input]');
  const rows = page.locator('[data-search-results] [role=option]');
  const settled = async (query: string) => {
    await page
      .locator(`[data-search-results][data-settled=${JSON.stringify(query)}]`)
      .waitFor({ state: 'attached', timeout: 20_000 });
  };
  return {
    input,
    rows,
    status: page.locator('dialog [role=status]'),
    ask: async (query) => {
      await input.fill(query);
      await settled(query);
    },
    settled,
    codes: () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-code'))),
  };
}

/** The button that opens the search where a reader is; the front page has another than the header. */
export const searchButton = '[data-search]:visible >> nth=0';

/** Opens the search of a page by its button. */
export async function openSearch(page: Page): Promise<SearchSheet> {
  await page.locator(searchButton).click();
  await page.locator('dialog .start').waitFor();
  return searchSheetOf(page);
}

/**
 * Composes a word as an input method does: letters that stand for it grow in the box, then the word takes their
 * place.
 */
export async function compose(page: Page, letters: readonly string[], word?: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of letters)
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  if (word !== undefined) await session.send('Input.insertText', { text: word });
  await session.detach();
}
