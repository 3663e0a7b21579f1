import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { staffCorpus } from '../../src/corpus/index.ts';
import { searchWords } from '../../src/i18n/words/search.ts';
import { locales } from '../../src/languages/index.ts';
import { desk, phone } from '../helpers/browser.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { faultsOf } from '../helpers/faults.ts';
import { faultsInEveryLook } from '../helpers/looks.ts';
import { type ReaderOptions, visit } from '../helpers/reader.ts';
import { openSearch, searchButton, searchSheetOf } from '../helpers/search-sheet.ts';
import { sharedSheets } from '../helpers/shared-sheet.ts';

const asking = sharedSheets();
const examples = staffCorpus(exampleCorpus());
/** Opens a page of the small manuals: how answers come is the same in each, and theirs are fetched faster. */
const read = (path: string, task: (page: Page) => Promise<void>, options: ReaderOptions = {}) =>
  visit(path, task, { site: inject('smallSite'), ...options });

/** Keeps answers back until the returned function is called. */
async function hold(page: Page, wanted: RegExp): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(wanted, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** The place of the first row on the screen. */
const firstRow = (page: Page) => searchSheetOf(page).rows.first().boundingBox();

describe('filters', () => {
  test('narrow what was found, alone list everything they allow, and can be cleared', () =>
    read('/zh/', async (page) => {
      const sheet = await openSearch(page);
      await sheet.ask('客人');
      const before = (await sheet.codes()).length;
      const manual = page.locator('dialog select.filter').first();
      const [first] = examples.manuals;
      await manual.selectOption({ label: first?.authority.title ?? '' });
      const codes = await sheet.codes();
      expect(codes.length).toBeGreaterThan(0);
      const prefix = new Set(
        examples.standards.filter((standard) => standard.manual === first?.id).map(({ code }) => code),
      );
      expect(codes.every((code) => prefix.has(code ?? ''))).toBe(true);
      expect(codes.length).not.toBe(before);
      await sheet.ask('');
      expect(await sheet.rows.count()).toBe(prefix.size);
      await sheet.ask('qqqqqq');
      expect(await page.evaluate(() => localStorage.getItem('search-missed'))).toBeNull();
      await page.locator('dialog .start .plain').click();
      expect(await manual.inputValue()).toBe('');
    }));

  test('those of the vocabularies come with the second file', () =>
    read('/zh/', async (page) => {
      const sheet = await openSearch(page);
      // The filters come with the first letter.
      await sheet.ask('客');
      await expect.poll(() => page.locator('dialog select.filter').count()).toBeGreaterThan(2);
      const grades = page.locator('dialog select.filter').last();
      await grades.selectOption({ index: 1 });
      await sheet.ask('');
      expect(await sheet.rows.count()).toBeGreaterThan(0);
      expect(await sheet.rows.count()).toBeLessThan(examples.standards.length);
    }));
});

test('nothing found: says what was understood, guesses at no manual, hands who writes the noted query as a table', () =>
  read('/zh/', async (page) => {
    const sheet = await openSearch(page);
    await sheet.ask('鑫淼焱龘');
    expect(await page.getByText(searchWords.zh.noted).count()).toBe(1);
    // The list is no errand of the shift.
    expect(await page.locator('dialog a[download]').count()).toBe(0);
    await page.evaluate(() => localStorage.setItem('reader', JSON.stringify({ writes: true })));
    await sheet.ask('=鑫淼焱龘"');
    expect(await sheet.rows.count()).toBe(0);
    expect(await sheet.status.textContent()).toContain('鑫淼焱龘');
    expect(await page.locator('dialog .start').textContent()).toContain('鑫淼焱龘');
    expect(await page.locator('dialog .start a:not([download])').count()).toBe(0);
    expect(await sheet.input.getAttribute('aria-expanded')).toBe('false');
    expect(await sheet.input.getAttribute('aria-activedescendant')).toBeNull();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('dialog a[download]').click()]);
    const [header, row] = (await text(await download.createReadStream())).split('\n');
    expect(header).toBe('query\tlanguage\tdate');
    expect(row).toMatch(/^"'=鑫淼焱龘"""\tzh\t\d{4}-\d\d-\d\d$/);
  }));

