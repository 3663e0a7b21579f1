import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { below, elementsOf, hasClasses, wordsOf } from '../helpers/built-page.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { type ReaderOptions, visit } from '../helpers/reader.ts';

const { standards, decks } = exampleCorpus();
const greeting = standards.find(({ code }) => code === 'FO-02');
const path = `/zh/${greeting?.slug}/`;
const onSmallSite = (options: ReaderOptions = {}): ReaderOptions => ({ site: inject('smallSite'), ...options });
const inTheEvening = onSmallSite({ now: '2026-11-05T12:00:00Z' });

const linksIn = (slug: string, name: string) =>
  elementsOf(inject('smallSiteDir'), slug)
    .filter((one) => hasClasses(one, name))
    .flatMap((one) => [...below(one), one])
    .filter(({ tagName }) => tagName === 'a')
    .map((one) => ({ href: String(one.properties.href), text: wordsOf(one) }));
const isThere = (href: string) =>
  existsSync(join(inject('smallSiteDir'), new URL(href, 'http://a').pathname, 'index.html'));

test.each(locales)('a standard leads up to its manual, and on to its questions and its card, %s', (locale) => {
  const [up] = linksIn(`${locale}/${greeting?.slug}`, 'way-up');
  expect(up?.href).toBe(`/${locale}/${greeting?.manual}/`);
  const joins = linksIn(`${locale}/${greeting?.slug}`, 'joins').map(({ href }) => href);
  expect(joins.filter((href) => !isThere(href))).toEqual([]);
  expect(joins.some((href) => href.startsWith(`/${locale}/practice/questions/`))).toBe(true);
  expect(joins.some((href) => href.startsWith(`/${locale}/cards/`) && href.endsWith('?card=FO-02'))).toBe(true);
});

test.each(locales)('no tile says again what the one before says, and every rule that holds leads on, %s', (locale) => {
  for (const { slug, facts } of standards.filter(({ facts }) => facts.state === 'issued')) {
    const tiles = elementsOf(inject('smallSiteDir'), `${locale}/${slug}`)
      .filter((one) => hasClasses(one, 'joins'))
      .flatMap((one) => [...below(one)]);
    const does = tiles.filter(({ tagName }) => tagName === 'b').map(wordsOf);
    expect(does, slug).toEqual([...new Set(does)]);
    expect(does.length, `${facts.kind} ${slug}`).toBeGreaterThan(0);
  }
});

test('what sets visits leads to the planner, and nothing else does', () => {
  const slugs = standards.filter(({ facts }) => facts.state !== 'withdrawn').map(({ slug }) => slug);
  const leading = slugs.filter((slug) => linksIn(`zh/${slug}`, 'joins').some(({ href }) => href === '/zh/visits/'));
  const planned = standards.filter(({ facts }) => facts.kind === 'visit-frequency' && facts.state === 'issued');
  expect(leading.length).toBeGreaterThan(0);
  expect(planned.map(({ slug }) => slug)).toEqual(expect.arrayContaining(leading));
});

test.each(locales)('the tools stand first in the contents and on the home page, before the manuals, %s', (locale) => {
  for (const part of ['side', 'home']) {
    const hrefs = linksIn(locale, part).map(({ href }) => href);
    const tools = ['practice', 'visits', 'cards', 'changes'].map((slug) => hrefs.indexOf(`/${locale}/${slug}/`));
    expect(
      tools.every((at) => at >= 0),
      part,
    ).toBe(true);
    const manuals = hrefs.findIndex((href) => href.includes('#manuals') || href === `/${locale}/front-office/`);
    expect(Math.max(...tools), part).toBeLessThan(manuals);
  }
});

test('who speaks where is asked once, kept, and leaves the lines of that channel', () =>
  visit(
    '/zh/',
    async (page) => {
      const lines = page.locator('#_now li:visible');
      const all = await lines.count();
      await page.locator('.channels label').filter({ hasText: '电话' }).click();
      await page.reload();
      expect(await page.locator('.channels input:checked').inputValue()).toBe('phone');
      expect(await lines.count()).toBeLessThanOrEqual(all);
      for (const aims of await lines.evaluateAll((items) => items.map(({ dataset }) => dataset['for'] ?? '')))
        expect(/"channels"/.test(aims) ? aims : '"phone"').toContain('"phone"');
      expect(await page.locator('.me summary').innerText()).toContain('电话');
      // The company's name stands in the line; it is no gap.
      expect(await page.locator('#_now').innerText()).toContain('雾灯酒店');
      expect(await page.locator('#_now .slot:visible').count()).toBe(0);
    },
    inTheEvening,
  ));

