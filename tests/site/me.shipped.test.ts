import { expect, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { visit } from '../helpers/reader.ts';
import { say, shown } from '../helpers/said.ts';

const noon = '2026-11-28T06:30:00Z';
const morning = '2026-11-28T01:30:00Z';

test('a role sees first what names it most, with a line where its own ends; words and steps come before theory', () =>
  visit(
    '/zh/',
    async (page) => {
      const rows = () => shown(page, '.books > li');
      const before = await rows();
      expect(await page.locator('.books .rest').count()).toBe(0);
      await say(page, { 'me=role': 'shop-assistant' });
      const after = await rows();
      const end = after.indexOf('人人都用的');
      expect(after.slice(0, end).map((row) => row.replace(/\d.*$/, ''))).toEqual([
        '门店环境与陈列手册',
        '接待与销售手册',
        '岗位职责手册',
      ]);
      const at = (name: string) => after.findIndex((row) => row.startsWith(name));
      expect(at('服务用语')).toBeGreaterThan(end);
      expect(at('服务用语')).toBeLessThan(at('沟通与销售'));
      expect(at('投诉处理')).toBeLessThan(at('服务基础'));
      await page.locator('.me summary').click();
      await page.locator('.me [data-clear]').click();
      expect(await rows()).toEqual(before);
    },
    { now: noon },
  ));

test.each(locales)('with no channel chosen every line to say now stands whole, three before the rest, %s', (locale) =>
  visit(
    `/${locale}/`,
    async (page) => {
      const lines = page.locator('#_now li:visible');
      const cut = () =>
        lines
          .locator('q')
          .evaluateAll(
            (all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0).length,
          );
      expect(await lines.count()).toBe(3);
      expect(await cut()).toBe(0);
      expect(await lines.locator('.fixed:visible, .adaptable:visible').count()).toBe(0);
      await page.locator('#_now [data-further]').click();
      expect(await lines.count()).toBeGreaterThan(3);
      expect(await cut()).toBe(0);
      expect(
        await page.evaluate(() => document.activeElement === document.querySelectorAll('#_now li:not([hidden]) a')[3]),
      ).toBe(true);
      // In one channel the line says again whether its words are fixed.
      await page.locator('.channels label').nth(2).click();
      expect(await lines.first().locator('.fixed').isVisible()).toBe(true);
    },
    { now: morning },
  ),
);

test.each(locales)('home stays short for who has chosen a channel, keeps pages and looked at many, %s', (locale) =>
  visit(
    `/${locale}/`,
    async (page) => {
      await page.evaluate((language) => {
        const pages = Array.from({ length: 8 }, (_, at) => ({
          code: `FO-0${at + 1}`,
          title: `FO-0${at + 1}`,
          path: `/${language}/front-office/`,
        }));
        localStorage.setItem('kept', JSON.stringify(pages.slice(0, 2)));
        localStorage.setItem('recent', JSON.stringify(pages));
      }, locale);
      await page.locator('.channels [value=phone]').check({ force: true });
      await page.reload();
      await page.locator('.own li').first().waitFor();
      // One line to say, the others at a tap.
      expect(await page.locator('#_now li:visible').count()).toBe(1);
      expect(await page.locator('#_now li:visible').innerText()).toMatch(locale === 'zh' ? /电话/ : /Phone/i);
      expect(await page.locator('#_now li.brief:visible').count()).toBe(0);
      expect(await page.locator('.own li:visible').count()).toBe(5);
      expect((await page.locator('.home > .tools, .home .tools').first().boundingBox())?.y).toBeLessThan(740);
      await page.locator('.own [data-further]:visible').click();
      expect(await page.locator('.own li:visible').count()).toBe(8);
    },
    { now: noon },
  ),
);
