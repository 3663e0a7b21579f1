import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { offlineWords } from '../../src/i18n/words/offline.ts';
import { visitWords } from '../../src/i18n/words/visits.ts';
import { recordWords } from '../../src/i18n/words/records.ts';
import { searchWords } from '../../src/i18n/words/search.ts';
import { locales } from '../../src/languages/index.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { visit } from '../helpers/reader.ts';
import { openSearch } from '../helpers/search-sheet.ts';

const site = inject('smallSite');
const greeting = exampleCorpus().standards.find(({ code }) => code === 'FO-02')?.slug;

/** How a device refuses to keep things: the browser forbids all of it, or there is no room for more. */
const refusals = {
  blocked: () => {
    for (const name of ['localStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
} as const;
/** How a browser that keeps nothing answers to who asks for a worker. */
const withoutWorker = () => {
  const refuse = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  Object.assign(navigator.serviceWorker, { register: refuse, getRegistration: refuse });
};
const unkept = { zh: '没有存上', en: 'Not saved' } as const;
const told = (page: Page) => page.locator('.told').innerText();

const cases = locales.flatMap((locale) => (['blocked', 'full'] as const).map((refusal) => [refusal, locale] as const));

test.each(cases)('where storage is %s all tools work, and say what is not kept, %s', (refusal, locale) =>
  visit(
    '/robots.txt',
    async (page) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.addInitScript(refusals[refusal]);
      const go = (path: string) => page.goto(`${site}/${locale}/${path}`);
      const saysUnkept = (what: string) => expect.poll(() => told(page), { message: what }).toContain(unkept[locale]);

      await go('');
      const all = await page.locator('#_now li:visible').count();
      await page.locator('.channels label').last().click();
      await saysUnkept('say now');
      expect(await page.locator('#_now li:visible').count()).toBeLessThanOrEqual(all);
      await page.locator('.me summary').click();
      await page.locator('.me select[data-me=role]').selectOption('shop-assistant');
      expect(await page.locator('.books + .others').isVisible()).toBe(true);
      const sheet = await openSearch(page);
      await sheet.ask('FO-02');
      expect(await sheet.codes()).toContain('FO-02');
      await sheet.ask('qqzzxx');
      await page.locator('dialog .start').waitFor();
      expect(await page.getByText(searchWords[locale].noted).count()).toBe(0);

      await go(`${greeting}/`);
      await page.locator('.keep-page').click();
      await saysUnkept('favourites');
      expect(await page.locator('.keep-page').getAttribute('aria-pressed')).toBe('false');
      await page.locator('button.unclear').click();
      await page.locator('.unclear-form textarea').fill('?');
      await page.locator('.unclear-form .act').first().click();
      await expect.poll(() => page.locator('.unclear-form [role=alert]').innerText()).not.toBe('');
      expect(await page.locator('.unclear-form textarea').inputValue()).toBe('?');

      await go('practice/questions/front-office/');
      await page.locator('.question:visible .option').first().click();
      await page.locator('.question:visible .act').first().click();
      await saysUnkept('practice');
      expect(await page.locator('.question:visible .verdict').first().innerText()).not.toBe('');

      await go('visits/');
      await page.locator('.option:visible').first().click();
      await page.locator('input[type=date]:visible').first().fill('2026-11-01');
      await page.locator('input[name=name]:visible').first().fill('?');
      await page.locator('[data-keep]:visible').first().click();
      await page.getByText(visitWords[locale].notKept).waitFor();
      expect(await page.locator('input[name=name]:visible').first().inputValue()).toBe('?');
      await go('records/hk-01/');
      await page.locator('.results .option').first().click();
      await page.getByText(recordWords[locale].notKept).first().waitFor();
      expect(errors).toEqual([]);
    },
    { site, isNew: true, now: '2026-11-21T04:00:00Z' },
  ),
);

test.each(locales)('where nothing may be kept the copy on the phone says so, and the way to it stays, %s', (locale) =>
  visit(
    '/robots.txt',
    async (page) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.addInitScript(refusals.blocked);
      await page.addInitScript(withoutWorker);
      await page.goto(`${site}/${locale}/`);
      await page.locator('.more > summary').click();
      const said = () => page.locator('[data-keep] > [role=status]').innerText();
      await expect.poll(said).toBe(offlineWords[locale].blocked);
      // Whoever tries all the same is told again, and reads on.
      await page.locator('[data-do=keep]').click();
      await expect.poll(said).toBe(offlineWords[locale].blocked);
      expect(await page.locator('[data-do=keep]').isVisible()).toBe(true);
      expect(await page.locator('[data-keep] progress').isVisible()).toBe(false);
      await page.locator('.books a').first().click();
      await page.locator('.outline a').first().waitFor();
      expect(errors).toEqual([]);
    },
    { site, isNew: true },
  ),
);
