import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from '../../src/corpus/index.ts';
import { locales } from '../../src/languages/index.ts';
import { desk } from '../helpers/browser.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { type ReaderOptions, visit } from '../helpers/reader.ts';
import { faultsOf } from '../helpers/faults.ts';
import { compose, openSearch, searchButton, searchSheetOf } from '../helpers/search-sheet.ts';
import { sharedSheets } from '../helpers/shared-sheet.ts';

const examples = exampleCorpus();
/** Opens a page of the small manuals: how the search is used is the same in each, and theirs is fetched faster. */
const read = (path: string, task: (page: Page) => Promise<void>, options: ReaderOptions = {}) =>
  visit(path, task, { site: inject('smallSite'), ...options });
const asking = sharedSheets();
const atDesk = { device: { ...desk, scheme: 'light' } } as const;
/** Standards whose title or search words are about complaints, in either language. */
const complaints = examples.standards
  .filter((standard) =>
    /投诉|complain/i.test(
      pagesOf(standard)
        .flatMap(({ title, aliases }) => [title, ...aliases])
        .join('|'),
    ),
  )
  .map(({ code }) => code);
const uniform = examples.standards.find(({ authority }) => authority.title.includes('制服'));

describe('opening', () => {
  test('a tap, before anything else is loaded', () =>
    read(
      '/zh/',
      async (page) => {
        await page.locator(searchButton).tap();
        expect(await page.locator('dialog[open] input').evaluate((input) => input === document.activeElement)).toBe(
          true,
        );
      },
      { isNew: true },
    ));

  test.each(['/', 'Control+k'])('the keys %s', (keys) =>
    read(
      '/en/',
      async (page) => {
        await page.keyboard.press(keys);
        await page.locator('dialog .start').waitFor();
        expect(await searchSheetOf(page).input.inputValue()).toBe('');
      },
      atDesk,
    ),
  );

  test('an address with a query shows its results', () =>
    read(`/zh/?q=${encodeURIComponent('投诉')}`, async (page) => {
      const sheet = searchSheetOf(page);
      await sheet.settled('投诉');
      expect(await sheet.input.inputValue()).toBe('投诉');
      expect(complaints).toContain((await sheet.codes())[0]);
    }));
});

describe('what is typed', () => {
  test.each([
    ['zh', '投诉'],
    ['zh', '投訴'],
    ['zh', 'tousu'],
    ['zh', 'complaint'],
    ['en', 'complaints'],
    ['en', '投诉'],
  ] as const)('%s: %s finds the standards about complaints', (locale, query) =>
    asking(locale, async (sheet) => {
      await sheet.ask(query);
      expect(complaints).toContain((await sheet.codes())[0]);
    }),
  );

  test('a code finds its standard, in any width and case', () =>
    asking('zh', async (sheet) => {
      const code = uniform?.code ?? '';
      for (const query of [
        code,
        code.toLowerCase().replace('-', ''),
        code.replaceAll(/[A-Z\d]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
      ]) {
        await sheet.ask(query);
        expect((await sheet.codes())[0]).toBe(code);
      }
    }));

  test('letters on their way to Chinese characters find already, and the characters after them', () =>
    read('/zh/', async (page) => {
      const sheet = await openSearch(page);
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        for (const type of ['compositionstart', 'compositionend', 'input'])
          document
            .querySelector('[data-search-input]')
            ?.addEventListener(type, (event) =>
              seen.push(`${event.type} ${String((event as InputEvent).isComposing)}`),
            );
      });
      await compose(page, ['t', 'to', 'tou', "tou's", "tou'su"]);
      await expect.poll(async () => complaints.includes((await sheet.codes())[0] ?? '')).toBe(true);
      expect(new URL(page.url()).search).toBe('');
      // Enter and arrows belong to the input method now.
      await page.keyboard.press('ArrowDown');
      expect(await sheet.input.getAttribute('aria-activedescendant')).toBe('_hit0');
      await compose(page, [], '投诉');
      await sheet.settled('投诉');
      expect(await sheet.input.inputValue()).toBe('投诉');
      expect(complaints).toContain((await sheet.codes())[0]);
      expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual(
        expect.arrayContaining(['compositionstart undefined', 'input true', 'compositionend undefined']),
      );
    }));

  test('is kept in the address, and leaves it when the sheet is closed', () =>
    read('/zh/?r=0.1', async (page) => {
      const sheet = await openSearch(page);
      await sheet.input.pressSequentially('投诉', { delay: 20 });
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('投诉');
      await page.locator('dialog.search form button').click();
      // A browser tells of the closing a moment later.
      await expect.poll(() => new URL(page.url()).search).toBe('?r=0.1');
    }));
});

test('a result shows code, title, rule sentence with the match marked, and manual', () =>
  asking('zh', async (sheet) => {
    await sheet.ask('制服');
    const row = sheet.rows.first();
    expect(await row.locator('.code').textContent()).toBe(uniform?.code);
    expect(await row.locator('b').textContent()).toContain(uniform?.authority.title);
    expect(await row.locator('b mark').textContent()).toBe('制服');
    expect((await row.locator('.found').textContent())?.length).toBeGreaterThan(4);
    expect(await row.locator('small').textContent()).toContain(
      examples.manuals.find(({ id }) => id === uniform?.manual)?.authority.title,
    );
    expect(await row.getAttribute('href')).toBe(`/zh/${uniform?.slug}/`);
    expect(await sheet.status.textContent()).toContain(String(await sheet.rows.count()));
  }));