test('the hour of the next line is told, and what is not to be told takes no room', () =>
  visit(
    '/en/',
    async (page) => {
      expect(await page.locator('[data-change]').innerText()).toBe('Another line from 18:00');
      expect(await page.locator('[data-none]').isVisible()).toBe(false);
      expect(await page.locator('[data-hours]').count()).toBe(0);
    },
    onSmallSite({ now: '2026-11-05T09:30:00Z' }),
  ));

test.each([
  [
    'zh',
    '2026-11-21T12:30:00Z',
    '点灯夜 11 月 21 日至 11 月 22 日\u00a0· 依据：雾灯酒店 2026 年第 6 号节日通知',
    '明天 00:00 起换一句',
  ],
  [
    'en',
    '2027-11-21T05:00:00Z',
    'Lamp Night 20 November to 21 November\u00a0· by Foglamp Hotel holiday notice no. 6, 2026',
    'Another line from 18:00',
  ],
])('the line of a holiday stands first, with its days and the notice that sets them, %s', (locale, now, days, next) =>
  visit(
    `/${locale}/`,
    async (page) => {
      const lines = page.locator('#_now li:visible');
      expect(await lines.first().locator('.days:visible').allInnerTexts()).toEqual([days]);
      expect(await lines.first().locator('.adaptable').isVisible()).toBe(true);
      expect(await lines.nth(1).locator('.fixed').isVisible()).toBe(true);
      expect(await page.locator('[data-change]').innerText()).toBe(next);
    },
    onSmallSite({ now }),
  ),
);

test.each(['America/Los_Angeles', 'Pacific/Auckland', 'UTC'])(
  'a holiday begins and ends at midnight of the site, on a device that is set to %s',
  (timezoneId) =>
    visit(
      '/zh/',
      async (page) => {
        const isSaid: boolean[] = [];
        // From 5 to 12 February in Shanghai, as the notice has it.
        for (const at of ['02-04T15:59', '02-04T16:00', '02-12T15:59', '02-12T16:00']) {
          await page.clock.setFixedTime(`2027-${at}:00Z`);
          await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
          isSaid.push((await page.locator('#_now').innerText()).includes('过年好'));
        }
        expect(isSaid).toEqual([false, true, true, false]);
      },
      onSmallSite({ context: { timezoneId }, now: '2027-02-01T00:00:00Z', isNew: true }),
    ),
);

test('what is the same every time is filled in wherever lines are read', () => {
  const [dir, gap] = [inject('smallSiteDir'), /\{hotel\}|酒店名称|>hotel name</];
  const read = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html$|search.*\.json$|\.ics$/.test(name) && !/authoring|editors/.test(name))
    .filter((name) => gap.test(readFileSync(join(dir, name), 'utf8')));
  expect(read).toEqual([]);
});

test('a kept page and the pages looked at lately stand on the home page, in the language they were read in', () =>
  visit(
    path,
    async (page) => {
      await page.locator('.keep-page').click();
      expect(await page.locator('.keep-page').getAttribute('aria-pressed')).toBe('true');
      const other = standards.find(({ code }) => code === 'FO-04');
      await page.goto(`${inject('smallSite')}/zh/${other?.slug}/`);
      await page.goto(`${inject('smallSite')}/zh/`);
      const listed = (name: string) => page.locator(`[data-list=${name}] a .code`).allInnerTexts();
      expect([await listed('kept'), await listed('recent')]).toEqual([['FO-02'], ['FO-04']]);
      await page.locator('[data-list=kept] a').click();
      await page.waitForURL(`**${path}`);
      await page.goto(`${inject('smallSite')}/en/`);
      expect(await page.locator('.own').isVisible()).toBe(false);
    },
    onSmallSite(),
  ));

test('what the device holds in the place of pages is never a way out of the site', () =>
  visit(
    '/zh/',
    async (page) => {
      await page.evaluate(() =>
        localStorage.setItem(
          'kept',
          JSON.stringify([
            { code: 'X', title: '<b>x', path: '//evil.example' },
            { code: 'Y', title: 'y', path: 'javascript:1' },
            3,
          ]),
        ),
      );
      await page.reload();
      expect(await page.locator('.own').isVisible()).toBe(false);
    },
    onSmallSite(),
  ));

test('what cannot be copied is said; the contents give way to the place on this page that was asked for', () =>
  visit(
    path,
    async (page) => {
      await page.evaluate(() => {
        Reflect.deleteProperty(Navigator.prototype, 'share');
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      });
      await page.locator('.share').click();
      await expect.poll(() => page.locator('.told').innerText()).toContain('不允许复制');
      await page.goto(`${inject('smallSite')}/zh/`);
      await page.click('[popovertarget=_menu]');
      await page.locator('.side a[href="/zh/#manuals"]').click();
      await page.locator('#_menu').waitFor({ state: 'hidden' });
    },
    onSmallSite(),
  ));

