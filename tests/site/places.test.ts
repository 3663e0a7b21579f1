import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { desk } from '../helpers/browser.ts';
import { faultsAt } from '../helpers/looks.ts';
import { stepGone } from '../helpers/history-step.ts';
import { visit } from '../helpers/reader.ts';

const site = inject('smallSite');
const path = 'rooms/laundry/';
/** A Tuesday at noon in Shanghai, in winter. */
const tuesday = '2026-12-01T04:00:00Z';

/** The clauses that are shown, by id. */
const shown = (page: Page) =>
  page.locator('.clause').evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id));
/** Those that are marked as not holding now. */
const off = (page: Page) =>
  page
    .locator('[data-not-now]')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.closest('li')?.id));
const everything = ['collect-town', 'collect-headland', 'dry-summer', 'dry-winter', 'quiet', 'soap'];
const atLighthouse = ['collect-headland', 'dry-summer', 'dry-winter', 'quiet'];
/** Search comes with scripts and three files; a busy machine takes its time. */
const patience = { timeout: 20_000 };

const choose = async (page: Page, axis: string, value: string) => {
  await page.click('[popovertarget=_menu]');
  await page.locator(`select[data-axis=${axis}]`).selectOption(value);
  await page.keyboard.press('Escape');
  await stepGone(page);
};

test('who has not said where they work reads every variant with its label, and is led to say so', () =>
  visit(
    `/zh/${path}`,
    async (page) => {
      expect(await shown(page)).toEqual(everything);
      expect(await page.locator('#collect-headland .limit').innerText()).toMatch(/岬角\s+周二/);
      await page.locator('.folded button').click();
      expect(await page.locator('select[data-axis=shore]').isVisible()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-axis'))).toBe('shore');
    },
    { site, now: tuesday },
  ));

test('who has said so reads what holds there, and the rest with one tap; it is kept for other pages', () =>
  visit(
    `/zh/${path}`,
    async (page) => {
      await choose(page, 'house', 'lighthouse');
      expect(await shown(page)).toEqual(atLighthouse);
      expect(await page.locator('.folded p').innerText()).toBe('另有 2 条不适用于灯塔楼');
      expect(await page.locator('[data-here]').innerText()).toContain('灯塔楼暂不执行');
      await page.locator('.folded button').click();
      expect(await shown(page)).toEqual(everything);
      await page.locator('.folded button').click();
      await page.goto(`${site}/en/${path}`);
      expect(await shown(page)).toEqual(atLighthouse);
      expect(await page.locator('[data-here]').innerText()).toContain('Not required at Lighthouse');
      expect(await page.locator('select[data-axis=shore]').inputValue()).toBe('headland');
    },
    { site, now: tuesday },
  ));

test('a link to a clause for another place shows it', () =>
  visit(
    `/zh/${path}`,
    async (page) => {
      await choose(page, 'house', 'lighthouse');
      await page.goto(`${site}/zh/${path}#soap`);
      await page.reload();
      expect(await shown(page)).toContain('soap');
    },
    { site, now: tuesday },
  ));

test('another region drops the house that is not in it', () =>
  visit(
    `/zh/${path}`,
    async (page) => {
      await choose(page, 'house', 'lighthouse');
      await choose(page, 'shore', 'town');
      expect(await page.locator('select[data-axis=house]').inputValue()).toBe('');
      expect(await shown(page)).toEqual(['collect-town', 'dry-summer', 'dry-winter', 'quiet', 'soap']);
    },
    { site, now: tuesday },
  ));

test.each([
  ['2026-12-01T04:00:00Z', ['collect-town', 'dry-summer', 'quiet']],
  // Wednesday, half past midnight in Shanghai: the night of Tuesday.
  ['2026-12-01T16:30:00Z', ['collect-headland', 'dry-summer']],
  ['2026-05-01T04:00:00Z', ['collect-headland', 'dry-winter', 'quiet', 'soap']],
  // Sunday: the standard itself does not hold.
  ['2026-12-06T04:00:00Z', everything],
])('at %s these do not hold: %j', (now, expected) =>
  visit(
    `/zh/${path}`,
    async (page) => {
      expect(await off(page)).toEqual(expected);
    },
    { site, now },
  ),
);

test('without a script every variant is there with its label, and no choice is offered', () =>
  visit(
    `/en/${path}`,
    async (page) => {
      expect(await page.locator('.clause:visible').count()).toBe(everything.length);
      expect(await page.locator('#soap .limit').innerText()).toMatch(/Old Mill\s+2026-09-01 to 2027-02-28/);
      expect(await page.locator('.folded:visible, .where:visible, [data-here]:visible').count()).toBe(0);
    },
    { site, context: { javaScriptEnabled: false } },
  ));

test('the search answers with the clause of the place, and says of a standard that it is not for there', () =>
  visit(
    `/zh/${path}`,
    async (page) => {
      await choose(page, 'house', 'lighthouse');
      await page.goto(`${site}/zh/?q=${encodeURIComponent('要洗的衣服')}`);
      const row = page.locator('[data-code=HK-08]');
      await expect.poll(() => row.innerText(), patience).toContain('随早班渡轮');
      expect(await row.innerText()).toContain('岬角');
      expect(await row.getAttribute('href')).toContain('#collect-headland');
      await choosePlaceBeforehand(page, 'ferry-office');
      await expect.poll(() => row.innerText(), patience).toContain('不适用于渡口办事处');
    },
    { site, now: tuesday },
  ));

const choosePlaceBeforehand = async (page: Page, house: string) => {
  await page.evaluate((id) => localStorage.setItem('reader', JSON.stringify({ place: { house: id } })), house);
  await page.goto('about:blank');
  await page.goto(`${site}/zh/?q=${encodeURIComponent('要洗的衣服')}`);
};

test('the page is without fault with a place chosen, in both languages, on phone and desk', async () => {
  const prepare = async (page: Page) => {
    await page.evaluate(() => localStorage.setItem('reader', '{"place":{"house":"lighthouse"}}'));
    await page.reload();
  };
  expect(await faultsAt(path, { site, prepare })).toEqual([]);
});

test('on a wide screen the choice stands beside the page', () =>
  visit(
    `/en/${path}`,
    async (page) => {
      await page.locator('.folded button').click();
      expect(await page.locator('select[data-axis=house]').isVisible()).toBe(true);
    },
    { site, now: tuesday, device: { ...desk, scheme: 'light' } },
  ));