test.each([
  ['zh', '加班费怎么算', /工资与福利：不在这些手册里。请问/],
  ['en', 'where is my payslip', /Pay and benefits: not in these manuals\. Ask/],
])(
  'a subject outside the manuals, %s: says first whom to ask, and is no query for the editors',
  (locale, query, said) =>
    read(`/${locale}/`, async (page) => {
      const sheet = await openSearch(page);
      await sheet.ask(query);
      const outside = page.locator('dialog .outside:visible');
      expect(await outside.textContent()).toMatch(said);
      // What the manuals hold all the same may follow, below it.
      const [top, rows] = [(await outside.boundingBox())?.y ?? Infinity, await sheet.rows.all()];
      for (const row of rows.slice(0, 1)) expect((await row.boundingBox())?.y).toBeGreaterThan(top);
      expect(await page.evaluate(() => localStorage.getItem('search-missed'))).toBeNull();
      expect(await faultsOf(page)).toEqual([]);
    }),
);

describe.each([phone, desk])('at $width×$height', (size) => {
  test.each([
    ['zh', '制服'],
    ['en', 'uniform'],
  ])('the first result stays where it is while the rest of the index arrives, %s', (locale, query) =>
    read(
      `/${locale}/`,
      async (page) => {
        const release = await hold(page, /\/search\/(details|clauses)-/);
        const sheet = await openSearch(page);
        await sheet.input.fill(query);
        await sheet.rows.first().waitFor();
        const early = await firstRow(page);
        const [code] = await sheet.codes();
        expect(await sheet.rows.first().locator('.found').textContent()).toBe('');
        release();
        await sheet.settled(query);
        expect((await sheet.codes())[0]).toBe(code);
        expect(await sheet.rows.first().locator('.found').textContent()).not.toBe('');
        // As high as it was, too.
        expect(await firstRow(page)).toEqual(early);
      },
      { device: { ...size, scheme: 'light' } },
    ),
  );
});

describe('with a poor signal', () => {
  test('what the names do not answer is answered as soon as more is there', () =>
    read('/zh/', async (page) => {
      const release = await hold(page, /\/search\/details-/);
      const sheet = await openSearch(page);
      await sheet.input.fill('wharf');
      await expect.poll(() => sheet.rows.count()).toBe(0);
      release();
      await sheet.settled('wharf');
      expect((await sheet.codes())[0]).toMatch(/^[A-Z]{2,3}-\d+$/);
    }));

  test.each([
    ['the rule sentences', /\/search\/details-/],
    ['the clauses', /\/search\/clauses-/],
  ])('without %s it still answers', (_, missing) =>
    read('/zh/', async (page) => {
      let cuts = 0;
      await page.route(missing, (route) => {
        cuts += 1;
        return route.abort();
      });
      const sheet = await openSearch(page);
      await sheet.ask('投诉处理');
      expect(cuts).toBeGreaterThan(0);
      expect(await sheet.rows.count()).toBeGreaterThan(0);
      // Until the address is known, the short link leads there.
      const href = (await sheet.rows.first().getAttribute('href')) ?? '';
      await page.goto(new URL(href, page.url()).href);
      await page.waitForURL(/\/zh\/[a-z-]+\/[a-z-]+\//);
    }),
  );

  test('what was missing is asked for when the sheet is opened again', () =>
    read('/zh/', async (page) => {
      let cut = true;
      await page.route(/\/search\/details-/, (route) => (cut ? route.abort() : route.continue()));
      const sheet = await openSearch(page);
      await sheet.ask('投诉处理');
      cut = false;
      await page.locator('dialog.search form button').click();
      await page.locator(searchButton).click();
      await expect.poll(() => sheet.rows.first().locator('.found').textContent()).not.toBe('');
    }));

  test('without the index it says so, and works at the next opening', () =>
    read('/zh/', async (page) => {
      let cut = true;
      await page.route(/\/search\/names-/, (route) => (cut ? route.abort() : route.continue()));
      await page.locator(searchButton).click();
      const sheet = searchSheetOf(page);
      await expect.poll(() => sheet.status.textContent()).not.toBe('');
      await sheet.input.press('Enter');
      expect(await page.locator('dialog[open]').count()).toBe(1);
      cut = false;
      await page.keyboard.press('Escape');
      const again = await openSearch(page);
      await again.ask('投诉');
      expect(await again.rows.count()).toBeGreaterThan(0);
    }));
});

describe('the whole text', () => {
  const whole = (page: Page) => page.locator('dialog [data-whole-text]');

  test('is fetched when a reader asks for it, and not before; what it finds stands below', () =>
    read('/zh/', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const sheet = await openSearch(page);
      await sheet.ask('让客人');
      const before = await sheet.codes();
      expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
      await whole(page).click();
      await sheet.settled('让客人');
      expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true);
      expect((await sheet.codes()).slice(0, before.length)).toEqual(before);
      expect(await sheet.input.evaluate((input) => input === document.activeElement)).toBe(true);
      expect(await whole(page).count()).toBe(0);
    }));

  test('without a connection it says so, and what was found stays', () =>
    read('/zh/', async (page) => {
      await page.route(/\/pagefind\//, (route) => route.abort());
      const sheet = await openSearch(page);
      await sheet.ask('投诉处理');
      const before = await sheet.codes();
      await whole(page).click();
      await expect.poll(() => page.locator('dialog .note:visible').count()).toBe(1);
      expect(await sheet.codes()).toEqual(before);
    }));
});

