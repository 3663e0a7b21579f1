import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { faultsAt } from '../helpers/looks.ts';
import { visit } from '../helpers/reader.ts';

const small = () => ({ site: inject('smallSite'), now: '2026-11-28T04:00:00Z', isNew: true }) as const;

/** The line of a sheet that holds some words. */
const item = (page: Page, words: string) => page.locator('.item', { hasText: words });
const mark = (page: Page, words: string, result: string) =>
  item(page, words).locator(`.option:has([value=${result}])`).click();
const result = (page: Page) => page.locator('[data-result]').innerText();

/** Fills in every line of the washroom's sheet. */
async function fillIn(page: Page, reading: string) {
  await page.fill('[name=name]', '=HYPERLINK("x")');
  await mark(page, 'Wipe the floor', 'ok');
  await item(page, 'The bin').locator('[data-reading]').fill(reading);
  await item(page, 'Spare paper').locator('[data-reading]').fill('2');
  await mark(page, 'leave bleach', 'ok');
  await mark(page, 'air vent', 'na');
}

test('a sheet adds up, judges readings, and says whether it passes', () =>
  visit(
    '/en/records/hk-09/',
    async (page) => {
      // The score comes with the script of the sheet.
      await expect.poll(() => result(page)).toContain('Still to fill in: 5');
      await fillIn(page, '9');
      expect(await item(page, 'The bin').innerText()).toContain('Outside the limit');
      expect(await item(page, 'The bin').locator('[value=ok]').isDisabled()).toBe(true);
      expect(await result(page)).toMatch(/6 of 9[\s\S]*Not passed[\s\S]*in proportion/);
      await item(page, 'The bin').locator('[data-reading]').fill('7');
      expect(await item(page, 'The bin').innerText()).not.toContain('Outside the limit');
      expect(await result(page)).toMatch(/9 of 9[\s\S]*Passed/);
    },
    small(),
  ));

test('while a sheet is filled in, what is left stays in sight, and leads to the next line', () =>
  visit(
    '/en/records/hk-09/',
    async (page) => {
      const next = page.locator('[data-next]');
      expect(await next.isVisible()).toBe(false);
      await mark(page, 'Wipe the floor', 'ok');
      await expect.poll(() => next.innerText()).toContain('Still to fill in: 4');
      expect((await next.boundingBox())?.y).toBeLessThan(740);
      await next.click();
      expect(
        await item(page, 'The bin')
          .locator('[data-reading]')
          .evaluate((field) => field.matches(':focus')),
      ).toBe(true);
      await fillIn(page, '7');
      await expect.poll(() => next.isVisible()).toBe(false);
    },
    small(),
  ));

test('without a script a mystery visit is on paper: a standard is ticked, and its clauses stand below', () =>
  visit(
    '/en/mystery-visit/',
    async (page) => {
      for (const summary of await page.locator('.chooser summary').all()) await summary.click();
      expect(await page.locator('.item:visible, [data-choose-manual]:visible').count()).toBe(0);
      await page.locator('.option:has([value=HK-09])').click();
      expect(await page.locator('.item:visible').count()).toBe(5);
    },
    { ...small(), context: { javaScriptEnabled: false } },
  ));

test('a record is kept on the device, opened again, and deleted only after a question', () =>
  visit(
    '/en/records/hk-09/',
    async (page) => {
      await fillIn(page, '9');
      await item(page, 'The bin').locator('[data-note]').fill('Emptied at once');
      await page.locator('[data-kept]', { hasText: 'Kept on this device' }).waitFor();
      await page.goto(`${inject('smallSite')}/en/records/`);
      // Whoever checks each day finds the sheet on top, before any record of it is opened.
      expect(await page.locator('[data-used-sheets] a').allInnerTexts()).toEqual([
        expect.stringContaining('The lobby washroom'),
      ]);
      await page.locator('[data-kept-records] a', { hasText: 'The lobby washroom' }).click();
      await page.locator('[data-kept]', { hasText: 'Kept' }).waitFor();
      expect(await item(page, 'The bin').locator('[data-note]').inputValue()).toBe('Emptied at once');
      expect(await item(page, 'The bin').locator('[data-reading]').inputValue()).toBe('9');
      expect(await page.inputValue('[name=name]')).toBe('=HYPERLINK("x")');
      await page.click('[data-act=remove]');
      await page.click('[data-act=remove-no]');
      expect(await page.locator('[data-kept-records] li').count()).toBe(1);
      await page.click('[data-act=remove]');
      await page.click('[data-act=remove-yes]');
      await page.locator('[data-kept]', { hasText: 'Deleted' }).waitFor();
      expect(await page.locator('[data-kept-records] li').count()).toBe(0);
      expect(await page.inputValue('[name=name]')).toBe('');
    },
    small(),
  ));

test.each([
  ['zh', '客房', 1],
  ['zh', 'xishoujian', 1],
  ['en', 'washroom', 1],
] as const)('a sheet is found by title, manual or sound, /%s: %s', (locale, typed, least) =>
  visit(
    `/${locale}/records/`,
    async (page) => {
      const all = await page.locator('[data-sheets] li').count();
      await page.locator('.list-filter input').fill(typed);
      const found = await page.locator('[data-found-sheets] li:visible').count();
      expect(await page.locator('[data-sheets] li:visible').count()).toBe(0);
      expect(found).toBeGreaterThanOrEqual(least);
      expect(found).toBeLessThan(all);
      await page.locator('.list-filter input').fill('');
      expect(await page.locator('[data-sheets] li:visible').count()).toBe(all);
      expect(await page.locator('[data-found-sheets]').isVisible()).toBe(false);
    },
    small(),
  ),
);

