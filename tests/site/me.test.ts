import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { type Device, desk } from '../helpers/browser.ts';
import { type ReaderOptions, visit } from '../helpers/reader.ts';
import { linesOf } from '../helpers/lines.ts';
import { say, shown } from '../helpers/said.ts';
import { openSearch } from '../helpers/search-sheet.ts';

const site = inject('smallSite');
const atDesk: Device = { ...desk, scheme: 'light' };
const noon = '2026-11-28T06:30:00Z';
const morning = '2026-11-28T01:30:00Z';

const line = (page: Page) => page.locator('.me summary').innerText();
const clerk = { 'me=role': 'shop-assistant', 'me=channel': 'phone', 'axis=house': 'lighthouse' };

test('who reads is said once, in one line on every page that goes by it; the rest is one tap away, and back', () =>
  visit(
    '/zh/',
    async (page) => {
      const all = await shown(page, '.books li b');
      await say(page, clerk);
      expect(await line(page)).toMatch(/^礼品店店员\s· 电话\s· 灯塔楼\s+更改$/);
      const mine = await shown(page, '.books li b');
      expect(mine.length).toBeLessThan(all.length);
      const button = page.locator('.books + .others');
      expect(await button.innerText()).toBe(`其他岗位和渠道还有 ${all.length - mine.length} 项`);
      await button.click();
      expect((await shown(page, '.books li b')).sort()).toEqual(all.sort());
      await button.click();
      expect(await shown(page, '.books li b')).toEqual(mine);
      for (const path of ['practice', 'cards', 'changes']) {
        await page.goto(`${site}/en/${path}/`);
        expect(await line(page), path).toMatch(/^Gift shop assistant\s· Phone\s· Lighthouse\s+Change$/);
        const [others] = await shown(page, '.mine > .others');
        expect(others, path).toMatch(/^\d+ more for other roles or channels$/);
      }
    },
    { site, now: noon },
  ));

const letters = ['', '1', '2', '3'];
test.each(locales)('whoever reads, the line fits a narrow phone at every size of letters, %s', (locale) =>
  visit(
    `/${locale}/`,
    async (page) => {
      await page.setViewportSize({ width: 320, height: 740 });
      const longest = (list: string) =>
        page
          .locator(`.me select[data-me=${list}] option`)
          .evaluateAll((all) =>
            all.sort((a, b) => b.textContent.length - a.textContent.length)[0]?.getAttribute('value'),
          );
      await say(page, { 'me=role': (await longest('role')) ?? '', 'me=channel': (await longest('channel')) ?? '' });
      for (const path of ['', 'changes/', 'practice/', 'cards/']) {
        await page.goto(`${site}/${locale}/${path}`);
        for (const size of letters) {
          await page.evaluate((text) => (document.documentElement.dataset['text'] = text), size);
          const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(excess, `${path} ${size}`).toBeLessThanOrEqual(0);
          const change = await page.locator('.me [data-more]').boundingBox();
          expect((change?.x ?? 999) + (change?.width ?? 0), `${path} ${size}`).toBeLessThanOrEqual(320);
          // It is not parted itself.
          expect(await linesOf(page, '.me [data-more]')).toBe(1);
        }
      }
    },
    { site, now: noon, context: { isMobile: false } },
  ),
);

test.each(locales)('the search leaves what is for others behind one tap, and says how much, %s', (locale) =>
  visit(
    `/${locale}/`,
    async (page) => {
      await say(page, { 'me=role': 'room-attendant' });
      const sheet = await openSearch(page);
      const codes = () => sheet.codes();
      const [query = '', code = ''] = locale === 'zh' ? ['客人', 'FO-02'] : ['guests', 'FO-02'];
      // There is nothing to filter before something is asked for.
      expect(await page.locator('dialog .filters').isVisible()).toBe(false);
      await sheet.ask(query);
      await page.locator('[data-only-mine]').waitFor();
      const mine = await codes();
      const more = page.locator('dialog .plain').filter({ hasText: locale === 'zh' ? '其他岗位' : 'other roles' });
      const n = Number(/\d+/.exec(await more.innerText())?.[0]);
      expect(n).toBeGreaterThan(0);
      await more.click();
      await expect.poll(async () => (await codes()).length).toBeGreaterThan(mine.length);
      expect(await page.locator('[data-only-mine]').getAttribute('aria-pressed')).toBe('false');
      await page.locator('[data-only-mine]').click();
      await expect.poll(codes).toEqual(mine);
      // A code is answered whoever it is for.
      await sheet.ask(code);
      expect((await codes())[0]).toBe(code);
    },
    { site, now: noon },
  ),
);

