import { expect, inject, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { desk, phone } from '../helpers/browser.ts';
import { elementsOf, hasClasses, wordsOf } from '../helpers/built-page.ts';
import { visit } from '../helpers/reader.ts';
import { morePages } from '../../src/site/pages/more-pages.ts';
import { shipped, standardOfKind } from '../helpers/shipped.ts';

const atDesk = { device: { ...desk, scheme: 'light' } } as const;
const hair = standardOfKind.get('appearance');
if (!hair) throw new Error('No appearance standard');
const path = `/zh/${hair.slug}/`;
const clause = hair.facts.clauses[0]?.id ?? '';
const forbidding = shipped.standards
  .filter(({ facts }) => facts.clauses.some((line) => 'polarity' in line && line.polarity === 'dont'))
  .slice(0, 8)
  .map(({ slug }) => slug);

test('the first screen of a phone holds code, obligation, title, rule and the first clauses', () =>
  visit(path, async (page) => {
    for (const selector of ['.code', '.duty', 'h1', '.rule', '.clause']) {
      const box = await page.locator(`main ${selector}`).first().boundingBox();
      expect(box, selector).not.toBeNull();
      expect((box?.y ?? 999) + (box?.height ?? 0), selector).toBeLessThan(phone.height);
    }
  }));

const inWords = { zh: /不要|不说/, en: /Do not/ } as const;

test.each(locales.flatMap((locale) => forbidding.map((slug) => [locale, slug] as const)))(
  'every line that forbids says so in words, /%s/%s/',
  (locale, slug) => {
    const lines = elementsOf(inject('siteDir'), `${locale}/${slug}`).filter((one) => hasClasses(one, 'clause', 'dont'));
    expect(lines).not.toEqual([]);
    for (const line of lines) expect(wordsOf(line)).toMatch(inWords[locale]);
  },
);

test.each(locales)('the words that forbid are there to be seen, %s', (locale) =>
  visit(
    `/${locale}/${forbidding[0]}/`,
    async (page) => {
      const texts = await page.locator('.clause.dont').allInnerTexts();
      expect(texts).not.toEqual([]);
      for (const text of texts) expect(text).toMatch(inWords[locale]);
    },
    atDesk,
  ),
);

test('the other language shows the same clause', () =>
  visit(`${path}#${clause}`, async (page) => {
    await page.click('.lang');
    await page.waitForURL(`**/en/${hair.slug}/#${clause}`);
    expect(await page.locator(`#${clause}:target`).count()).toBe(1);
    await page.goto(`${inject('site')}/`);
    await page.waitForURL('**/en/');
  }));

test('a clause gives away its words, its code and its link, and says so', () =>
  visit(
    path,
    async (page) => {
      await page.locator(`#${clause} .copy`).click();
      await expect.poll(() => page.locator('.told').innerText()).toMatch(/^已复制/);
      const [said, url] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
      expect(said).toMatch(new RegExp(`^${hair.code} .{2,}`));
      expect(url).toBe(`${inject('site')}${path}#${clause}`);
      // The page stays where it was.
      expect(new URL(page.url()).hash).toBe('');
    },
    { ...atDesk, context: { permissions: ['clipboard-read', 'clipboard-write'] } },
  ));

test('the theme that is chosen stays', () =>
  visit(
    path,
    async (page) => {
      await page.click('[data-set-theme=dark]');
      await page.reload();
      expect(await page.getAttribute('html', 'data-mode')).toBe('dark');
      expect(await page.getAttribute('[data-set-theme=dark]', 'aria-pressed')).toBe('true');
    },
    atDesk,
  ));

test('without scripts a page is whole, the contents open and the entrance offers both languages', () =>
  visit(
    '/',
    async (page) => {
      expect(await page.locator('a[data-lang]').count()).toBe(2);
      await page.goto(inject('site') + path);
      await page.click('.menu');
      expect(await page.locator('#_menu .book').isVisible()).toBe(true);
    },
    { device: { ...phone, scheme: 'dark' }, context: { javaScriptEnabled: false } },
  ));

test.each([
  ['en-GB', 'en'],
  ['zh-TW', 'zh'],
  ['fr-FR', 'zh'],
])('the entrance follows the browser’s languages: %s reads %s', (locale, expected) =>
  visit('/', (page) => page.waitForURL(`**/${expected}/`), { context: { locale } }),
);

test('search opens by button, slash and Ctrl-K, and costs a visit nothing before', () =>
  visit(
    '/robots.txt',
    async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(inject('site') + path, { waitUntil: 'networkidle' });
      expect(asked).toContain(path);
      expect(asked.filter((name) => /pagefind|search/.test(name))).toEqual([]);
      for (const open of [
        () => page.click('.find'),
        () => page.keyboard.press('/'),
        () => page.keyboard.press('Control+k'),
      ]) {
        await open();
        await page.waitForSelector('dialog[open] input:focus');
        await page.keyboard.press('Escape');
        await page.waitForSelector('dialog[open]', { state: 'detached' });
      }
    },
    { ...atDesk, isNew: true },
  ));

test('a page of the contents is as small as its manual, whatever else there is', () =>
  visit(
    path,
    async (page) => {
      const linked = await page
        .locator('.side a[href]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const own = shipped.standards.filter(({ manual }) => manual === hair.manual).length;
      // The pages beside the manuals, the front page, who reads, and the ways up.
      expect(linked.length).toBeLessThanOrEqual(own + morePages('zh').length + 4);
    },
    atDesk,
  ));
