import type { Page } from 'playwright-core';

/** The texts of the rows that are seen. */
export const shown = (page: Page, rows: string) =>
  page
    .locator(rows)
    .evaluateAll((all) => all.flatMap((one) => (one.checkVisibility() ? [one.textContent.trim()] : [])));

/** Says who reads, with the sheet open before and closed after. */
export async function say(page: Page, said: Readonly<Record<string, string>>): Promise<void> {
  await page.locator('.me summary').click();
  for (const [list, value] of Object.entries(said)) await page.locator(`.me select[data-${list}]`).selectOption(value);
  await page.locator('.me summary').click();
  // The line is written a moment after the sheet is folded: browsers tell of that later.
  await page.locator('.me [data-more]').evaluate(
    (more) =>
      new Promise<void>((done) => {
        const look = () => (more.textContent === more.dataset['close'] ? requestAnimationFrame(look) : done());
        look();
      }),
  );
}
