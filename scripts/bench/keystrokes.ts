import type { Browser } from 'playwright-core';
import { ourSearch } from './first-result.ts';
import type { SlowServer } from './slow-server.ts';

/** What one key of a query took. */
export interface Keystroke {
  /** What stood in the box with it, and which key of the text it was, 1 for the first. */
  query: string;
  key: number;
  /** From the key until its rows were painted, in milliseconds, waiting for the screen left out. */
  ms: number;
}

/**
 * How long a person waits between two keys at least, in milliseconds. Without it a browser never gets to tidy up its
 * memory, and does so in the middle of a key.
 */
const betweenKeys = 60;

/**
 * Types texts letter by letter and returns how long each keystroke took, on this machine's processor as it is: what it
 * does at once, what it leaves to promises and messages, and laying out and painting the rows.
 */
export async function keystrokeTimes(
  browser: Browser,
  server: SlowServer,
  texts: readonly string[],
): Promise<Keystroke[]> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  try {
    await page.goto(new URL('/zh/', server.url).href);
    await page.click(ourSearch.open);
    // The whole index must be there: settled means so.
    await page.fill(ourSearch.input, texts[0] ?? '');
    await page.locator('[data-search-results][data-settled]').waitFor({ state: 'attached', timeout: 60_000 });
    return await page.evaluate(typeAll, { texts, input: ourSearch.input, pause: betweenKeys });
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
async function typeAll({ texts, input, pause }: { texts: readonly string[]; input: string; pause: number }) {
  const box = document.querySelector<HTMLInputElement>(input);
  if (!box) throw new Error('no search');
  const { port1, port2 } = new MessageChannel();
  /** Comes back when all that was begun before has been done, promises too. */
  const done = () =>
    new Promise<void>((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  const times: { query: string; key: number; ms: number }[] = [];
  for (const text of texts)
    for (let key = 1; key <= text.length; key += 1) {
      const query = text.slice(0, key);
      box.value = query;
      const pressed = performance.now();
      box.dispatchEvent(new InputEvent('input', { bubbles: true, data: text[key - 1] ?? '' }));
      await done();
      const answered = performance.now();
      // What follows the call for a frame is laying out and painting; waiting for the frame is the screen's.
      const framed = await new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const begun = performance.now();
          void done().then(() => resolve(performance.now() - begun));
        });
      });
      times.push({ query, key, ms: answered - pressed + framed });
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  return times;
}
