import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { morePages } from '../../src/site/pages/more-pages.ts';
import { desk } from '../helpers/browser.ts';
import { faultsAt } from '../helpers/looks.ts';
import { visit } from '../helpers/reader.ts';
import { shipped } from '../helpers/shipped.ts';

const device = { ...desk, scheme: 'light' } as const;

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

const foldOut = (page: Page) =>
  page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });

test.each(paths)(
  '/%s/ is without fault, folded out, in both languages, on phone and desk, light and dark',
  async (path) => {
    expect(await faultsAt(`${path}/`, foldOut)).toEqual([]);
  },
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
  visit(`/zh/${path}/`, async (page) => {
    const indexed = page.locator('main[data-pagefind-body] h1[data-pagefind-meta=title]');
    expect((await indexed.count()) === 1).toBe(isIndexed);
  }),
);
