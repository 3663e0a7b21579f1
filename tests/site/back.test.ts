import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { stepGone, stepMade } from '../helpers/history-step.ts';
import { type ReaderOptions, visit } from '../helpers/reader.ts';
import { searchButton, searchSheetOf } from '../helpers/search-sheet.ts';

const site = inject('smallSite');
const onSmallSite: ReaderOptions = { site, isNew: true };
const path = 'front-office/check-in/';

/** What a finger opens over a page, and the ways to close it that are not Back. */
const overs = {
  search: { at: '', by: searchButton, over: '#_search[open]', closes: ['#_search form button', 'Escape'] },
  'the contents': { at: path, by: '.menu', over: '#_menu:popover-open', closes: ['.menu', 'Escape'] },
  'a note on a term': { at: path, by: '.term', over: '.term-note:popover-open', closes: ['h1', 'Escape'] },
  '“I am”': { at: '', by: '.me summary', over: '.me[open]', closes: ['.me summary', 'Escape'] },
  'a note of what is unclear': {
    at: path,
    by: 'button.unclear',
    over: '.unclear-form[open]',
    closes: ['.unclear-form .other-act', 'Escape'],
  },
} as const;
const cases = Object.entries(overs).flatMap(([name, over]) => locales.map((locale) => [name, locale, over] as const));

/** How many steps the history has, and which page this is. */
const where = (page: Page) => page.evaluate(() => [history.length, location.pathname + location.search]);

test.each(cases)(
  'Back closes %s and stays on the page; whatever else closes it leaves no step behind, %s',
  (_, locale, is) =>
    visit(
      `/${locale}/practice/`,
      async (page) => {
        await page.goto(`${site}/${locale}/${is.at}`);
        const isOpen = () => page.locator(is.over).count();
        const open = async () => {
          await page.locator(is.by).first().tap();
          await expect.poll(isOpen).toBe(1);
          await stepMade(page);
        };
        await open();
        await page.goBack();
        await expect.poll(isOpen).toBe(0);
        expect(new URL(page.url()).pathname).toBe(`/${locale}/${is.at}`);
        for (const way of is.closes) {
          await open();
          if (way === 'Escape') await page.keyboard.press('Escape');
          else await page.locator(way).first().tap();
          await expect.poll(isOpen).toBe(0);
          await stepGone(page);
        }
        // One Back is enough then, and one Forward.
        await page.goBack();
        await page.waitForURL(`**/${locale}/practice/`);
        await page.goForward();
        await page.waitForURL(`**/${locale}/${is.at}`);
        expect(await isOpen()).toBe(0);
      },
      onSmallSite,
    ),
);

test('a link in the contents takes the step of the contents, so that Back leads to the page', () =>
  visit(
    '/zh/',
    async (page) => {
      await page.goto(`${site}/zh/${path}`);
      await page.tap('.menu');
      await stepMade(page);
      await page.tap('.side .tools a');
      await page.waitForURL('**/zh/practice/');
      await page.goBack();
      await page.waitForURL(`**/zh/${path}`);
      expect(await page.locator('#_menu:popover-open').count()).toBe(0);
      await page.goBack();
      await page.waitForURL(`${site}/zh/`);
      // A place of this page, and the sheet of who reads.
      await page.tap('.menu');
      await stepMade(page);
      await page.tap('.side a[href="/zh/#manuals"]');
      await page.waitForURL(/#manuals$/);
      await page.locator('#_menu').waitFor({ state: 'hidden' });
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
      await page.goBack();
      await page.waitForURL(`${site}/zh/`);
      await page.tap('.menu');
      await stepMade(page);
      await page.tap('.side a[href="/zh/#_me"]');
      await page.locator('.me[open]').waitFor();
      await stepMade(page);
      const [steps] = await where(page);
      await page.goBack();
      await expect.poll(() => page.locator('.me[open]').count()).toBe(0);
      expect(await where(page)).toEqual([steps, '/zh/']);
    },
    onSmallSite,
  ));

test('from what was found Back leads to the search as it was, then to the page without it, and Forward again', () =>
  visit(
    '/zh/',
    async (page) => {
      await page.tap('.find-big');
      await page.locator('dialog .start').waitFor();
      await searchSheetOf(page).ask('FO-02');
      await searchSheetOf(page).rows.first().tap();
      await page.waitForURL('**/front-office/**');
      await page.goBack();
      await searchSheetOf(page).settled('FO-02');
      await page.goBack();
      await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
      expect((await where(page))[1]).toBe('/zh/');
      await page.goForward();
      await page.locator('dialog[open]').waitFor();
      await searchSheetOf(page).ask('FO-04');
      await page.tap('#_search form button');
      await stepGone(page);
      expect((await where(page))[1]).toBe('/zh/');
    },
    onSmallSite,
  ));

test('one sheet makes way for the next in one step; what an address opened has none', () =>
  visit(
    '/robots.txt',
    async (page) => {
      await page.goto(`${site}/zh/${path}`);
      await page.tap('.menu');
      await stepMade(page);
      await page.tap('[data-search-open]');
      await page.locator('dialog .start').waitFor();
      await expect.poll(() => page.evaluate(() => (history.state as { over: string[] }).over)).toEqual(['_search']);
      await page.goBack();
      await expect.poll(() => page.locator('dialog[open], #_menu:popover-open').count()).toBe(0);
      await page.goBack();
      await page.waitForURL('**/robots.txt');
      await page.goto(`${site}/zh/?q=FO-02`);
      await searchSheetOf(page).settled('FO-02');
      await page.goBack();
      await page.waitForURL('**/robots.txt');
    },
    onSmallSite,
  ));