test('who said their role sees their own sheets; without a script the list is whole', async () => {
  await visit(
    '/en/records/',
    async (page) => {
      const all = await page.locator('[data-sheets] li').count();
      await page.evaluate(() => localStorage.setItem('reader', JSON.stringify({ role: 'shop-assistant' })));
      await page.reload();
      await expect.poll(() => page.locator('[data-sheets] li:visible').count()).toBeLessThan(all);
      // What is for others is found all the same.
      await page.locator('.list-filter input').fill('washroom');
      expect(await page.locator('[data-found-sheets] li:visible').count()).toBe(1);
    },
    small(),
  );
  await visit(
    '/en/records/',
    async (page) => {
      expect(await page.locator('.list-filter').isVisible()).toBe(false);
      expect(await page.locator('[data-sheets] li:visible').count()).toBe(
        await page.locator('[data-sheets] li').count(),
      );
    },
    { ...small(), context: { javaScriptEnabled: false } },
  );
});

test('who comes back the same day goes on with what is unfinished; an empty sheet has nothing to delete', () =>
  visit(
    '/en/records/hk-09/',
    async (page) => {
      await expect.poll(() => result(page)).toContain('Still to fill in: 5');
      expect(await Promise.all([page.isDisabled('[data-act=csv]'), page.isDisabled('[data-act=remove]')])).toEqual([
        true,
        true,
      ]);
      await mark(page, 'Wipe the floor', 'ok');
      await page.locator('[data-kept]', { hasText: 'Kept on this device' }).waitFor();
      await page.reload();
      await expect.poll(() => result(page)).toContain('Still to fill in: 4');
      await page.goto(`${inject('smallSite')}/en/`);
      await page.goto(`${inject('smallSite')}/en/records/hk-09/`);
      await page.locator('[data-resumed]:visible').waitFor();
      expect(await result(page)).toContain('Still to fill in: 4');
      expect(await page.isDisabled('[data-act=csv]')).toBe(false);
      await page.click('[data-act=new]');
      await expect.poll(() => result(page)).toContain('Still to fill in: 5');
      expect(await page.locator('[data-resumed]').isVisible()).toBe(false);
      expect(await page.locator('[data-kept-records] li').count()).toBe(1);
    },
    small(),
  ));

test('a photo stays on the device, also without a network', () =>
  visit(
    '/zh/records/hk-09/',
    async (page) => {
      await page.locator('[data-photo]').first().waitFor({ state: 'attached' });
      const photo = await page.screenshot();
      await page.context().setOffline(true);
      const bin = item(page, '垃圾桶');
      await bin.locator('[data-photo]').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: photo });
      await bin.getByAltText('照片 1').waitFor();
      await page.context().setOffline(false);
      await page.locator('[data-kept-records] a').click();
      await page.reload();
      await bin.getByAltText('照片 1').waitFor();
      await bin.getByRole('button', { name: '删除这张照片' }).click();
      await bin.getByAltText('照片 1').waitFor({ state: 'detached' });
    },
    small(),
  ));

test('the table is no formula', () =>
  visit(
    '/en/records/hk-09/',
    async (page) => {
      await fillIn(page, '6.5');
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-act=csv]')]);
      expect(download.suggestedFilename()).toBe('hk-09-2026-11-28.csv');
      const table = await text(await download.createReadStream());
      expect(table).toContain(`Checked by (name),"'=HYPERLINK(""x"")"`);
      expect(table).toContain('HK-09#bin,The bin · at most 7 tenths full,at most 7 tenths full,3,Met,6.5,');
      expect(table).toContain('HK-09#bleach,Do not leave bleach on the worktop,,1,Met,,');
      expect(table).toMatch(/\r\nScore,9,9\r\n$/);
    },
    small(),
  ));

test('a mystery visit scores the chosen standards, manual by manual', () =>
  visit(
    '/en/mystery-visit/',
    async (page) => {
      expect(await page.locator('.item:visible').count()).toBe(0);
      for (const summary of await page.locator('.chooser summary').all()) await summary.click();
      await page.locator('.option:has([value=HK-09])').click();
      await page.locator('.option:has([value=FO-10])').click();
      await mark(page, 'Wipe the floor', 'ok');
      await mark(page, 'Read every item out', 'not-ok');
      expect(await page.locator('[data-manuals]').innerText()).toMatch(/Front Office\s+0 of 8[\s\S]*Rooms\s+1 of 5/);
      await page.locator('.option:has([value=FO-10])').click();
      expect(await page.locator('[data-manuals]').isVisible()).toBe(false);
      expect(await result(page)).toContain('1 of 5');
    },
    small(),
  ));

test.each(['records/', 'records/hk-09/', 'mystery-visit/', 'front-office/valuables/'])(
  '/%s is sound in every look',
  async (path) => {
    expect(await faultsAt(path, { site: inject('smallSite') })).toEqual([]);
  },
);
