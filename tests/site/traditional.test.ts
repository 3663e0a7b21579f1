import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { afterBuild } from '../../scripts/lib/after-build.ts';
import { traditionalStep } from '../../scripts/traditional/site-step.ts';
import type { OfflineManifest } from '../../src/offline/types.ts';
import { openPage, phone, startBrowser } from '../helpers/browser.ts';
import { shortSite } from '../helpers/changed-site.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { faultsOf } from '../helpers/faults.ts';
import { type MoodyServer, moodyServer } from '../helpers/moody-server.ts';
import { openSearch, searchSheetOf } from '../helpers/search-sheet.ts';
import { reachFaultsOf } from '../helpers/targets.ts';

let browser: Browser;
let server: MoodyServer;
const siteDir = inject('smallSiteDir');
beforeAll(async () => {
  server = await moodyServer(siteDir);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page for a reader whose browser asks for a language. */
async function on(path: string, task: (page: Page) => Promise<void>, locale = 'zh-TW'): Promise<void> {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' }, { locale });
  await page.goto(server.url + path);
  await task(page);
  await context.close();
}
const uniform = 'front-office/uniform';

test('a site that does not ask for it has none of it', () => {
  expect(afterBuild(exampleDir)).not.toContain(traditionalStep);
});

test('every page of the source has one in the derived language, in the copy on the phone too', () => {
  const { files, standards } = JSON.parse(readFileSync(join(siteDir, 'offline.json'), 'utf8')) as OfflineManifest;
  const below = (locale: string) =>
    Object.keys(files)
      .filter((path) => path.startsWith(`/${locale}/`))
      .map((path) => path.slice(locale.length + 1));
  expect(below('zh-hant').length).toBeGreaterThan(50);
  expect(below('zh-hant')).toEqual(below('zh'));
  expect(standards['FO-01']).toMatchObject({ zh: '前台与礼宾的制服', 'zh-hant': '前台與禮賓的制服' });
  expect(existsSync(join(siteDir, 'zh-hant', uniform, 'index.html'))).toBe(true);
});

describe('readers are sent to their language', () => {
  test.each([
    ['zh-TW', 'zh-hant'],
    ['zh-CN', 'zh'],
    ['en-HK', 'en'],
  ])('%s from the entrance and from a short link to %s', (locale, path) =>
    on(
      '/',
      async (page) => {
        await page.waitForURL(`**/${path}/`);
        await page.goto(`${server.url}/s/FO-01/`);
        await page.waitForURL(`**/${path}/${uniform}/`);
      },
      locale,
    ),
  );

  test('and the switch is remembered', () =>
    on(`/zh-hant/${uniform}/#hair`, async (page) => {
      await page.click('a.lang[data-lang=zh]');
      await page.waitForURL(`**/zh/${uniform}/#hair`);
      expect(await page.locator('a.lang').allTextContents()).toEqual(['繁體', 'English']);
      await page.goto(`${server.url}/s/FO-01/`);
      await page.waitForURL(`**/zh/${uniform}/`);
      await page.click('a.lang[data-lang=zh-hant]');
      await page.waitForURL(`**/zh-hant/${uniform}/`);
      expect(await page.locator('a.lang').allTextContents()).toEqual(['简体', 'English']);
      await page.goto(server.url);
      await page.waitForURL('**/zh-hant/');
    }));

  test('an unknown address and a card offer it', () =>
    on('/no-such-page/', async (page) => {
      await page.click('section[lang=zh-Hant] a[href="/zh-hant/front-office/"]');
      await page.waitForURL('**/zh-hant/front-office/');
      await page.goto(`${server.url}/s/FO-01/?r=1.0`);
      expect(await page.locator('section[lang=zh-Hant] [data-answer=old]:not([hidden])').textContent()).toContain(
        '現行',
      );
      expect(await page.locator('h1').count()).toBe(1);
    }));
});

test('pages are without fault and no wider than the screen', { timeout: 120_000 }, () =>
  on(`/zh-hant/${uniform}/`, async (page) => {
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
    expect(await page.title()).toContain('前台與禮賓的制服');
    expect(await faultsOf(page)).toEqual([]);
    for (const path of ['', 'glossary/', 'visits/', 'editors/', 'cards/pocket/']) {
      await page.goto(`${server.url}/zh-hant/${path}`);
      expect(await reachFaultsOf(page), path).toEqual([]);
    }
    await page.goto(`${server.url}/en/${uniform}/`);
    expect(await reachFaultsOf(page)).toEqual([]);
  }),
);

describe('the search', () => {
  test('finds with Traditional and Simplified characters, pinyin and English, and shows Traditional', () =>
    on('/zh-hant/', async (page) => {
      const sheet = await openSearch(page);
      for (const query of ['頭髮', '头发', '制服', 'zhifu', 'uniform']) {
        await sheet.ask(query);
        expect((await sheet.codes())[0], query).toBe('FO-01');
        expect(await sheet.rows.first().getAttribute('href')).toMatch(`/zh-hant/${uniform}/`);
        expect(await sheet.rows.first().locator('b').textContent()).toContain('前台與禮賓的制服');
      }
      await sheet.ask('头发');
      expect(await sheet.rows.first().locator('mark').textContent()).toBe('頭髮');
      expect(await sheet.rows.first().getAttribute('href')).toBe(`/zh-hant/${uniform}/#hair`);
    }));

  test.each([
    ['zh', '客人下船', '隔着雾先看见'],
    ['zh-hant', '客人下船', '隔著霧先看見'],
    ['zh-hant', '隔著霧先看見', '隔著霧先看見'],
  ])('of the full text, %s: %s finds pages of its language only', (locale, query, passage) =>
    on(`/${locale}/`, async (page) => {
      await openSearch(page);
      const sheet = searchSheetOf(page);
      await sheet.ask(query);
      await page.locator('dialog [data-whole-text]').click();
      const hrefs = () => sheet.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('href') ?? ''));
      // The files of the whole text are large, and are asked for only now.
      await expect.poll(hrefs, { timeout: 20_000 }).toContain(`/${locale}/${uniform}/`);
      const links = await hrefs();
      expect(links.filter((link) => !link.startsWith(`/${locale}/`))).toEqual([]);
      expect((await sheet.rows.allTextContents()).join()).toContain(passage);
    }),
  );
});

test('the copy on the phone answers and says so in the language of the page', { timeout: 120_000 }, async () => {
  const short = shortSite(/^(?:en|zh|pagefind|zh-hant\/(?:authoring|cards|practice|records)|s)$/);
  const own = await moodyServer(short.dir);
  onTestFinished(async () => {
    await own.close();
    short.remove();
  });
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' }, { locale: 'zh-TW' });
  await page.goto(`${own.url}/zh-hant/`);
  await page.click('.more summary');
  const keep = page.locator('[data-do=keep]');
  await keep.click();
  await expect
    .poll(() => page.locator('[data-keep] [role=status]').textContent(), { timeout: 60_000 })
    .toMatch('已存到');
  await own.stop();
  await page.goto(`${own.url}/zh-hant/${uniform}/`);
  expect(await page.locator('.copy-notice').textContent()).toMatch(/離線副本：FO-01 修訂 \d.*保存於/);
  const sheet = await openSearch(page);
  await sheet.input.fill('頭髮');
  await expect.poll(async () => (await sheet.codes())[0]).toBe('FO-01');
  await context.close();
});
