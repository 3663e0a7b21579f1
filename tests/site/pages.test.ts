import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { morePages } from '../../src/site/more-pages.ts';
import { desk, openPage, phone, startBrowser } from '../helpers/browser.ts';
import { faultsOf } from '../helpers/faults.ts';
import { shipped } from '../helpers/shipped.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const banks = shipped.banks
  .filter(({ questions }) => questions.some(({ unanswered, polarity }) => unanswered ?? polarity === 'wrong'))
  .slice(0, 2);
const scenarios = (['role-play', 'game'] as const).flatMap(
  (type) => shipped.scenarios.find((scenario) => scenario.type === type) ?? [],
);
const paths = [
  ...morePages('zh').map(({ slug }) => slug),
  ...banks.map(({ bank }) => `practice/questions/${bank}`),
  ...scenarios.map(({ id }) => `practice/scenarios/${id}`),
];

describe.each([phone, desk])('at $width×$height', (size) => {
  test.each(['light', 'dark'] as const)(
    'the pages beside the manuals are without fault, folded out, %s',
    { timeout: 240_000 },
    async (scheme) => {
      const { context, page } = await openPage(browser, { ...size, scheme });
      const faults: Record<string, string[]> = {};
      for (const locale of locales) {
        for (const path of paths) {
          await page.goto(`${site}/${locale}/${path}/`);
          await page.locator('main details').evaluateAll((folds) => {
            for (const fold of folds) fold.setAttribute('open', '');
          });
          const found = await faultsOf(page);
          if (found.length > 0) faults[`${locale}/${path}`] = found;
        }
      }
      await context.close();
      expect(faults).toEqual({});
    },
  );
});

test('home and contents lead to every page, and each has its other language', async () => {
  const { context, page } = await openPage(browser, { ...desk, scheme: 'light' });
  for (const { slug, title } of morePages('en')) {
    await page.goto(`${site}/en/`);
    expect(await page.locator(`.side a[href="/en/${slug}/"]`).count()).toBe(1);
    await page.locator(`main a[href="/en/${slug}/"]`).click();
    expect(await page.locator('h1').innerText()).toBe(title);
    await page.click('.lang');
    await page.waitForURL(`**/zh/${slug}/`);
  }
  await context.close();
});

test('the full text holds scenarios and glossary, and no answers to questions', async () => {
  const { context, page } = await openPage(browser, { ...desk, scheme: 'light' });
  const isIndexed = async (path: string) => {
    await page.goto(`${site}/zh/${path}/`);
    return (await page.locator('main[data-pagefind-body] h1[data-pagefind-meta=title]').count()) === 1;
  };
  expect(await isIndexed('glossary')).toBe(true);
  expect(await isIndexed(`practice/scenarios/${scenarios[0]?.id}`)).toBe(true);
  expect(await isIndexed(`practice/questions/${banks[0]?.bank}`)).toBe(false);
  await context.close();
});
