import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { morePages } from '../../src/site/pages/more-pages.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { type ReaderOptions, visit } from '../helpers/reader.ts';

const { standards, decks, scenarios, banks } = exampleCorpus();
const onSmallSite = (options: ReaderOptions = {}): ReaderOptions => ({ site: inject('smallSite'), ...options });
const ofEachKind = new Map(standards.map((standard) => [standard.facts.kind, standard.slug]));
const paths = [
  '',
  'front-office',
  'changes',
  ...morePages('en').map(({ slug }) => slug),
  `cards/${decks[0]?.deck}`,
  `practice/questions/${banks[0]?.bank}`,
  `practice/scenarios/${scenarios[0]?.id}`,
  ...ofEachKind.values(),
];

/** Screens of who needs large letters: zoomed to 400 %, to 500 %, and with letters of twice the size. */
const screens = [
  { width: 320, height: 256, size: '' },
  { width: 240, height: 400, size: '' },
  { width: 320, height: 600, size: '200%' },
  { width: 360, height: 740, size: '200%' },
] as const;

/** The narrowest there is: a phone zoomed to twice its letters. */
const narrowest = { width: 180, height: 400, size: '' } as const;

type Screen = (typeof screens)[number] | typeof narrowest;
async function wearScreen(page: Page, { width, height, size }: Screen): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
}

/** By how much a page is wider than its screen. */
const excessOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// English has the longer words.
test.each(paths)('/en/%s is no wider than a tiny screen or a small one with large letters', (path) =>
  visit(
    `/en/${path}${path === '' ? '' : '/'}`,
    async (page) => {
      for (const screen of screens) {
        await wearScreen(page, screen);
        expect(await excessOf(page), `${screen.width} ${screen.size}`).toBeLessThanOrEqual(0);
      }
    },
    onSmallSite({ context: { isMobile: false } }),
  ),
);

test.each(['zh', 'en'])('search and contents stay in the header, and on a low screen it moves away, %s', (locale) =>
  visit(
    `/${locale}/${standards[0]?.slug}/`,
    async (page) => {
      for (const screen of [narrowest, ...screens]) {
        await wearScreen(page, screen);
        expect(await excessOf(page), String(screen.width)).toBeLessThanOrEqual(0);
        const tools = await page.locator('.bar :is(.find, .lang, .menu)').all();
        // Traditional characters are a language too.
        expect(tools).toHaveLength(4);
        for (const tool of tools) {
          const box = await tool.boundingBox();
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 999) + (box?.width ?? 0), String(screen.width)).toBeLessThanOrEqual(screen.width);
        }
      }
      const position = () => page.locator('header.bar').evaluate((bar) => getComputedStyle(bar).position);
      expect(await position()).toBe('sticky');
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await position()).toBe('static');
    },
    onSmallSite({ context: { isMobile: false } }),
  ),
);

test('the size of the text is chosen, kept, and there before the page is', () =>
  visit(
    `/zh/${standards[0]?.slug}/`,
    async (page) => {
      const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
      const usual = await size();
      await page.click('.menu');
      await page.getByRole('button', { name: '最大的字' }).click();
      expect(await size()).toBeGreaterThan(usual * 1.5);
      // Set by the head of the page itself, without any script file.
      await page.route('**/*.js', (route) => route.abort());
      await page.reload();
      expect(await size()).toBeGreaterThan(usual * 1.5);
      await page.unrouteAll();
      await page.reload();
      expect(await page.getAttribute('[data-set-text="3"]', 'aria-pressed')).toBe('true');
      expect(await excessOf(page)).toBeLessThanOrEqual(0);
    },
    onSmallSite(),
  ));
