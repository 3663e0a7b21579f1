import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { morePages } from '../../src/site/pages/more-pages.ts';
import { desk, phone } from '../helpers/browser.ts';
import { deviceOf, foldOut, wear } from '../helpers/looks.ts';
import { visit } from '../helpers/reader.ts';
import { standardOfKind } from '../helpers/shipped.ts';
import { reachFaultsOf } from '../helpers/targets.ts';

// Longer pages have more words to be too wide for a screen, and nothing else that the small ones have not.
const inBoth = (slugs: readonly string[]) => slugs.flatMap((slug) => locales.map((locale) => [locale, slug] as const));

const expectInReach = async (page: Page, locale: (typeof locales)[number]) => {
  expect(await reachFaultsOf(page)).toEqual([]);
  await wear(page, { ...(locale === 'zh' ? desk : phone), scheme: 'light' });
  expect(await reachFaultsOf(page)).toEqual([]);
};

test.each(inBoth([...standardOfKind.values()].map(({ slug }) => slug)))(
  '/%s/%s/ has no target too small and is no wider than phone and desk',
  (locale, path) => visit(`/${locale}/${path}/`, (page) => expectInReach(page, locale), { device: deviceOf[locale] }),
);

test.each(inBoth(morePages('zh').map(({ slug }) => slug)))(
  '/%s/%s/ of the shipped content has no target too small and is no wider than phone and desk',
  (locale, path) =>
    visit(
      `/${locale}/${path}/`,
      async (page) => {
        await foldOut(page);
        await expectInReach(page, locale);
      },
      { device: deviceOf[locale] },
    ),
);
