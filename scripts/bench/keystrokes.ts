import type { Browser } from 'playwright-core';
import { ourSearch } from './first-result.ts';
import type { SlowServer } from './slow-server.ts';

/**
 * Types texts letter by letter and returns how long each keystroke took until its rows stood laid out, in milliseconds.
 */
export async function keystrokeTimes(
  browser: Browser,
  server: SlowServer,
  texts: readonly string[],
): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  try {
    await page.goto(new URL('/zh/', server.url).href);
    await page.click(ourSearch.open);
    // The whole index must be there: settled means so.
    await page.fill(ourSearch.input, texts[0] ?? '');
    await page.locator('[data-search-results][data-settled]').waitFor({ state: 'attached', timeout: 60_000 });
    return await page.evaluate(typeAll, { texts, input: ourSearch.input, list: '[data-search-results]' });
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
function typeAll({ texts, input, list }: { texts: readonly string[]; input: string; list: string }): number[] {
  const box = document.querySelector<HTMLInputElement>(input);
  const rows = document.querySelector<HTMLElement>(list);
  if (!box || !rows) throw new Error('no search');
  const times: number[] = [];
  for (const text of texts) {
    for (let length = 1; length <= text.length; length += 1) {
      box.value = text.slice(0, length);
      const start = performance.now();
      box.dispatchEvent(new InputEvent('input', { bubbles: true, data: text[length - 1] ?? '' }));
      // Asking for the height makes the browser lay the rows out now.
      if (rows.offsetHeight < 0) throw new Error('impossible');
      times.push(performance.now() - start);
    }
  }
  return times;
}
