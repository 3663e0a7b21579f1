import { describe, expect, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { kinds } from '../../src/schema/index.ts';
import { desk, phone } from '../helpers/browser.ts';
import { faultsOf } from '../helpers/faults.ts';
import { deviceOf, faultsAt, faultsInEveryLook, wear } from '../helpers/looks.ts';
import { visit } from '../helpers/reader.ts';
import { openSearch } from '../helpers/search-sheet.ts';
import { shipped, standardOfKind } from '../helpers/shipped.ts';

const [first] = standardOfKind.values();
const paths = [
  '',
  'changes/',
  ...[...standardOfKind.values()].map(({ slug }) => `${slug}/`),
  `${first?.manual}/`,
  ...shipped.pages.slice(0, 1).map(({ slug }) => `${slug}/`),
];

test('the shipped content has a standard of every kind', () => {
  expect([...standardOfKind.keys()]).toEqual(Object.keys(kinds));
});

test.each(paths)('/%s is without fault in both languages, on phone and desk, light and dark', async (path) => {
  expect(await faultsAt(path)).toEqual([]);
});

test.each(locales)('the contents, opened on a phone, are without fault, light and dark, %s', (locale) =>
  visit(`/${locale}/${first?.slug}/`, async (page) => {
    await page.click('.menu');
    await page.locator('#_menu .book').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await wear(page, { ...phone, scheme: 'dark' });
    expect(await faultsOf(page, 'colours')).toEqual([]);
  }),
);

test.each(locales)('the search over a standard is without fault, opened and with results, %s', (locale) =>
  visit(
    `/${locale}/${first?.slug}/`,
    async (page) => {
      const sheet = await openSearch(page);
      expect(await faultsInEveryLook(page, locale)).toEqual([]);
      await sheet.ask(locale === 'zh' ? '投诉' : 'complaint');
      expect(await sheet.rows.count()).toBeGreaterThan(0);
      expect(await faultsInEveryLook(page, locale)).toEqual([]);
    },
    { device: deviceOf[locale] },
  ),
);

describe.each([phone, desk])('at $width×$height', (size) => {
  test.each(['/no-such-page/', `/s/${first?.code}/?r=0.1`])('%s is without fault', (path) =>
    visit(path, async (page) => expect(await faultsOf(page)).toEqual([]), { device: { ...size, scheme: 'light' } }),
  );
});
