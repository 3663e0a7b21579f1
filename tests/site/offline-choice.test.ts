import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { openPage, phone, startBrowser } from '../helpers/browser.ts';
import { smallCorpus } from '../helpers/changed-site.ts';
import { type MoodyServer, moodyServer } from '../helpers/moody-server.ts';
import { copyIs, keep, keepAll, openHome, tick } from '../helpers/offline-copy.ts';

const corpus = smallCorpus();
const [manual, other] = corpus.manuals.map(({ id }) => id);
const [deck] = corpus.decks.map((one) => one.deck);
const standard = corpus.standards.find(({ slug }) => slug.startsWith(`${other}/`));
if (!manual || !other || !deck || !standard) throw new Error('Too few manuals, decks or standards');
let browser: Browser;
let server: MoodyServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await moodyServer(inject('smallSiteDir'));
  ({ context, page } = await openPage(browser, { ...phone, scheme: 'light' }));
});
afterEach(async () => {
  await context.close();
  await server.close();
});

const status = '[data-keep] [role=status]';
const tickedManuals = () =>
  page
    .locator('[data-group=manuals] input:checked')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));

test('a manual and a deck in one language: as large as was said, and all else says that it is not here', async () => {
  await openHome(page, server.url);
  await tick(page, 'manuals', manual);
  await tick(page, 'decks', deck);
  const said = /[\d.]+ MB/.exec(await page.locator('[data-size]').innerText())?.[0];
  await page.click(keep);
  const state = await copyIs(page, 'complete');
  expect(state.standing).toEqual({ languages: ['zh'], manuals: [manual], decks: [deck] });
  expect(await page.locator(status).innerText()).toContain(said);
  // The moment of saving stands in one line, though browsers break days at their hyphens.
  const moment = page.locator(`${status} span`);
  expect(await moment.innerText()).toMatch(/^\d{4}-\d\d-\d\d\s\d\d:\d\d$/);
  expect(await moment.evaluate((one) => one.getClientRects().length)).toBe(1);
  await server.stop();

  await page.goto(`${server.url}/zh/cards/${deck}/`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.deck-files a').first().click()]);
  expect(await download.failure()).toBeNull();

  expect((await page.goto(`${server.url}/zh/${standard.slug}/`))?.status()).toBe(503);
  await expect.poll(() => page.locator('.side-by').count()).toBe(1);
  expect(await page.locator('h1').allInnerTexts()).toEqual(['这一页没有存到这部手机']);
  expect(await page.locator(`.refs a[href="/zh/${other}/"]`).count()).toBe(0);

  // Pages that are not for staff exist too: they are not in this copy.
  for (const path of ['trainers', 'editors', 'authoring'])
    expect((await page.goto(`${server.url}/zh/${path}/`))?.status()).toBe(503);
  expect(await page.locator('h1').allInnerTexts()).toEqual(['这一页没有存到这部手机']);

  await page.goto(`${server.url}/en/${manual}/`);
  await expect.poll(() => page.locator('.side-by').count()).toBe(1);
  expect(await page.locator('h1').allInnerTexts()).toEqual(['This page is not saved on this phone']);
  await page.locator(`.refs a[href="/zh/${manual}/"]`).click();
  expect(await page.locator('.copy-notice').innerText()).toContain('离线副本');

  await page.click('[data-search-open]');
  await page.fill('[data-search-input]', standard.authority.title);
  const row = page.locator(`[data-search-results] [data-code="${standard.code}"]`);
  await expect.poll(() => row.getAttribute('data-absent')).toBe('没有存到这部手机');
});

test('what is for trainers is kept where it is ticked', async () => {
  await openHome(page, server.url);
  await tick(page, 'audiences', 'trainers');
  await page.click(keep);
  expect((await copyIs(page, 'complete')).standing).toMatchObject({ audiences: ['trainers'] });
  await server.stop();
  expect((await page.goto(`${server.url}/zh/trainers/`))?.status()).toBe(200);
  expect((await page.goto(`${server.url}/zh/authoring/`))?.status()).toBe(503);
});

test('the manuals of who reads are ticked by one tap, and the size follows', async () => {
  await openHome(page, server.url);
  await page.locator('[data-choice] > summary').click();
  const mine = page.locator('[data-group=manuals] [data-tick=mine]');
  expect(await mine.isVisible()).toBe(false);
  const size = () => page.locator('[data-size]').innerText();
  const all = await size();
  await page.locator('.me summary').click();
  await page.locator('.me select[data-me=role]').selectOption('shop-assistant');
  await page.locator('.me select[data-me=channel]').selectOption('phone');
  await page.locator('.me summary').click();
  await mine.click();
  const ticked = await tickedManuals();
  const shown = await page
    .locator('.books li:visible a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/')[2]));
  expect(ticked.toSorted()).toEqual(shown.toSorted());
  expect(ticked.length).toBeLessThan(corpus.manuals.length);
  expect(await size()).not.toBe(all);
  await page.click(keep);
  expect((await copyIs(page, 'complete')).standing?.manuals?.toSorted()).toEqual(ticked.toSorted());
});

test.each([
  ['zh', '这台设备上没有英文页，联网后再试。'],
  ['en', 'The Chinese page is not on this device. Try again with a connection.'],
])('a standard kept in one language says plainly that the other is not here, %s', async (language, said) => {
  await keepAll(page, server.url, language);
  await server.stop();
  await page.goto(`${server.url}/${language}/${standard.slug}/`);
  await page.locator('.both-languages').click();
  await expect.poll(() => page.locator('.no-other').innerText()).toBe(said);
  expect(await page.locator('.said.other').count()).toBe(0);
  // Nothing stands in the way once it is there again.
  await page.locator('.both-languages').click();
  expect(await page.locator('.no-other').isVisible()).toBe(false);
  await server.start();
  await page.locator('.both-languages').click();
  await page.locator('.said.other').first().waitFor();
});

test('saving can be stopped: nothing is left of it, and what was kept before is whole', async () => {
  await openHome(page, server.url);
  await tick(page, 'manuals', manual);
  server.mood({ type: 'slow', ms: 150 });
  await page.click(keep);
  await page.locator('[data-do=cancel]').click();
  await expect.poll(() => page.locator(status).innerText()).toBe('已取消，没有保存。');
  // The ticks are as they were left, also for who comes back later: the next tap must not fetch everything.
  expect(await tickedManuals()).toEqual([manual]);
  await openHome(page, server.url);
  await expect.poll(tickedManuals).toEqual([manual]);
  await page.locator('[data-choice] > summary').click();
  await page.locator('[data-group=manuals] [data-tick=all]').click();
  server.mood({ type: 'fine' });
  const before = await keepAll(page, server.url);
  server.mood({ type: 'slow', ms: 150 });
  await tick(page, 'languages', 'zh', 'en');
  await page.click(keep);
  await page.locator('[data-do=cancel]').click();
  await expect.poll(() => page.locator(status).innerText()).toContain('先前存的内容没有变');
  expect(await copyIs(page, 'complete')).toMatchObject({ total: before.total, standing: before.standing });
});
