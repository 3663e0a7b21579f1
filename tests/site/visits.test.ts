import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPage, phone, startBrowser } from '../helpers/browser.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The planner as it is on 5 March 2026, with a grade and a day chosen. */
async function planned(page: Page, language: string, grade: string, last: string) {
  await page.clock.setFixedTime(new Date('2026-03-05T04:00:00Z'));
  await page.goto(`${site}/${language}/visits/`);
  await page.locator(`.option:has([value=${grade}])`).click();
  await page.fill('[name=last]', last);
  return page.locator('.result').innerText();
}

test.each([
  ['a', '2026-03-01', ['2026-03-08', 'Sunday', 'Days to go: 3']],
  ['b', '2026-01-31', ['2026-02-28', 'Saturday', 'Days overdue: 5', 'no such day']],
  ['c', '2026-01-05', ['2026-03-05', 'Thursday', 'That is today']],
])('grade %s, last seen on %s', async (grade, last, expected) => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' });
  const text = await planned(page, 'en', grade, last);
  for (const part of expected) expect(text).toContain(part);
  if (grade !== 'b') expect(text).not.toContain('no such day');
  await context.close();
});

test('a last visit that is still to come is questioned', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' });
  expect(await planned(page, 'zh', 'a', '2026-04-01')).toContain('请核对');
  expect(await page.locator('main button:visible').count()).toBe(0);
  await context.close();
});

test('the calendar file is made without a network', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' }, { acceptDownloads: true });
  await planned(page, 'zh', 'b', '2026-02-10');
  await page.fill('[name=name]', '王女士; 三店, 二楼');
  await context.setOffline(true);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('main button').click()]);
  expect(download.suggestedFilename()).toBe('visit-2026-03-10.ics');
  const text = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
  expect(text).toContain('DTSTART;VALUE=DATE:20260310\r\nDTEND;VALUE=DATE:20260311\r\n');
  expect(text).toContain(String.raw`SUMMARY:拜访王女士\; 三店\, 二楼（B 级客户）`);
  expect(text).toContain('/s/CC-03/');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  await context.close();
});

test('the other language keeps grade and day, but nobody’s name', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' });
  await planned(page, 'zh', 'c', '2026-02-01');
  await page.fill('[name=name]', '王女士');
  await page.click('.lang');
  await page.waitForURL('**/en/visits/#*');
  expect(await page.locator('.result').innerText()).toContain('2026-04-01');
  expect(await page.inputValue('[name=name]')).toBe('');
  expect(
    page.url() + (await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))),
  ).not.toContain('王');
  await context.close();
});

test('without scripts the table says how often', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' }, { javaScriptEnabled: false });
  await page.goto(`${site}/zh/visits/`);
  expect(await page.locator('#_planner').isVisible()).toBe(false);
  expect(await page.locator('main tbody').innerText()).toMatch(
    /A 级客户\s+每周\s+B 级客户\s+每月\s+C 级客户\s+每 2 个月/,
  );
  await context.close();
});