test('the card that was asked for stands alone, and the whole deck is a step away', () => {
  const deck = decks.find((one) =>
    linksIn(`zh/${greeting?.slug}`, 'joins').some(({ href }) => href.includes(`/${one.deck}/`)),
  );
  return visit(
    `/zh/cards/${deck?.deck}/?card=FO-02`,
    async (page) => {
      expect(await page.locator('.card-pair:visible').count()).toBe(1);
      expect(await page.locator('.only-card').innerText()).toContain('FO-02');
      await page.locator('.only-card a').click();
      await expect.poll(() => page.locator('.card-pair:visible').count()).toBeGreaterThan(1);
      await page.goto(`${inject('smallSite')}/zh/cards/${deck?.deck}/?card="]evil`);
      expect(await page.locator('.card-pair:visible').count()).toBeGreaterThan(1);
    },
    onSmallSite(),
  );
});

test.each(locales)('while the contents are open, what opened them is a mark to close them, %s', (locale) =>
  visit(
    `/${locale}/`,
    async (page) => {
      const menu = page.locator('[popovertarget=_menu]');
      const shown = () =>
        menu.locator('path').evaluateAll((all) => all.map((one) => getComputedStyle(one).display !== 'none'));
      expect(await shown()).toEqual([true, false]);
      await menu.click();
      expect(await shown()).toEqual([false, true]);
      await menu.click();
      expect(await shown()).toEqual([true, false]);
      expect(await page.locator('#_menu').isVisible()).toBe(false);
    },
    onSmallSite(),
  ),
);

test('without a script the ways in are links', () =>
  visit(
    '/zh/',
    async (page) => {
      expect(await page.locator('[data-search]:visible').count()).toBe(0);
      expect(await page.locator('.no-script').isVisible()).toBe(true);
    },
    onSmallSite({ context: { javaScriptEnabled: false }, isNew: true }),
  ));

test.each(['', 'visits/', 'mystery-visit/', 'practice/questions/front-office/', 'front-office/greeting/'])(
  'without a script nothing is shown that needs one: /zh/%s',
  (page) =>
    visit(
      `/zh/${page}`,
      async (open) => {
        // The contents and terms are opened by the browser itself.
        expect(await open.locator('button:not([popovertarget]):visible, select:visible').allInnerTexts()).toEqual([]);
        expect(await open.locator('main').innerText()).not.toMatch(/只在这台设备|填上次/);
      },
      onSmallSite({ context: { javaScriptEnabled: false }, isNew: true }),
    ),
);

test('what is kept and how pages look follows another window', () =>
  visit(
    path,
    async (page) => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      const home = await page.context().newPage();
      await home.goto(`${inject('smallSite')}/zh/`);
      await other.locator('.keep-page').click();
      await expect.poll(() => page.locator('.keep-page').getAttribute('aria-pressed')).toBe('true');
      await expect.poll(() => home.locator('[data-list=kept] a .code').allInnerTexts()).toEqual(['FO-02']);
      await other.click('.menu');
      await other.locator('[data-set-theme=dark]').click();
      await expect.poll(() => page.getAttribute('html', 'data-mode')).toBe('dark');
      await other.locator('[data-set-text="2"]').click();
      await expect.poll(() => page.getAttribute('html', 'data-text')).toBe('2');
      expect(await page.getAttribute('[data-set-text="2"]', 'aria-pressed')).toBe('true');
    },
    onSmallSite({ isNew: true }),
  ));

test.each(locales)(
  'a number of the house is dialled with a tap: below every page, and where a procedure ends, %s',
  (locale) => {
    const dialled = (slug: string, part: string) =>
      linksIn(`${locale}/${slug}`, part).filter(({ href }) => href.startsWith('tel:'));
    for (const slug of ['', 'glossary', 'front-office', greeting?.slug ?? ''])
      expect(dialled(slug, 'contact').map(({ href }) => href)).toEqual(['tel:5550123']);
    expect(dialled('glossary', 'contact')[0]?.text).toMatch(/(?:值班经理|Manager on duty)\s+555-0123/);
    const foot = elementsOf(inject('smallSiteDir'), `${locale}/glossary`).find((one) => hasClasses(one, 'contact'));
    expect(foot && wordsOf(foot)).toMatch(/\s(?:值班经理|Manager on duty)/);
    for (const { slug, facts } of standards.filter(({ facts }) => facts.state === 'issued'))
      expect(dialled(slug, 'joins').length, slug).toBe(facts.kind === 'procedure' ? 1 : 0);
  },
);
