import { expect, inject, test } from 'vitest';
import { morePages } from '../../src/site/pages/more-pages.ts';
import type { Element } from 'hast';
import { desk } from '../helpers/browser.ts';
import { below, elementsOf, hasClasses, wordsOf } from '../helpers/built-page.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { faultsAt, foldOut } from '../helpers/looks.ts';
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

test.each(paths)(
  '/%s/ is without fault, folded out, in both languages, on phone and desk, light and dark',
  async (path) => {
    expect(await faultsAt(`${path}/`, { site: inject('smallSite'), prepare: foldOut })).toEqual([]);
  },
);

test.each(morePages('en'))(
  'home and contents lead staff to $slug, which has its other languages',
  ({ slug, title }) => {
    const siteDir = inject('smallSiteDir');
    const href = `/en/${slug}/`;
    const home = elementsOf(siteDir, 'en');
    const linksIn = (part: Element | undefined) =>
      [...(part ? below(part) : [])].filter(({ tagName, properties }) => tagName === 'a' && properties.href === href);
    const [inContents] = linksIn(home.find((one) => hasClasses(one, 'side')));
    const onHome = linksIn(home.find(({ tagName }) => tagName === 'main'));
    // What is for those who write waits for who says so.
    expect(inContents?.properties.hidden === true).toBe(slug === 'editors');
    expect(inContents).toBeDefined();
    expect(onHome.length > 0).toBe(slug !== 'editors');
    const page = elementsOf(siteDir, href);
    expect(page.filter(({ tagName }) => tagName === 'h1').map(wordsOf)).toEqual([title]);
    expect(page.filter((one) => hasClasses(one, 'lang')).map(({ properties }) => properties.href)).toEqual([
      `/zh/${slug}/`,
      `/zh-hant/${slug}/`,
    ]);
  },
);

test('who follows home to a page and on to its other language arrives', () => {
  const [{ slug, title } = { slug: '', title: '' }] = morePages('en');
  return visit(
    '/en/',
    async (page) => {
      await page.locator(`main a[href="/en/${slug}/"]`).click();
      expect(await page.locator('h1').innerText()).toBe(title);
      await page.click('.lang');
      await page.waitForURL(`**/zh/${slug}/`);
    },
    { device, site: inject('smallSite') },
  );
});

test.each([
  ['glossary', true],
  [`practice/scenarios/${scenarios[0]?.id}`, true],
  [`practice/questions/${banks[0]?.bank}`, false],
])('the full text holds %s: %s, as answers to questions are not to be found', (path, isIndexed) => {
  const main = elementsOf(inject('smallSiteDir'), `zh/${path}`).find(({ tagName }) => tagName === 'main');
  const titles = main
    ? [...below(main)].filter(
        ({ tagName, properties }) => tagName === 'h1' && properties['dataPagefindMeta'] === 'title',
      )
    : [];
  expect(titles).toHaveLength(1);
  expect(main?.properties['dataPagefindBody'] !== undefined).toBe(isIndexed);
});
