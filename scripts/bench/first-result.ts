import type { Browser, Page } from 'playwright-core';
import type { SlowServer } from './slow-server.ts';
import { slow3g } from './slow-server.ts';

/** Where a site has its search, as selectors. */
export interface SearchPlaces {
  open: string;
  input: string;
  /** Matches when a result is shown. */
  result: string;
}

export const ourSearch: SearchPlaces = {
  open: '[data-search]:visible >> nth=0',
  input: '[data-search-input]',
  result: '[data-search-results] [role=option]',
};
export const starlightSearch: SearchPlaces = {
  open: 'site-search button[data-open-modal]',
  input: 'input.pagefind-ui__search-input',
  result: '.pagefind-ui__result-link',
};

export interface FirstResult {
  /** From the tap on the search button until a result is shown, in milliseconds. */
  ms: number;
  /** Bytes of bodies that were sent in that time, after gzip. */
  bytes: number;
  /** Bytes sent before, for the page itself. */
  pageBytes: number;
}

/** How many times slower the processor of a cheap phone is than this one, as browsers' own tools have it. */
const slowerProcessor = 4;
/** Starlight fetches its search when the page is idle; this is long enough for that on a busy machine. */
const idleMs = 3000;
const patienceMs = 60_000;

/**
 * Opens the search of a page with nothing cached, types a word at once, and waits for the first result, on slow 3G with
 * a slow processor.
 */
export async function firstResult(
  browser: Browser,
  server: SlowServer,
  path: string,
  word: string,
  places: SearchPlaces,
): Promise<FirstResult> {
  // A copy for offline use is another thing; neither site gets to make one here.
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    server.line = undefined;
    server.sentBytes = 0;
    await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle' });
    await page.waitForTimeout(idleMs);
    const pageBytes = server.sentBytes;
    server.sentBytes = 0;
    server.line = slow3g;
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
    await watch(page, places.result);
    await page.click(places.open);
    await page.locator(places.input).focus();
    await page.keyboard.insertText(word);
    await page.waitForFunction(() => (globalThis as Watched).shownAt !== undefined, undefined, {
      polling: 50,
      timeout: patienceMs,
    });
    const { openedAt = 0, shownAt = 0 } = await page.evaluate(() => ({
      openedAt: (globalThis as Watched).openedAt,
      shownAt: (globalThis as Watched).shownAt,
    }));
    return { ms: shownAt - openedAt, bytes: server.sentBytes, pageBytes };
  } finally {
    await context.close();
  }
}

type Watched = typeof globalThis & { openedAt?: number; shownAt?: number };

/** Takes the times in the page itself: of the first click, and of the first result. */
async function watch(page: Page, result: string): Promise<void> {
  await page.evaluate((selector) => {
    const watched = globalThis as Watched;
    addEventListener('click', () => (watched.openedAt ??= performance.now()), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      watched.shownAt = performance.now();
      observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  }, result);
}
