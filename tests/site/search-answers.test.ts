import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { desk, openPage, phone, startBrowser } from '../helpers/browser.ts';
import { faultsOf } from '../helpers/faults.ts';
import { openSearch, searchSheetOf } from '../helpers/search-sheet.ts';
import { shipped } from '../helpers/shipped.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const phonePage = () => openPage(browser, { ...phone, scheme: 'light' });

/** The place of the first row on the screen. */
const firstRow = (page: Page) => searchSheetOf(page).rows.first().boundingBox();

describe('filters', () => {
  test('narrow what was found, alone list everything they allow, and can be cleared', async () => {
    const { context, page } = await phonePage();
    await page.goto(`${site}/zh/`);
    const sheet = await openSearch(page);
    await sheet.ask('客户');
    const before = (await sheet.codes()).length;
    const manual = page.locator('dialog .filter').first();
    const [first] = shipped.manuals;
    await manual.selectOption({ label: first?.authority.title ?? '' });
    const codes = await sheet.codes();
    const prefix = new Set(
      shipped.standards.filter((standard) => standard.manual === first?.id).map(({ code }) => code),
    );
    expect(codes.every((code) => prefix.has(code ?? ''))).toBe(true);
    expect(codes.length).not.toBe(before);
    await sheet.ask('');
    expect(await sheet.rows.count()).toBe(prefix.size);
    await sheet.ask('qqqqqq');
    expect(await page.evaluate(() => localStorage.getItem('search-missed'))).toBeNull();
    await page.locator('dialog .start .plain').click();
    expect(await manual.inputValue()).toBe('');
    await context.close();
  });

  test('those of the vocabularies come with the second file', async () => {
    const { context, page } = await phonePage();
    await page.goto(`${site}/zh/`);
    const sheet = await openSearch(page);
    await expect.poll(() => page.locator('dialog .filter').count()).toBeGreaterThan(2);
    const grades = page.locator('dialog .filter').last();
    await grades.selectOption({ index: 1 });
    await sheet.settled('');
    expect(await sheet.rows.count()).toBeGreaterThan(0);
    expect(await sheet.rows.count()).toBeLessThan(shipped.standards.length);
    await context.close();
  });
});

test('nothing found: says what was understood, names manuals, and hands out the noted query as a table', async () => {
  const { context, page } = await phonePage();
  await page.goto(`${site}/zh/`);
  const sheet = await openSearch(page);
  await sheet.ask('=鑫淼焱龘"');
  expect(await sheet.rows.count()).toBe(0);
  expect(await sheet.status.textContent()).toContain('鑫淼焱龘');
  expect(await page.locator('dialog .start').textContent()).toContain('鑫淼焱龘');
  expect(await page.locator('dialog .queries a').count()).toBeGreaterThan(1);
  expect(await sheet.input.getAttribute('aria-expanded')).toBe('false');
  expect(await sheet.input.getAttribute('aria-activedescendant')).toBeNull();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('dialog a[download]').click()]);
  const [header, row] = readFileSync(await download.path(), 'utf8').split('\n');
  expect(header).toBe('query\tlanguage\tdate');
  expect(row).toMatch(/^"'=鑫淼焱龘"""\tzh\t\d{4}-\d\d-\d\d$/);
  await context.close();
});

test.each([
  ['zh', '加班费怎么算', /班次与考勤：不在这些手册里。请问/],
  ['en', 'where is my payslip', /Pay and benefits: not in these manuals\. Ask/],
])(
  'a subject outside the manuals, %s: says whom to ask, and is no query for the editors',
  async (locale, query, said) => {
    const { context, page } = await phonePage();
    await page.goto(`${site}/${locale}/`);
    const sheet = await openSearch(page);
    await sheet.ask(query);
    expect(await sheet.rows.count()).toBe(0);
    expect(await page.locator('dialog .outside').textContent()).toMatch(said);
    expect(await page.evaluate(() => localStorage.getItem('search-missed'))).toBeNull();
    expect(await faultsOf(page)).toEqual([]);
    await context.close();
  },
);

