import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, inject, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { isForStaff } from '../../src/corpus/index.ts';
import { codesOf } from '../../src/corpus/contradictions.ts';
import { phone } from '../helpers/browser.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { faultsOf } from '../helpers/faults.ts';
import { visit } from '../helpers/reader.ts';

const [site, siteDir] = [inject('smallSite'), inject('smallSiteDir')];
const { contradictions, standards } = exampleCorpus();
const html = (path: string) => readFileSync(join(siteDir, path, 'index.html'), 'utf8');
const explained = (locale: string) =>
  standards.filter(({ slug }) => html(`${locale}/${slug}`).includes('class="term"'));

test.each(locales)('a tap on a term opens its note, which leads to the glossary, %s', (locale) =>
  visit(
    `/${locale}/${explained(locale)[0]?.slug}/`,
    async (page) => {
      const term = page.locator('.term').first();
      const note = page.locator(`#${await term.getAttribute('popovertarget')}`);
      await term.hover();
      expect(await note.isVisible()).toBe(false);
      await term.tap();
      expect(await note.isVisible()).toBe(true);
      await note.locator('a').tap();
      await page.waitForURL(`**/${locale}/glossary/#*`);
      expect(await page.locator('article:target h3').count()).toBe(1);
    },
    { site, context: { javaScriptEnabled: false } },
  ),
);

test('a term works from the keyboard and gives the focus back', () =>
  visit(
    `/en/${explained('en')[0]?.slug}/`,
    async (page) => {
      const term = page.locator('.term').first();
      await term.focus();
      await page.keyboard.press('Enter');
      const note = page.locator('.term-note:popover-open');
      expect(await note.count()).toBe(1);
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Tab');
      expect(await note.locator('a').evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await note.count()).toBe(0);
      expect(await term.evaluate((button) => button === document.activeElement)).toBe(true);
    },
    { site, device: { ...phone, scheme: 'dark' } },
  ));

test('no page explains more than three terms, and every note is in the glossary', () => {
  for (const locale of locales) {
    const glossary = html(`${locale}/glossary`);
    expect(explained(locale)).not.toEqual([]);
    for (const { slug } of explained(locale)) {
      const ids = [...html(`${locale}/${slug}`).matchAll(/popovertarget="_t-([^"]+)"/g)].map(([, id]) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.length).toBeLessThanOrEqual(3);
      for (const id of ids) expect(glossary).toContain(`id="${id}"`);
    }
  }
});

test('a contradiction is told on the page of its rule; other pages that it names point there', () => {
  const pages = new Set(
    readdirSync(siteDir, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('index.html')),
  );
  expect(contradictions).not.toEqual([]);
  for (const contradiction of contradictions) {
    const [home, ...others] = codesOf(contradiction);
    for (const locale of locales) {
      const htmlOf = (code: string | undefined) =>
        html(`${locale}/${standards.find((standard) => standard.code === code)?.slug ?? ''}`);
      const anchor = `_c-${contradiction.id}`;
      expect(htmlOf(home), `${home} ${contradiction.id}`).toContain(`id="${anchor}"`);
      for (const code of others) {
        expect(htmlOf(code), `${code} ${contradiction.id}`).toContain(`#${anchor}"`);
        expect(htmlOf(code), `${code} ${contradiction.id}`).not.toContain(`id="${anchor}"`);
      }
    }
  }
  const links = [...html('zh/editors').matchAll(/href="\/(zh\/[^"#]*)/g)].map(([, path]) => path ?? '');
  expect(links).not.toEqual([]);
  expect(links.filter((path) => !pages.has(`${path}index.html`))).toEqual([]);
});

test('searches that found nothing are listed from the device and handed out', () =>
  visit('/zh/editors/', async (page) => {
    const section = page.locator('#_missed');
    expect(await section.locator('button').isVisible()).toBe(false);
    const missed = [{ query: '<b>=退卡</b>', language: 'zh', at: '2026-03-01' }];
    await page.evaluate((list) => localStorage.setItem('search-missed', JSON.stringify(list)), missed);
    await page.reload();
    expect(await section.locator('li').innerText()).toBe('<b>=退卡</b> zh · 2026-03-01');
    const [download] = await Promise.all([page.waitForEvent('download'), section.locator('button').click()]);
    expect(await text(await download.createReadStream())).toBe('query\tlanguage\tdate\n<b>=退卡</b>\tzh\t2026-03-01');
  }));

test('what is not for staff keeps its address, and is in no full text and no list of staff', () => {
  const kept = standards.filter((standard) => !isForStaff(standard));
  expect(kept).not.toEqual([]);
  for (const { code, slug, manual } of kept)
    for (const locale of locales) {
      expect(html(`${locale}/${slug}`), code).not.toContain('data-pagefind-body');
      expect(html(`${locale}/${slug}`), code).toContain('class="whom"');
      const [menu = ''] = /<nav class="side"[\s\S]*?<\/nav>/.exec(html(`${locale}/${manual}`)) ?? [];
      expect(menu).toContain(`/${locale}/`);
      for (const list of [menu, html(locale), html(`${locale}/changes`), html(`${locale}/glossary`)])
        expect(list, code).not.toContain(`/${locale}/${slug}/`);
      expect(html(`${locale}/editors`), code).toContain(`/${locale}/${slug}/`);
      expect(html(`${locale}/${manual}`), code).toContain(`/${locale}/${slug}/`);
    }
});
