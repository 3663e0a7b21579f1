import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { kinds } from '../../src/schema/index.ts';
import { desk, openPage, phone, startBrowser } from '../helpers/browser.ts';
import { faultsOf } from '../helpers/faults.ts';
import { shipped, standardOfKind } from '../helpers/shipped.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const paths = [
  '',
  'changes/',
  ...[...standardOfKind.values()].map(({ slug }) => `${slug}/`),
  `${[...standardOfKind.values()][0]?.manual}/`,
  ...shipped.pages.slice(0, 1).map(({ slug }) => `${slug}/`),
];

test('the shipped content has a standard of every kind', () => {
  expect([...standardOfKind.keys()]).toEqual(Object.keys(kinds));
});

describe.each([phone, desk])('at $width×$height', (size) => {
  test.each(['light', 'dark'] as const)(
    'every kind of page is without fault, %s',
    { timeout: 300_000 },
    async (scheme) => {
      const { context, page } = await openPage(browser, { ...size, scheme });
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(`${site}/`) && !request.url().startsWith('data:')) foreign.push(request.url());
      });
      const faults: Record<string, string[]> = {};
      for (const locale of locales) {
        for (const path of paths) {
          await page.goto(`${site}/${locale}/${path}`);
          const found = await faultsOf(page);
          if (found.length > 0) faults[`${locale}/${path}`] = found;
        }
      }
      await context.close();
      expect(faults).toEqual({});
      expect(foreign).toEqual([]);
    },
  );

  test.each(['light', 'dark'] as const)(
    'the contents and the search, opened, %s',
    { timeout: 120_000 },
    async (scheme) => {
      for (const locale of locales) {
        const { context, page } = await openPage(browser, { ...size, scheme });
        await page.goto(`${site}/${locale}/${paths[2]}`);
        if (size.width < 600) {
          await page.click('.menu');
          expect(await faultsOf(page)).toEqual([]);
          await page.keyboard.press('Escape');
        }
        await page.click('.find');
        await page.waitForSelector('dialog[open]');
        await page.waitForTimeout(300);
        expect(await faultsOf(page)).toEqual([]);
        await page.keyboard.type(locale === 'zh' ? '投诉' : 'complaint');
        await page.waitForSelector('[role=option]');
        expect(await faultsOf(page)).toEqual([]);
        await context.close();
      }
    },
  );

  test('pages outside the manuals', async () => {
    const { context, page } = await openPage(browser, { ...size, scheme: 'light' });
    const code = [...standardOfKind.values()][0]?.code;
    for (const path of ['/no-such-page/', `/s/${code}/?r=0.1`]) {
      await page.goto(site + path);
      expect(await faultsOf(page)).toEqual([]);
    }
    await context.close();
  });
});