test.each(locales)('a role brings its usual channel where none was chosen, one tap ends the choosing, %s', (locale) =>
  visit(
    `/${locale}/`,
    async (page) => {
      const list = (name: string) => page.locator(`.me select[data-me=${name}]`);
      await page.locator('.me summary').click();
      await list('role').selectOption('receptionist');
      expect(await list('channel').inputValue()).toBe('desk');
      // Whoever stands at the desk speaks in person.
      expect(await page.locator('.channels :checked').inputValue()).toBe('in-person');
      expect(await page.locator('.told').innerText()).toContain(locale === 'zh' ? '“前台”' : 'Front desk');
      await list('role').selectOption('concierge');
      expect(await list('channel').inputValue()).toBe('');
      await list('channel').selectOption('phone');
      await list('role').selectOption('receptionist');
      expect(await list('channel').inputValue()).toBe('phone');
      await page.locator('.me [data-done]').click();
      expect(await page.locator('.me[open]').count()).toBe(0);
      expect(await line(page)).toMatch(locale === 'zh' ? /^前台接待员\s· 电话/ : /^Receptionist\s· Phone/);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    },
    { site, now: noon },
  ),
);

test('by keyboard it is opened, answered and closed, and the focus stays', () =>
  visit(
    '/zh/practice/',
    async (page) => {
      await page.locator('.me summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => line(page)).toContain('前台接待员');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
      expect(await page.locator('.me[open]').count()).toBe(0);
    },
    { site, device: atDesk },
  ));

test('where the device keeps nothing it holds for the page; without a script it is not asked', async () => {
  const noStorage: ReaderOptions = { site, isNew: true };
  await visit(
    '/robots.txt',
    async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new Error('blocked');
          },
        });
      });
      await page.goto(`${site}/zh/`);
      await say(page, clerk);
      expect(await line(page)).toContain('礼品店店员');
      expect(await page.locator('.books + .others').isVisible()).toBe(true);
    },
    noStorage,
  );
  await visit(
    '/zh/',
    async (page) => {
      expect(await page.locator('.me').isVisible()).toBe(false);
      expect(await page.locator('.books li:visible').count()).toBe(await page.locator('.books li').count());
    },
    { site, context: { javaScriptEnabled: false }, isNew: true },
  );
});

test('the menu leads to it from everywhere, and shows the pages of editors to who says so', () =>
  visit(
    '/zh/rooms/laundry/',
    async (page) => {
      await page.click('[popovertarget=_menu]');
      expect(await page.locator('.side a[href="/zh/editors/"]').isVisible()).toBe(false);
      await page.locator('.side a[href="/zh/#_me"]').click();
      await page.waitForURL('**/zh/');
      await page.locator('.me[open]').waitFor();
      expect(await page.locator('main a[href="/zh/editors/"]').count()).toBe(0);
      await page.locator('.me [type=checkbox]').check();
      await page.click('[popovertarget=_menu]');
      await page.locator('.side a[href="/zh/editors/"]').waitFor({ state: 'visible' });
      expect(await page.locator('.side a[href="/zh/authoring/"]').isVisible()).toBe(true);
      // The same way leads back to the open sheet, from behind the menu.
      await page.locator('.side a[href="/zh/#_me"]').click();
      await page.locator('#_menu').waitFor({ state: 'hidden' });
      expect(await page.locator('.me [data-me=role]').isVisible()).toBe(true);
    },
    { site },
  ));

// In the morning there is most to say.
test.each(locales)('home takes two screens of a phone at any hour, %s', async (locale) => {
  for (const now of [morning, noon])
    await visit(
      `/${locale}/`,
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1480);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      },
      { now },
    );
});

test.each(locales)('the hints of the search fit, %s', (locale) =>
  visit(
    `/${locale}/`,
    async (page) => {
      const [icon, text] = [page.locator('.find-big .i'), page.locator('.find-big')];
      expect((await text.boundingBox())?.height).toBeLessThanOrEqual(60);
      expect(await icon.isVisible()).toBe(true);
      const { input } = await openSearch(page);
      const room = await input.evaluate((box: HTMLInputElement) => {
        const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(box);
        const context = document.createElement('canvas').getContext('2d');
        if (!context) return 0;
        context.font = font;
        const inner = box.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
        return inner - context.measureText(box.placeholder).width;
      });
      expect(room).toBeGreaterThanOrEqual(0);
    },
    { now: noon },
  ),
);

test('there is one way to search at a time: the box, and when it is gone that of the header', () =>
  visit(
    '/zh/',
    async (page) => {
      const ways = page.locator('[data-search]:visible');
      // The first frame decides.
      await expect.poll(() => ways.count()).toBe(1);
      expect(await ways.first().getAttribute('class')).toBe('find-big');
      await page.mouse.wheel(0, 600);
      await page.locator('[data-search-open]').waitFor();
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(() => scrollTo(0, 0));
      await expect.poll(() => ways.count()).toBe(1);
    },
    { site, context: { isMobile: false } },
  ));
