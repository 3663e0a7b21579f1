import { describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { kinds } from '../../src/schema/index.ts';
import { desk, phone } from '../helpers/browser.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { faultsOf, violationsOf } from '../helpers/faults.ts';
import { deviceOf, faultsAt, faultsInEveryLook, wear } from '../helpers/looks.ts';
import { visit } from '../helpers/reader.ts';
import { openSearch } from '../helpers/search-sheet.ts';
import { standardOfKind } from '../helpers/shipped.ts';

const [first] = standardOfKind.values();
const examples = exampleCorpus();
const exampleOfKind = new Map(examples.standards.map((standard) => [standard.facts.kind, standard]));
const paths = [
  '',
  'changes/',
  ...[...exampleOfKind.values()].map(({ slug }) => `${slug}/`),
  `${examples.manuals[0]?.id}/`,
  ...examples.pages.slice(0, 1).map(({ slug }) => `${slug}/`),
];

test('the example manuals have a standard of every kind', () => {
  expect([...exampleOfKind.keys()].sort()).toEqual(Object.keys(kinds).sort());
});

test.each(paths)('/%s is without fault in both languages, on phone and desk, light and dark', async (path) => {
  expect(await faultsAt(path, { site: inject('smallSite') })).toEqual([]);
});

test.each(['', `${first?.slug}/`])(
  '/%s of the shipped content is without fault in both languages, on phone and desk, light and dark',
  async (path) => {
    expect(await faultsAt(path)).toEqual([]);
  },
);

test.each(locales)('the contents, opened on a phone, are without fault, light and dark, %s', (locale) =>
  visit(`/${locale}/${first?.slug}/`, async (page) => {
    await page.click('.menu');
    await page.locator('#_menu .book').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await wear(page, { ...phone, scheme: 'dark' });
    expect(await violationsOf(page, 'colours')).toEqual([]);
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