test(
  'the first result stays where it is, and as high as it is, while the rest of the index arrives',
  { timeout: 120_000 },
  async () => {
    for (const size of [phone, desk]) {
      for (const locale of locales) {
        const { context, page } = await openPage(browser, { ...size, scheme: 'light' });
        let release: () => void = () => undefined;
        const held = new Promise<void>((resolve) => (release = resolve));
        await page.route(/\/search\/(details|clauses)-/, async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(`${site}/${locale}/`);
        const sheet = await openSearch(page);
        await sheet.input.fill(locale === 'zh' ? '着装' : 'uniform');
        await sheet.rows.first().waitFor();
        const early = await firstRow(page);
        const [code] = await sheet.codes();
        expect(await sheet.rows.first().locator('.found').textContent()).toBe('');
        release();
        await sheet.settled(locale === 'zh' ? '着装' : 'uniform');
        expect((await sheet.codes())[0]).toBe(code);
        expect(await sheet.rows.first().locator('.found').textContent()).not.toBe('');
        expect(await firstRow(page)).toEqual(early);
        await context.close();
      }
    }
  },
);

describe('with a poor signal', () => {
  test('what the names do not answer is answered as soon as more is there, above pages of the full text', async () => {
    const { context, page } = await phonePage();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/search\/details-/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site}/zh/`);
    const sheet = await openSearch(page);
    await sheet.input.fill('grievance');
    await page.waitForTimeout(600);
    release();
    await sheet.settled('grievance');
    expect((await sheet.codes())[0]).toMatch(/^[A-Z]{2,3}-\d+$/);
    await context.close();
  });

  test.each([
    ['the rule sentences', /\/search\/details-/],
    ['the clauses', /\/search\/clauses-/],
    ['the full text', /\/pagefind\//],
  ])('without %s it still answers', async (_, missing) => {
    const { context, page } = await phonePage();
    await page.route(missing, (route) => route.abort());
    await page.goto(`${site}/zh/`);
    const sheet = await openSearch(page);
    await sheet.ask('投诉处理');
    expect(await sheet.rows.count()).toBeGreaterThan(0);
    // Until the address is known, the short link leads there.
    await page.goto(site + ((await sheet.rows.first().getAttribute('href')) ?? ''));
    await page.waitForURL(/\/zh\/[a-z-]+\/[a-z-]+\//);
    await context.close();
  });

  test('what was missing is asked for when the sheet is opened again', async () => {
    const { context, page } = await phonePage();
    let cut = true;
    await page.route(/\/search\/details-/, (route) => (cut ? route.abort() : route.continue()));
    await page.goto(`${site}/zh/`);
    const sheet = await openSearch(page);
    await sheet.ask('投诉处理');
    cut = false;
    await page.locator('dialog form button').click();
    await page.locator('[data-search-open]').click();
    await expect.poll(() => sheet.rows.first().locator('.found').textContent()).not.toBe('');
    await context.close();
  });

  test('without the index it says so, and works at the next opening', async () => {
    const { context, page } = await phonePage();
    let cut = true;
    await page.route(/\/search\/names-/, (route) => (cut ? route.abort() : route.continue()));
    await page.goto(`${site}/zh/`);
    await page.locator('[data-search-open]').click();
    const sheet = searchSheetOf(page);
    await expect.poll(() => sheet.status.textContent()).not.toBe('');
    await sheet.input.press('Enter');
    expect(await page.locator('dialog[open]').count()).toBe(1);
    cut = false;
    await page.keyboard.press('Escape');
    const again = await openSearch(page);
    await again.ask('道歉');
    expect(await again.rows.count()).toBeGreaterThan(0);
    await context.close();
  });
});

test.each(locales)('works in a browser that cannot segment words, %s', async (locale) => {
  const { context, page } = await phonePage();
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
  await page.goto(`${site}/${locale}/`);
  const sheet = await openSearch(page);
  for (const query of ['投诉处理', 'complaint']) {
    await sheet.ask(query);
    expect(await sheet.rows.count()).toBeGreaterThan(0);
    expect(await page.locator('dialog .note').count()).toBe(0);
  }
  await context.close();
});

describe.each(['light', 'dark'] as const)('for everyone, %s', (scheme) => {
  test.each([phone, desk])(
    'without fault at $width×$height, with results and with none',
    { timeout: 120_000 },
    async (size) => {
      for (const locale of locales) {
        const { context, page } = await openPage(browser, { ...size, scheme });
        await page.goto(`${site}/${locale}/`);
        const sheet = await openSearch(page);
        expect(await faultsOf(page)).toEqual([]);
        for (const query of [locale === 'zh' ? '客户投诉' : 'customer complaint', 'qqqqqq']) {
          await sheet.ask(query);
          expect(await faultsOf(page)).toEqual([]);
        }
        await context.close();
      }
    },
  );
});
