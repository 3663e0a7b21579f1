import { chromium, type Page } from 'playwright-core';
import { locales, type Locale } from '../../src/languages/index.ts';
import { findBrowser } from '../lib/browser.ts';
import { browserLack } from '../lib/get-browser.ts';
import { misuse } from '../lib/exit.ts';
import { serveFolder } from '../lib/serve.ts';
import type { Ask, FoundRow } from './evaluate.ts';

/** How long one query may take to settle, in milliseconds. */
const patience = 15_000;

/** Opens the search of a built site in a real browser, in both languages, and lets a task ask it. */
export async function withSearchPage<T>(siteDir: string, task: (ask: Ask) => Promise<T>): Promise<T> {
  const executablePath = findBrowser() ?? misuse(browserLack());
  const server = await serveFolder(siteDir, { port: 0 });
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const pages = new Map<Locale, Page>();
    for (const locale of locales) {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      await page.goto(`${server.url}${locale}/`);
      await page.locator('[data-search]:visible').first().click();
      pages.set(locale, page);
    }
    return await task((query, locale) => ask(pages.get(locale), query));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Types a query, waits until every part of the search has answered, and reads the rows shown. */
async function ask(page: Page | undefined, query: string): Promise<readonly FoundRow[]> {
  if (!page) return [];
  const input = page.locator('[data-search-input]');
  await input.fill('');
  await input.fill(query);
  await page.waitForFunction(
    (wanted) => document.querySelector('[data-search-results]')?.getAttribute('data-settled') === wanted,
    query,
    {
      timeout: patience,
    },
  );
  return page.locator('[data-search-results] [data-code]').evaluateAll((items) =>
    items.map((item) => ({
      code: item.getAttribute('data-code') ?? '',
      clause: /#(.+)$/.exec(item.getAttribute('href') ?? '')?.[1],
      text: item.querySelector('.found')?.textContent ?? '',
      isPerhaps: item.closest('[data-perhaps]') !== null,
    })),
  );
}
