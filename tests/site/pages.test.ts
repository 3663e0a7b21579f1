import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { morePages } from '../../src/site/pages/more-pages.ts';
import { desk, phone } from '../helpers/browser.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { deviceOf, faultsAt, wear } from '../helpers/looks.ts';
import { reachFaultsOf } from '../helpers/targets.ts';
import { locales } from '../../src/languages/index.ts';
import { visit } from '../helpers/reader.ts';

const device = { ...desk, scheme: 'light' } as const;

const examples = exampleCorpus();
const banks = examples.banks
  .filter(({ questions }) => questions.some(({ unanswered, polarity }) => unanswered ?? polarity === 'wrong'))
  .slice(0, 2);
const scenarios = (['role-play', 'game'] as const).flatMap(
  (type) => examples.scenarios.find((scenario) => scenario.type === type) ?? [],
);
const paths = [
  ...morePages('zh').map(({ slug }) => slug),
  ...banks.map(({ bank }) => `practice/questions/${bank}`),
  ...scenarios.map(({ id }) => `practice/scenarios/${id}`),
];

const foldOut = (page: Page) =>
  page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });

test.each(paths)(
  '/%s/ is without fault, folded out, in both languages, on phone and desk, light and dark',
  async (path) => {
    expect(await faultsAt(`${path}/`, { site: inject('smallSite'), prepare: foldOut })).toEqual([]);
  },
);

// Longer pages have more words to be too wide for a screen, and nothing else that the small ones have not.
test.each(morePages('zh').flatMap(({ slug }) => locales.map((locale) => [locale, slug] as const)))(
  '/%s/%s/ of the shipped content has no target too small and is no wider than phone and desk',
  (locale, path) =>
    visit(
      `/${locale}/${path}/`,
      async (page) => {
        await foldOut(page);
        expect(await reachFaultsOf(page)).toEqual([]);
        await wear(page, { ...(locale === 'zh' ? desk : phone), scheme: 'light' });
        expect(await reachFaultsOf(page)).toEqual([]);
      },
      { device: deviceOf[locale] },
    ),
);

test.each(morePages('en'))('home and contents lead to $slug, which has its other language', ({ slug, title }) =>
  visit(
    '/en/',
    async (page) => {
      expect(await page.locator(`.side a[href="/en/${slug}/"]`).count()).toBe(1);
      await page.locator(`main a[href="/en/${slug}/"]`).click();
      expect(await page.locator('h1').innerText()).toBe(title);
      await page.click('.lang');
      await page.waitForURL(`**/zh/${slug}/`);
    },
    { device },
  ),
);

test.each([
  ['glossary', true],
  [`practice/scenarios/${scenarios[0]?.id}`, true],
  [`practice/questions/${banks[0]?.bank}`, false],
])('the full text holds %s: %s, as answers to questions are not to be found', (path, isIndexed) =>
  visit(
    `/zh/${path}/`,
    async (page) => {
      const indexed = page.locator('main[data-pagefind-body] h1[data-pagefind-meta=title]');
      expect((await indexed.count()) === 1).toBe(isIndexed);
    },
    { site: inject('smallSite') },
  ),
);
