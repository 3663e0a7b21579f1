import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { type Locale, locales } from '../../src/languages/index.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { type Keyboard, keyboardOn } from '../helpers/keyboard.ts';
import { visit } from '../helpers/reader.ts';
import { searchSheetOf } from '../helpers/search-sheet.ts';

interface Tool {
  /** The page it stands on, below the language. */
  path: string;
  /** Reaches it, uses it, and leaves it by keys alone. */
  use: (keys: Keyboard, page: Page, locale: Locale) => Promise<void>;
}

const greeting = exampleCorpus().standards.find(({ code }) => code === 'FO-02')?.slug ?? '';
const told = (page: Page) => expect.poll(() => page.locator('.told').innerText());
const isShown = (page: Page, which: string) => expect.poll(() => page.locator(which).first().isVisible());

const tools: Record<string, Tool> = {
  'the contents': {
    path: '',
    use: async (keys, page) => {
      await keys.reach('.menu');
      await keys.press('Enter');
      await keys.reach('.side a');
      await keys.reach('[data-set-theme=dark]');
      await keys.press('Space');
      expect(await page.getAttribute('html', 'data-mode')).toBe('dark');
      await keys.press('Escape');
      expect(await keys.isAt('.menu')).toBe(true);
    },
  },
  search: {
    path: '',
    use: async (keys, page) => {
      await keys.reach('.find-big');
      await keys.press('Enter');
      await page.locator('dialog .start').waitFor();
      await keys.type('FO-0');
      await searchSheetOf(page).settled('FO-0');
      await keys.press('ArrowDown');
      expect(await page.locator('[aria-selected=true]').getAttribute('id')).toBe('_hit1');
      await keys.reach('dialog .filters :is(select, button)');
      await keys.reach('dialog input', 'back');
      await keys.press('Escape', 'Escape');
      expect(await keys.isAt('.find-big')).toBe(true);
    },
  },
  '“I am”': {
    path: '',
    use: async (keys, page) => {
      await keys.reach('.me summary');
      await keys.press('Enter');
      await keys.reach('[data-me=role]');
      await keys.press('ArrowDown');
      expect(await page.locator('[data-me=role]').inputValue()).not.toBe('');
      await keys.press('Escape');
      expect(await keys.isAt('.me summary')).toBe(true);
      // Whatever was asked for the last time is a few stops on.
      await keys.reach('.home .tools a');
    },
  },
  'say now': {
    path: '',
    use: async (keys, page) => {
      await keys.reach('.channels input');
      await keys.press('ArrowRight');
      expect(await page.locator('.channels :checked').inputValue()).not.toBe('');
      await keys.reach('#_now [data-copy]');
      await keys.press('Enter');
      await told(page).not.toBe('');
      await keys.reach('.home .tools a');
    },
  },
  'the offline copy': {
    path: '',
    use: async (keys, page) => {
      await keys.reach('.more > summary');
      await keys.press('Enter');
      await keys.reach('[data-choice] > summary');
      await keys.press('Enter');
      await keys.reach('[data-group=manuals] [data-tick=none]');
      await keys.press('Enter');
      await keys.reach('[data-group=manuals] input');
      await keys.press('Space');
      await keys.reach('[data-keep] [data-do=keep]');
      await keys.press('Enter');
      await page.locator('[data-do=ask]').waitFor({ timeout: 30_000 });
      // The button that was pressed has gone, and the one that took its place has the focus.
      expect(await keys.isAt('[data-do=ask]')).toBe(true);
      await keys.press('Enter');
      await keys.reach('[data-keep] dialog [value=delete]');
      await keys.press('Enter');
      await expect.poll(() => keys.isAt('[data-do=keep]')).toBe(true);
    },
  },
  practice: {
    path: 'practice/questions/front-office/',
    use: async (keys, page) => {
      await keys.reach('.question .option input');
      await keys.press('Space');
      await keys.reach('.question .act');
      await keys.press('Enter');
      expect(await keys.isAt('.verdict')).toBe(true);
      const first = await page.locator('.question:visible').getAttribute('id');
      await keys.reach('[data-next]');
      await keys.press('Enter');
      expect(await keys.isAt(`.question:not(#${first}) h2`)).toBe(true);
    },
  },
  'visits planner': {
    path: 'visits/',
    use: async (keys, page) => {
      await keys.reach('.planner .option input');
      await keys.press('Space');
      await keys.reach('.planner [data-on-today]');
      await keys.press('Enter');
      await isShown(page, '.planner [data-next]').toBe(true);
      await keys.reach('.planner [name=name]');
      await keys.type('A. N. Other');
      await keys.reach('.planner [data-keep]');
      await keys.press('Enter');
      await isShown(page, '#_customers').toBe(true);
      await keys.reach('.planner [data-calendar]');
      const [file] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
      expect(await file.failure()).toBeNull();
      await keys.reach('#_customers .plan-acts .act');
      await keys.press('Enter');
      expect(await keys.isAt('#_customer-said button')).toBe(true);
      await keys.press('Enter');
      expect(await keys.isAt('#_customers h2')).toBe(true);
      await keys.reach('.references a, .refs a');
    },
  },
  cards: {
    path: 'cards/pocket/?card=FO-02',
    use: async (keys, page) => {
      await keys.reach('.deck-files a');
      await keys.reach('.only-card a');
      await keys.press('Enter');
      await page.waitForURL((url) => url.search === '');
      await expect.poll(() => page.locator('.card-pair:visible').count(), { timeout: 5000 }).toBeGreaterThan(1);
    },
  },
  "what's new": {
    path: 'changes/',
    use: async (keys, page) => {
      await keys.reach('main select:not([data-me], [data-axis])');
      await keys.press('ArrowDown');
      await keys.reach('main details:not(.me) > summary');
      await keys.press('Enter');
      await isShown(page, 'main details:not(.me)[open]').toBe(true);
      await keys.reach('main details:not(.me) a, main a[href*="/laws/"]');
    },
  },
  checklists: {
    path: 'records/hk-01/',
    use: async (keys, page) => {
      await keys.reach('.sheet [name=place]');
      await keys.type('101');
      await keys.reach('.results input');
      await keys.press('ArrowRight');
      expect(await page.locator('.results input:checked').count()).toBe(1);
      await keys.reach('[data-act=csv]');
      const [file] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
      expect(await file.failure()).toBeNull();
      await keys.reach('[data-act=remove]');
      await keys.press('Enter');
      await keys.reach('[data-act=remove-yes]');
      await keys.press('Enter');
      await expect.poll(() => page.locator('.results input:checked').count()).toBe(0);
    },
  },
  glossary: {
    path: 'glossary/',
    use: async (keys, page, locale) => {
      await keys.reach('.list-filter input');
      const all = await page.locator('.entry:visible').count();
      await keys.type(locale === 'zh' ? '客' : 'guest');
      await expect.poll(() => page.locator('.entry:visible').count()).toBeLessThan(all);
      await keys.press('Escape');
      await expect.poll(() => page.locator('.entry:visible').count()).toBe(all);
      await keys.reach('.jump a');
      await keys.press('Enter');
      await keys.reach('.entry a');
    },
  },
  'notes of what is unclear': {
    path: `${greeting}/`,
    use: async (keys, page) => {
      await keys.reach('button.unclear');
      await keys.press('Enter');
      await page.locator('.unclear-form').waitFor();
      expect(await keys.isAt('.unclear-form textarea')).toBe(true);
      await keys.type('?');
      await keys.reach('.unclear-form .act');
      await keys.press('Enter');
      await told(page).not.toBe('');
      expect(await keys.isAt('button.unclear')).toBe(true);
    },
  },
  favourites: {
    path: `${greeting}/`,
    use: async (keys, page, locale) => {
      await keys.reach('.keep-page');
      await keys.press('Enter');
      expect(await page.getAttribute('.keep-page', 'aria-pressed')).toBe('true');
      await page.goto(`${inject('smallSite')}/${locale}/`);
      await keys.reach('[data-list=kept] a');
      await keys.press('Enter');
      await page.waitForURL(`**/${greeting}/`);
    },
  },
  'words of the trade, and two languages': {
    path: 'front-office/check-in/',
    use: async (keys, page) => {
      await keys.reach('.both-languages');
      await keys.press('Enter');
      await page.locator('.said.other').first().waitFor();
      await keys.press('Enter');
      await keys.reach('.term');
      await keys.press('Enter');
      await keys.reach('.term-note .go');
      await keys.press('Escape');
      expect(await keys.isAt('.term')).toBe(true);
    },
  },
};

const pages = [...Map.groupBy(Object.entries(tools), ([, { path }]) => path)];
const cases = pages.flatMap(([path, used]) => locales.map((locale) => [locale, path, used] as const));

test.each(cases)('/%s/%s is used by keys alone, and the focus is always seen', (locale, path, used) =>
  visit(
    `/${locale}/${path}`,
    async (page) => {
      const keys = keyboardOn(page);
      for (const [name, tool] of used) {
        await tool.use(keys, page, locale);
        expect(keys.faults, name).toEqual([]);
      }
    },
    { site: inject('smallSite'), now: '2026-11-21T04:00:00Z', context: { reducedMotion: 'reduce' } },
  ),
);
