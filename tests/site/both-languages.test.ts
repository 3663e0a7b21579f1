import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { languageOf, type Locale, locales } from '../../src/languages/index.ts';
import { desk } from '../helpers/browser.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { faultsAt } from '../helpers/looks.ts';
import { type ReaderOptions, visit } from '../helpers/reader.ts';
import { untranslated } from '../helpers/small-content.ts';

const { standards } = exampleCorpus();
const pathOf = (locale: Locale, code: string) => `/${locale}/${standards.find((one) => one.code === code)?.slug}/`;
const onSmallSite = (options: ReaderOptions = {}): ReaderOptions => ({ site: inject('smallSite'), ...options });
const readBoth = async (page: Page) => {
  await page.locator('.both-languages').click();
  await page.locator('.said.other').first().waitFor();
};
/** The sign and the words of every clause by id, of the page's language or of the other. */
const clausesOf = (page: Page, said: string) =>
  page.locator('.clause').evaluateAll(
    (clauses, which) =>
      clauses.map((clause) => {
        const part = clause.querySelector<HTMLElement>(which);
        const sign = part?.querySelector('.pol')?.className;
        return { id: clause.id, sign, lang: part?.lang, text: part?.textContent.replaceAll(/\s+/g, '') };
      }),
    said,
  );

test.each(['FO-01', 'GS-03', 'FO-08'])('each clause of %s stands beside itself in the other language', (code) =>
  visit(
    pathOf('en', code),
    async (page) => {
      const english = await clausesOf(page, '.said');
      await page.goto(`${inject('smallSite')}${pathOf('zh', code)}`);
      await readBoth(page);
      const beside = await clausesOf(page, '.said.other');
      expect(beside.map(({ id, sign }) => [id, sign])).toEqual(english.map(({ id, sign }) => [id, sign]));
      expect(new Set(beside.map(({ lang }) => lang))).toEqual(new Set(['en']));
      for (const [index, { text }] of beside.entries()) expect(english[index]?.text).toContain(text);
      expect(await page.locator('h1 + [lang=en]').count()).toBe(1);
    },
    onSmallSite(),
  ),
);

test('it is kept on the device, and nothing more is asked for without it', () =>
  visit(
    pathOf('zh', 'FO-01'),
    async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.reload({ waitUntil: 'networkidle' });
      expect(asked.filter((name) => name.startsWith('/en/') || name.includes('beside'))).toEqual([]);
      await readBoth(page);
      await page.goto(`${inject('smallSite')}${pathOf('en', 'GS-03')}`);
      const other = page.locator('.said.other').first();
      await other.waitFor();
      expect(await other.getAttribute('lang')).toBe(languageOf('zh').tag);
      await page.locator('.both-languages').click();
      expect(await page.locator('.said.other:visible').count()).toBe(0);
      await page.reload();
      expect(await page.locator('.both-languages').getAttribute('aria-pressed')).toBe('false');
    },
    onSmallSite({ isNew: true }),
  ));

test('beside each other on a wide screen, one below the other on a phone, never wider than the screen', () =>
  visit(
    pathOf('zh', 'FO-11'),
    async (page) => {
      await readBoth(page);
      const boxes = () =>
        Promise.all(['.clause .said', '.clause .said.other'].map((part) => page.locator(part).first().boundingBox()));
      for (const width of [1440, 1100, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const [own, other] = await boxes();
        expect(Math.abs((own?.y ?? 0) - (other?.y ?? 0)) < 8, String(width)).toBe(width >= 1100);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(
          width,
        );
      }
    },
    onSmallSite({ device: { ...desk, scheme: 'light' } }),
  ));

test.each([
  ['is not to be had', { abort: true }, /这台设备上没有/],
  ['is of another revision', { change: [/data-standard-revision="[^"]*"/g, 'data-standard-revision="0.1"'] }, /版次/],
  ['has another sign at a clause', { change: [/pol yes/, 'pol no'] }, /版次/],
] as const)('when the other page %s, that is said and nothing stands beside', (_, how, said) =>
  visit(
    pathOf('zh', 'FO-01'),
    async (page) => {
      await page.route('**/en/**', async (route) => {
        if ('abort' in how) return route.abort();
        const answer = await route.fetch();
        const [from, to] = how.change;
        return route.fulfill({ body: (await answer.text()).replace(from, to), contentType: 'text/html' });
      });
      await page.locator('.both-languages').click();
      expect(await page.locator('.no-other').innerText()).toMatch(said);
      expect(await page.locator('.other').count()).toBe(0);
    },
    onSmallSite(),
  ),
);

test('a standard that is there in one language only offers no other', () =>
  visit(
    `/zh/${untranslated.slug}/`,
    async (page) => expect(await page.locator('.both-languages').count()).toBe(0),
    onSmallSite(),
  ));

test.each(['FO-01', 'GS-03'])('%s in both languages is without fault in every look', async (code) => {
  const slug = pathOf('zh', code).slice('/zh/'.length);
  expect(locales.length).toBe(2);
  expect(await faultsAt(slug, { site: inject('smallSite'), prepare: readBoth })).toEqual([]);
});

test('the switch says its own words alone, and not what is said of links that were not kept', () =>
  visit(
    pathOf('en', 'FO-01'),
    async (page) => {
      const said = await page
        .locator('.both-languages')
        .evaluate((button) => [button.textContent.trim(), getComputedStyle(button, '::after').content]);
      expect(said).toEqual(['Show Chinese', 'none']);
    },
    onSmallSite(),
  ));
