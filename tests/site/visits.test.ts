import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visit } from '../helpers/reader.ts';

const site = inject('smallSite');
const onFifthOfMarch = { site, now: '2026-03-05T04:00:00Z' } as const;

/** The planner of the first standard; the page has one for each that says how often. */
const plannerOf = (page: Page) => page.locator('#_planner');

/** The planner with a grade and a day chosen. */
async function planned(page: Page, grade: string, last: string) {
  const planner = plannerOf(page);
  await planner.locator(`.option:has([value=${grade}])`).click();
  await planner.locator('[name=last]').fill(last);
  return planner.locator('.result').innerText();
}

test.each([
  ['long-stay', '2026-03-01', ['2026-03-08', 'Sunday', 'Days to go: 3']],
  ['returning', '2025-08-31', ['2026-02-28', 'Saturday', 'Days overdue: 5', 'no such day']],
  ['banquet', '2025-03-05', ['2026-03-05', 'Thursday', 'That is today']],
])('grade %s, last seen on %s', (grade, last, expected) =>
  visit(
    '/en/visits/',
    async (page) => {
      const text = await planned(page, grade, last);
      for (const part of expected) expect(text).toContain(part);
      if (grade !== 'returning') expect(text).not.toContain('no such day');
    },
    onFifthOfMarch,
  ),
);

test.each(['2026-04-01', '1998-05-11', '2019-05-11'])(
  'a last visit on %s is questioned at its field, and planned by no more',
  (last) =>
    visit(
      '/zh/visits/',
      async (page) => {
        await planned(page, 'long-stay', last);
        const field = plannerOf(page).getByLabel('上次拜访的日期');
        expect(await field.getAttribute('aria-invalid')).toBe('true');
        const said = page.locator(`#${await field.getAttribute('aria-describedby')}`);
        expect(await said.innerText()).toContain('请核对');
        expect(await plannerOf(page).locator('.act:visible').count()).toBe(0);
        await planned(page, 'long-stay', '2026-03-01');
        expect(await field.getAttribute('aria-invalid')).toBeNull();
        expect(await said.innerText()).toBe('');
      },
      onFifthOfMarch,
    ),
);

test('the calendar file is made without a network', () =>
  visit(
    '/zh/visits/',
    async (page) => {
      await planned(page, 'long-stay', '2026-03-03');
      await plannerOf(page).locator('[name=name]').fill('王女士; 三店, 二楼');
      await page.context().setOffline(true);
      const calendarOf = plannerOf(page).locator('[data-calendar]');
      const [download] = await Promise.all([page.waitForEvent('download'), calendarOf.click()]);
      await page.context().setOffline(false);
      expect(download.suggestedFilename()).toBe('visit-2026-03-10.ics');
      const calendar = (await text(await download.createReadStream())).replaceAll('\r\n ', '');
      expect(calendar).toContain('DTSTART;VALUE=DATE:20260310\r\nDTEND;VALUE=DATE:20260311\r\n');
      expect(calendar).toContain(String.raw`SUMMARY:拜访王女士\; 三店\, 二楼（长住客人）`);
      expect(calendar).toContain('/s/HK-03/');
      expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    },
    onFifthOfMarch,
  ));

test('what was planned stands in the view of who chose it, and Enter leads to it', () =>
  visit(
    '/zh/visits/',
    async (page) => {
      await planned(page, 'long-stay', '2026-03-01');
      await page.keyboard.press('Enter');
      const result = plannerOf(page).locator('.result');
      expect(await result.evaluate((one) => one === document.activeElement)).toBe(true);
      const box = await result.boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
    },
    onFifthOfMarch,
  ));

test('the other language keeps grade and day, but nobody’s name', () =>
  visit(
    '/zh/visits/',
    async (page) => {
      await planned(page, 'returning', '2025-10-01');
      await plannerOf(page).locator('[name=name]').fill('王女士');
      await page.click('.lang[href*="/en/"]');
      await page.waitForURL('**/en/visits/#*');
      expect(await plannerOf(page).locator('.result').innerText()).toContain('2026-04-01');
      expect(await plannerOf(page).locator('[name=name]').inputValue()).toBe('');
      expect(
        page.url() + (await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))),
      ).not.toContain('王');
    },
    onFifthOfMarch,
  ));

test('without scripts the table says how often', () =>
  visit(
    '/zh/visits/',
    async (page) => {
      expect(await page.locator('#_planner').isVisible()).toBe(false);
      expect(await page.locator('main tbody').first().innerText()).toMatch(
        /长住客人\s+每周\s+常客\s+每 6 个月\s+宴会客人\s+每年/,
      );
    },
    { site, context: { javaScriptEnabled: false } },
  ));

test('who comes from a visit has the next one with three taps from home', () =>
  visit(
    '/zh/',
    async (page) => {
      await page.click('main .tools a[href="/zh/visits/"]');
      const planner = plannerOf(page);
      await planner.locator('.option:has([value=long-stay])').click();
      await planner.locator('[data-on-today]').click();
      expect(await planner.locator('[data-next]').innerText()).toBe('2026-03-12');
      // A visit that is noted later takes no more taps.
      await planner.locator('[data-days-ago="1"]').click();
      expect(await planner.locator('[name=last]').first().inputValue()).toBe('2026-03-04');
      await planner.locator('[data-days-ago="7"]').click();
      expect(await planner.locator('[name=last]').first().inputValue()).toBe('2026-02-26');
    },
    onFifthOfMarch,
  ));