test.each(locales)('works in a browser that cannot segment words, %s', (locale) =>
  read(
    `/${locale}/`,
    async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
      await page.reload();
      expect(await page.evaluate(() => 'Segmenter' in Intl)).toBe(false);
      const sheet = await openSearch(page);
      for (const query of ['投诉处理', 'complaint']) {
        await sheet.ask(query);
        expect(await sheet.rows.count()).toBeGreaterThan(0);
        expect(await page.locator('dialog .note:visible').count()).toBe(0);
      }
    },
    { isNew: true },
  ),
);

describe.each(locales)('for everyone, %s', (locale) => {
  test.each([
    ['before typing', ''],
    ['with results', { zh: '客人投诉', en: 'guest complaint' }[locale]],
    ['with none', 'qqqqqq'],
  ])('without fault on phone and desk, light and dark, %s', (_state, query) =>
    asking(locale, async (sheet, page) => {
      // Nothing was asked of this sheet before.
      if (query !== '') await sheet.ask(query);
      expect(await faultsInEveryLook(page, locale)).toEqual([]);
    }),
  );
});

describe('rows', () => {
  test('stay where they stand as long as a key changes nothing of them', () =>
    read('/zh/', async (page) => {
      const sheet = await openSearch(page);
      await sheet.ask('客人');
      const before = await sheet.rows.evaluateAll((rows) =>
        rows.map((row) => Object.assign(row, { isSeen: true }).outerHTML),
      );
      const seen = () =>
        sheet.rows.evaluateAll((rows) => rows.map((row) => ('isSeen' in row ? row.outerHTML : undefined)));
      expect(before.length).toBeGreaterThan(1);
      await sheet.input.fill('客人 ');
      await sheet.settled('客人');
      expect(await seen()).toEqual(before);
      await sheet.input.fill('');
      await sheet.ask('客人');
      expect(new Set(await seen())).toEqual(new Set([undefined]));
    }));

  test('begin with the first again when something else is typed', () =>
    read('/zh/', async (page) => {
      const sheet = await openSearch(page);
      await page.setViewportSize({ width: 360, height: 320 });
      await sheet.ask('客人');
      const list = page.locator('[data-search-results]');
      const place = () => list.evaluate((element) => element.scrollTop);
      await list.evaluate((element) => (element.scrollTop = 60));
      await expect.poll(place).toBeGreaterThan(0);
      // The list learns of it with the next frame.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      await sheet.ask('客');
      expect(await place()).toBe(0);
    }));
});
