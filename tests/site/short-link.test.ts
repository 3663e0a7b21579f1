import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { wordsIn } from '../../src/corpus/index.ts';
import type { Locale } from '../../src/languages/index.ts';
import { type ReaderOptions, visit } from '../helpers/reader.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

const revised = exampleCorpus().standards.find(
  ({ facts }) =>
    facts.state === 'issued' &&
    facts.history.length > 1 &&
    facts.revision.effective < new Date().toISOString() &&
    (facts.history.at(-1)?.marks.length ?? 0) > 0,
);
if (!revised) throw new Error('No revised standard');
const { code, slug, facts } = revised;
const first = facts.history[0]?.number ?? '';
const { date = '' } = facts.history.at(-1) ?? {};
const standardTitles = ['zh', 'en'].map((locale) => wordsIn(revised, locale as Locale).title);
const shown = '[data-answer]:not([hidden])';
/** The heads of the two languages that the manuals are written in. */
const heads = ':is(h1, .h1):not(:lang(zh-Hant))';
/** How many languages the site speaks. */
const languages = 3;

/** Opens a path of the small manuals, whose revisions are known. */
const read = (path: string, task: (page: Page) => Promise<void>, options: ReaderOptions = {}) =>
  visit(path, task, { site: inject('smallSite'), ...options });

test('goes on to the standard in the reader’s language', () =>
  read(`/s/${code}/`, (page) => page.waitForURL(`**/en/${slug}/`), { context: { locale: 'en-US' } }));

test('tells the holder of a current card so, in every language', () =>
  read(`/s/${code}/?r=${facts.revision.number}`, async (page) => {
    expect(
      await page.locator(shown).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['answer'])),
    ).toEqual(Array(languages).fill('current'));
  }));

test('tells the holder of an old card what changed, without a network', () =>
  read(`/s/${code}/?r=${first}`, async (page) => {
    await page.context().setOffline(true);
    const answers = await page.locator(shown).allInnerTexts();
    await page.context().setOffline(false);
    expect(answers).toHaveLength(languages);
    for (const answer of answers) expect(answer).toContain(facts.revision.number);
    expect(await page.locator('[data-revision]:not([hidden])').count()).toBe(languages * (facts.history.length - 1));
  }));

test.each([
  ['en-GB', standardTitles.toReversed(), /^In force from \d{4}-\d\d-\d\d$/i, `issued ${date}`],
  ['zh-CN', standardTitles, /^\d{4}-\d\d-\d\d 起执行$/, `${date} 发布`],
] as const)('speaks the language of the browser first, and names its dates, %s', (locale, titles, effective, issued) =>
  read(
    `/s/${code}/?r=${first}`,
    async (page) => {
      expect(await page.locator(heads).allInnerTexts()).toEqual(titles);
      expect(await page.locator('h1').allInnerTexts()).toEqual(titles.slice(0, 1));
      expect(await page.title()).toContain(titles[0]);
      expect(await page.locator('.tags span:not(.code)').nth(1).innerText()).toMatch(effective);
      expect(await page.locator('[data-revision]:visible p').first().innerText()).toContain(issued);
    },
    { context: { locale } },
  ),
);

test('does not trust a revision that never was', () =>
  read(`/s/${code}/?r=${encodeURIComponent('<b>9</b>')}`, async (page) => {
    expect(await page.locator('[data-answer=unknown]:not([hidden])').count()).toBe(languages);
    expect(await page.locator('[data-answer] b').count()).toBe(0);
  }));

test('a code that was typed small leads to its page, its revision with it', () =>
  read(`/s/${code.toLowerCase()}/?r=${first}`, (page) => page.waitForURL(`**/s/${code}/?r=${first}`)));

test('a code that nobody has is answered with the one that was meant, in every language', () =>
  read(`/s/${code.replace('-', '')}/`, async (page) => {
    const meant = page.locator('[data-meant] a');
    expect(await meant.allInnerTexts()).toEqual(Array(languages).fill(expect.stringContaining(code)));
    const asked = code.replace('-', '');
    expect(await page.locator(heads).allInnerTexts()).toEqual([
      `没有编码是 ${asked} 的标准`,
      `No standard has the code ${asked}`,
    ]);
    await meant.first().click();
    await page.waitForURL(`**/s/${code}/`);
  }));

test('a code is named as it was typed, whatever it is', () =>
  read('/s/%3Cb%3E%E5%8D%A1%25/', async (page) => {
    expect(await page.locator('h1').innerText()).toContain('<b>卡%');
    expect(await page.locator('h1 b').count()).toBe(0);
  }));

test.each([
  ['/zh/none/', 'en-US', ['没有这一页', 'No such page']],
  ['/en/none/', 'zh-CN', ['No such page', '没有这一页']],
  ['/none/', 'en-US', ['No such page', '没有这一页']],
])('%s speaks the language of its address first, else that of the reader', (path, locale, said) =>
  read(
    path,
    async (page) => {
      expect(await page.locator(heads).allInnerTexts()).toEqual(said);
      expect(await page.locator('h1').count()).toBe(1);
    },
    { context: { locale } },
  ),
);

test('an address that is no code is answered as before', () =>
  read('/zh/none/', async (page) => {
    expect(await page.locator('[data-meant]:not([hidden])').count()).toBe(0);
  }));