test.each([
  ['zh', 'complaint', '也叫'],
  ['en', '投诉', 'also called'],
] as const)('a row without a word of the query says why it is there, %s: %s', (locale, query, why) =>
  asking(locale, async (sheet) => {
    await sheet.ask(query);
    const row = sheet.rows.first();
    expect(await row.locator('mark').count()).toBe(0);
    expect(await row.locator('small .why').textContent()).toContain(why);
    expect(await row.locator('small .why').textContent()).toMatch(new RegExp(query, 'i'));
    // It takes no line of its own.
    const [small, line] = [await row.locator('small').boundingBox(), await row.locator('.why').boundingBox()];
    expect(small?.height).toBe(line?.height);
  }),
);

describe('the keyboard', () => {
  test('arrows go through the results and round, Enter opens, Escape closes', () =>
    read(
      '/en/',
      async (page) => {
        await page.keyboard.press('/');
        const sheet = searchSheetOf(page);
        await page.locator('dialog .start').waitFor();
        await page.keyboard.type('guest');
        await sheet.settled('guest');
        const chosen = async () => [
          await sheet.input.getAttribute('aria-activedescendant'),
          await page.locator('[aria-selected=true]').getAttribute('id'),
        ];
        const last = `_hit${(await sheet.rows.count()) - 1}`;
        expect(await chosen()).toEqual(['_hit0', '_hit0']);
        await page.keyboard.press('ArrowDown');
        expect(await chosen()).toEqual(['_hit1', '_hit1']);
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('ArrowUp');
        expect(await chosen()).toEqual([last, last]);
        expect(await sheet.input.getAttribute('aria-expanded')).toBe('true');
        await page.keyboard.press('ArrowDown');
        const target = await sheet.rows.first().getAttribute('href');
        await page.keyboard.press('Enter');
        await page.waitForURL(`**${target?.replace(/#.*/, '')}**`);
        await page.keyboard.press('Control+k');
        await page.locator('dialog .start').waitFor();
        await page.keyboard.type('card');
        // As in any search field, the first Escape empties it.
        await page.keyboard.press('Escape');
        expect(await sheet.input.inputValue()).toBe('');
        await page.keyboard.press('Escape');
        await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
      },
      atDesk,
    ));

  test('Escape gives the focus back to where it was', () =>
    read('/zh/', async (page) => {
      const box = page.locator(searchButton);
      await box.focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog .start').waitFor();
      await page.keyboard.press('Escape');
      expect(await box.evaluate((button) => button === document.activeElement)).toBe(true);
    }));
});

test.each(locales)(
  'before typing, common queries stand ready; those that led somewhere come first and can be forgotten, %s',
  (locale) =>
    read(`/${locale}/`, async (page) => {
      const popular = examples.site.popularSearches[locale];
      const sheet = await openSearch(page);
      const offered = page.locator('dialog .queries button');
      expect(await offered.allTextContents()).toEqual(popular);
      await offered.nth(1).click();
      expect(await sheet.input.inputValue()).toBe(popular[1]);
      await sheet.rows.first().click();
      await page.waitForLoadState();
      await openSearch(page);
      expect(await offered.allTextContents()).toEqual([popular[1], ...popular]);
      await page.locator('dialog .start .plain').click();
      expect(await offered.allTextContents()).toEqual(popular);
      expect(await page.evaluate(() => localStorage.getItem('search-recent'))).toBe('[]');
    }),
);

test('Home, End and the page keys go through the results, and the status says the first', () =>
  read('/zh/', async (page) => {
    const sheet = await openSearch(page);
    await sheet.ask('客人');
    const last = (await sheet.rows.count()) - 1;
    const chosen = () => sheet.input.getAttribute('aria-activedescendant');
    for (const [key, at] of [
      ['End', last],
      ['Home', 0],
      ['PageDown', Math.min(5, last)],
      ['PageUp', 0],
    ] as const) {
      await sheet.input.press(key);
      expect(await chosen()).toBe(`_hit${at}`);
    }
    expect(await sheet.status.textContent()).toContain(
      (await sheet.rows.first().locator('b').first().textContent()) ?? '',
    );
  }));

test('what is not sure stands under a heading of its own, and arrows reach it', () =>
  read('/zh/', async (page) => {
    const sheet = await openSearch(page);
    await sheet.ask('火星日报头条新闻登记');
    const group = page.locator('[data-search-results] [role=group]');
    expect(await group.getAttribute('aria-label')).toBe('也许是');
    expect(await group.locator('[role=option]').count()).toBeGreaterThan(0);
    expect(await sheet.input.getAttribute('aria-activedescendant')).toBe('_hit0');
    expect(await faultsOf(page)).toEqual([]);
  }));

test('a query in the address of the entrance goes along to the language', () =>
  read('/?q=%E6%8A%95%E8%AF%89', async (page) => {
    await page.waitForURL(/\/(?:zh|en)\/\?q=/);
    const sheet = searchSheetOf(page);
    await sheet.settled('投诉');
    expect(await sheet.input.inputValue()).toBe('投诉');
  }));
