import { text } from 'node:stream/consumers';
import { expect, inject, test } from 'vitest';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { faultsOf } from '../helpers/faults.ts';
import { stepGone } from '../helpers/history-step.ts';
import { visit } from '../helpers/reader.ts';

const { standards, manuals } = exampleCorpus();
const uniform = standards.find(({ code }) => code === 'FO-01');
const clause = uniform?.facts.clauses[1]?.id ?? '';
const number = uniform?.facts.revision.number ?? '';

test('what is unclear is noted on the device, listed, exported and removed', () =>
  visit(
    `/zh/${uniform?.slug}/#${clause}`,
    async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => {
        if (request.method() !== 'GET') sent.push(request.url());
      });
      await page.locator('button.unclear').click();
      expect(await faultsOf(page)).toEqual([]);
      // Whoever came to a clause means that one.
      expect(await page.locator('.unclear-form select').inputValue()).toBe(clause);
      await page.locator('.unclear-form textarea').fill('<b>=几支\t笔？');
      await page.locator('.unclear-form button').first().click();
      await expect.poll(() => page.locator('.told').innerText()).toContain('已记下');
      expect(await page.locator('.unclear-form').count()).toBe(0);
      // Whoever asks again sees it, and can hand it on.
      await page.locator('button.unclear').click();
      // What was said before does not lie across the form.
      expect(await page.locator('.told').evaluate((line) => getComputedStyle(line).opacity)).toBe('0');
      expect(await page.locator('.unclear-form .yours li').innerText()).toContain('<b>=几支');
      expect(await page.locator('.unclear-form .yours > button').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await stepGone(page);
      await page.goto(`${inject('smallSite')}/zh/editors/`);
      // A long page has its parts on top, to jump to.
      const parts = await page
        .locator('.contents a')
        .evaluateAll((links) => links.map((link) => decodeURI((link as HTMLAnchorElement).hash).slice(1)));
      expect(parts.length).toBeGreaterThan(10);
      for (const id of parts) expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
      const list = page.locator('#_unclear');
      expect(await list.locator('li').innerText()).toContain(`FO-01#${clause} ${number}`);
      expect(await list.locator('li').innerText()).toContain('<b>=几支');
      const [file] = await Promise.all([page.waitForEvent('download'), list.locator('[data-file]').click()]);
      const [heads, row] = (await text(await file.createReadStream())).split('\n');
      expect(heads).toBe('code\trevision\tclause\ttext\tlanguage\tat');
      expect(row).toMatch(new RegExp(`^FO-01\t${number}\t${clause}\t<b>=几支 笔？\t`));
      // The company's line of contact names nobody's address.
      expect(await list.locator('[data-mail]').count()).toBe(0);
      expect(await faultsOf(page)).toEqual([]);
      await list.locator('li button').click();
      expect(await list.locator('[data-none]').isVisible()).toBe(true);
      expect(await list.locator('[data-file]').isVisible()).toBe(false);
      expect(sent).toEqual([]);
    },
    { site: inject('smallSite') },
  ));

test('an empty note is none, and what the device holds in the place of notes is left out', () =>
  visit(
    `/en/${uniform?.slug}/`,
    async (page) => {
      await page.locator('button.unclear').click();
      await page.locator('.unclear-form textarea').fill('   ');
      await page.locator('.unclear-form button').first().click();
      const kept = await page.evaluate(() => localStorage.getItem('unclear'));
      expect(kept).toBeNull();
      await page.evaluate(() => localStorage.setItem('unclear', '[3,{"code":"X"}]'));
      await page.goto(`${inject('smallSite')}/en/editors/`);
      expect(await page.locator('#_unclear li').count()).toBe(0);
    },
    { site: inject('smallSite') },
  ));

test('a manual is kept like a standard', () =>
  visit(
    `/zh/${manuals[0]?.slug}/`,
    async (page) => {
      await page.locator('.keep-page').click();
      await page.goto(`${inject('smallSite')}/zh/`);
      expect(await page.locator('[data-list=kept] a .code').allInnerTexts()).toEqual([manuals[0]?.facts.number]);
    },
    { site: inject('smallSite') },
  ));
