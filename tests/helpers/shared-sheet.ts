import type { Browser, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import type { Locale } from '../../src/languages/index.ts';
import { openPage, startBrowser } from './browser.ts';
import { deviceOf } from './looks.ts';
import { openSearch, type SearchSheet } from './search-sheet.ts';

interface Open {
  page: Page;
  sheet: SearchSheet;
}

/** Gives a search sheet over the home page of the small manuals to tests that only ask it something. */
type WithSheet = (locale: Locale, task: (sheet: SearchSheet, page: Page) => Promise<void>) => Promise<void>;

/**
 * Opens the sheet of each language once for a file of tests: loading a page and its index takes longer than a query.
 * The box holds what was asked last.
 */
export function sharedSheets(): WithSheet {
  const opened = new Map<Locale, Promise<Open>>();
  let browser: Promise<Browser> | undefined;
  afterAll(async () => (await browser)?.close());
  return async (locale, task) => {
    const open = opened.get(locale) ?? openOn(locale, await (browser ??= startBrowser()));
    opened.set(locale, open);
    const { sheet, page } = await open;
    await task(sheet, page);
  };
}

async function openOn(locale: Locale, browser: Browser): Promise<Open> {
  const { page } = await openPage(browser, deviceOf[locale]);
  await page.goto(`${inject('smallSite')}/${locale}/`);
  return { page, sheet: await openSearch(page) };
}
