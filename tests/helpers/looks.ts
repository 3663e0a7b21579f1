import type { Page } from 'playwright-core';
import { type Locale, locales } from '../../src/languages/index.ts';
import { desk, type Device, phone } from './browser.ts';
import { faultsOf, violationsOf } from './faults.ts';
import { visit } from './reader.ts';
import { reachFaultsOf } from './targets.ts';

/**
 * Who reads which language: the Chinese page is loaded on a phone, the English one at a desk, so that each page is
 * loaded once in each language and once on each kind of device.
 */
export const deviceOf = {
  zh: { ...phone, scheme: 'light' },
  en: { ...desk, scheme: 'light' },
} as const satisfies Record<Locale, Device>;

/**
 * What is wrong with what a reader's page shows now. What is read out stays the same from look to look, so it is
 * audited once; colours are in the light and in the dark, where they differ; targets and overflow, which no colour
 * moves, on phone and desk. As the readers of one language have a phone and those of the other a desk, each template is
 * seen in both colours on both.
 */
export async function faultsInEveryLook(page: Page, locale: Locale): Promise<string[]> {
  const [own, other] = locale === 'zh' ? [phone, desk] : [desk, phone];
  const looks = [
    { ...own, scheme: 'light', find: (shown: Page) => faultsOf(shown) },
    { ...own, scheme: 'dark', find: (shown: Page) => violationsOf(shown, 'colours') },
    { ...other, scheme: 'dark', find: reachFaultsOf },
  ] as const;
  const faults: string[] = [];
  for (const { find, ...look } of looks) {
    await wear(page, look);
    faults.push(
      ...(await find(page)).map((fault) => `${locale} ${look.width}×${look.height} ${look.scheme}: ${fault}`),
    );
  }
  return faults;
}

/** Gives a page another size and colours, as at nightfall, and waits until it has followed. */
export async function wear(page: Page, { width, height, scheme }: Device): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
  await page.locator(`html[data-mode=${scheme}]`).waitFor({ state: 'attached' });
}

/** Folds out all that a page keeps folded. */
export const foldOut = (page: Page): Promise<void> =>
  page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });

interface Auditing {
  /** Where the site answers; that of the shipped content when left out. */
  site?: string;
  /** What is done with a page before it is looked at. */
  prepare?: (page: Page) => Promise<void>;
}

/** What is wrong with a page in both languages and in every look. */
export async function faultsAt(path: string, { site, prepare }: Auditing = {}): Promise<string[]> {
  const found = locales.map(async (locale) => {
    let faults: string[] = [];
    await visit(
      `/${locale}/${path}`,
      async (page) => {
        await prepare?.(page);
        faults = await faultsInEveryLook(page, locale);
      },
      { device: deviceOf[locale], ...(site !== undefined && { site }) },
    );
    return faults;
  });
  return (await Promise.all(found)).flat();
}
