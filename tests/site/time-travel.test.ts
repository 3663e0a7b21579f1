import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StandardState } from '../../src/corpus/state.ts';
import { openPage, phone, startBrowser } from '../helpers/browser.ts';
import { type ChangedSite, shortSite } from '../helpers/changed-site.ts';
import { type MoodyServer, moodyServer } from '../helpers/moody-server.ts';
import { tick } from '../helpers/offline-copy.ts';
import { openSearch, searchSheetOf } from '../helpers/search-sheet.ts';

/*
 * The site is in Shanghai, eight hours ahead of UTC, its readers' devices are elsewhere. FO-02 starts on 2026-10-01;
 * HK-02 starts on 2026-11-01 and holds until 2027-03-31; HK-03 starts on 2025-03-15. Each moment is told as the device
 * has it: 16:30 UTC is half past midnight of the next day.
 */
const moments = [
  ['FO-02', '2026-09-30T15:30:00Z', 'coming'],
  ['FO-02', '2026-09-30T16:30:00Z', 'in-force'],
  ['FO-02', '2026-09-30T23:30:00Z', 'in-force'],
  ['FO-02', '2026-10-02T04:00:00Z', 'in-force'],
  ['HK-02', '2026-10-31T15:30:00Z', 'coming'],
  ['HK-02', '2026-10-31T16:30:00Z', 'in-force'],
  ['HK-02', '2026-10-31T23:30:00Z', 'in-force'],
  ['HK-02', '2027-03-31T15:30:00Z', 'in-force'],
  ['HK-02', '2027-03-31T16:30:00Z', 'expired'],
  ['HK-02', '2027-03-31T23:30:00Z', 'expired'],
  ['HK-02', '2027-04-02T04:00:00Z', 'expired'],
  ['HK-03', '2025-03-14T15:30:00Z', 'coming'],
  ['HK-03', '2025-03-14T16:30:00Z', 'in-force'],
  ['HK-03', '2025-03-14T23:30:00Z', 'in-force'],
] as const;
type Code = (typeof moments)[number][0];

type Reading = (page: Page) => Promise<StandardState>;
interface Place {
  name: string;
  path: string;
  read: Reading;
}

/** What the words of a mark or a notice mean; none stand for a standard in force. */
function stateIn(text: string): StandardState {
  if (text.includes('失效')) return 'expired';
  return /起生效|起执行|起執行/.test(text) ? 'coming' : 'in-force';
}
const visible = (selector: string): Reading => {
  return async (page) => stateIn((await page.locator(`${selector}:not([hidden])`).allInnerTexts()).join(''));
};
const markOf = (selector: string): Reading => {
  return async (page) => stateIn((await page.locator(`${selector} .state`).allInnerTexts()).join(''));
};
const shown =
  (selector: string, otherwise: StandardState = 'coming'): Reading =>
  async (page) =>
    (await page.locator(selector).first().isVisible()) ? 'in-force' : otherwise;
const found =
  (code: Code, query: string): Reading =>
  async (page) => {
    if (!(await page.locator('#_search').isVisible())) await (await openSearch(page)).ask(query);
    // The rows are there as soon as something is typed; only the text of pages comes later.
    await searchSheetOf(page).input.fill(query);
    return stateIn(await page.locator(`[data-search-results] [data-code="${code}"] small`).innerText());
  };
const answers = { current: 'in-force', coming: 'coming', off: 'expired' } as const;
const answered: Reading = async (page) => {
  const said = await page
    .locator('[data-answer]:not([hidden])')
    .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLElement).dataset['answer'] ?? ''))]);
  return answers[said.join() as keyof typeof answers];
};

const slugs = { 'FO-02': 'front-office/greeting', 'HK-02': 'rooms/winter-turn-down', 'HK-03': 'rooms/long-stay' };
const revisions = { 'FO-02': '1.2', 'HK-02': '1.0', 'HK-03': '1.0' };
const everywhere = (code: Code, query: string): Place[] => {
  const [manual = ''] = slugs[code].split('/');
  return [
    { name: 'page', path: `/zh/${slugs[code]}/`, read: visible('.notice') },
    { name: 'manual', path: `/zh/${manual}/`, read: markOf(`.outline a[href="/zh/${slugs[code]}/"]`) },
    { name: 'short link', path: `/s/${code}/?r=${revisions[code]}`, read: answered },
    { name: 'search', path: '/zh/', read: found(code, query) },
  ];
};
const deck = (code: Code): Place => ({
  name: 'cards',
  path: '/zh/cards/pocket/',
  read: markOf(`.card-pair:has-text("${code}") >> nth=0 >>`),
});
const changed = (code: Code): Place => ({
  name: 'changes',
  path: '/zh/changes/',
  read: async (page) => {
    const row = page.locator(`.changes a:has-text("${code}")`, { has: page.locator('.state[data-effective^="20"]') });
    return stateIn((await row.locator('.state').allTextContents()).join(''));
  },
});
const places: Readonly<Record<Code, readonly Place[]>> = {
  'FO-02': [
    { name: 'say now', path: '/zh/', read: shown('#_now li:visible') },
    ...everywhere('FO-02', '问候语'),
    changed('FO-02'),
    deck('FO-02'),
  ],
  'HK-02': [
    { name: 'traditional', path: `/zh-hant/${slugs['HK-02']}/`, read: visible('.notice') },
    ...everywhere('HK-02', '冬季夜床'),
    changed('HK-02'),
    deck('HK-02'),
  ],
  'HK-03': [{ name: 'planner', path: '/zh/visits/', read: shown('#_planner') }, ...everywhere('HK-03', 'HK-03')],
};

/** Folders that hold none of the places. */
const elsewhere =
  /^(?:en\/(?!editors)[^/]+|zh\/(?:authoring|practice|glossary|records)|zh-hant\/(?!rooms)[^/]+|pagefind\/fragment)$/;
let browser: Browser;
let short: ChangedSite;
let server: MoodyServer;
beforeAll(async () => {
  browser = await startBrowser();
  short = shortSite(elsewhere);
  server = await moodyServer(short.dir);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  short.remove();
});

/** The state of each standard at each moment, place by place; each page is opened once and stays open. */
async function travel(page: Page, check: (page: Page, path: string) => Promise<void>) {
  const rows = new Map<string, Record<string, StandardState>>(moments.map(([code, at]) => [`${code} ${at}`, {}]));
  for (const path of new Set(Object.values(places).flatMap((all) => all.map((place) => place.path)))) {
    await page.clock.setFixedTime('2026-06-01T04:00:00Z');
    await page.goto(server.url + path);
    await check(page, path);
    for (const [code, at] of moments)
      for (const place of places[code].filter((one) => one.path === path)) {
        await page.clock.setFixedTime(at);
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        (rows.get(`${code} ${at}`) ?? {})[place.name] = await place.read(page);
      }
  }
  return Object.fromEntries(rows);
}

/** What each place should say: everywhere the same. */
const expected = Object.fromEntries(
  moments.map(([code, at, state]) => [
    `${code} ${at}`,
    Object.fromEntries(places[code].map(({ name }) => [name, state])),
  ]),
);

describe('before, on and after the day on which a standard starts or ends, all places say the same', () => {
  test('online, on a device that is set to Los Angeles', async () => {
    const { context, page } = await openPage(
      browser,
      { ...phone, scheme: 'light' },
      { timezoneId: 'America/Los_Angeles' },
    );
    expect(await travel(page, () => Promise.resolve())).toEqual(expected);
    await context.close();
  }, 120_000);

  test('from the copy, on a device that is set to UTC; every page says that it is one', async () => {
    const { context, page } = await openPage(browser, { ...phone, scheme: 'light' }, { timezoneId: 'UTC' });
    await page.goto(`${server.url}/zh/`);
    await page.click('.more summary');
    await page.locator('[data-do=keep]').waitFor();
    await tick(page, 'languages', 'zh', 'zh-hant');
    await tick(page, 'decks', 'pocket');
    await page.locator('[data-do=keep]').click();
    await page.locator('[data-do=ask]').waitFor({ timeout: 60_000 });
    await server.stop();
    const seen = await travel(page, async (open, path) => {
      const notices = open.locator('.copy-notice:not(.strong):not([hidden])');
      await notices.first().waitFor();
      expect(await notices.count(), path).toBe(path.startsWith('/s/') ? 3 : 1);
    });
    await server.start();
    expect(seen).toEqual(expected);
    await context.close();
  }, 120_000);
});

test('a review is due and overdue by the reader’s day, on the page and for the editors', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' }, { timezoneId: 'UTC' });
  await page.clock.setFixedTime('2026-12-30T15:30:00Z');
  const item = page.locator('#_due [data-due]:has-text("HK-02")');
  const states: unknown[] = [];
  for (const path of ['/zh/editors/', `/zh/${slugs['HK-02']}/`]) {
    await page.goto(server.url + path);
    // The settings remind sixty days ahead; the review is on 2027-03-01.
    for (const at of ['2026-12-30T15:30:00Z', '2026-12-30T16:30:00Z', '2027-03-01T15:30:00Z', '2027-03-01T16:30:00Z']) {
      await page.clock.setFixedTime(at);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      const overdue = await page.getByText('逾期').filter({ visible: true }).allInnerTexts();
      if (path.includes('editors')) {
        const isOverdue = (await item.innerText()).includes('逾期');
        states.push([await item.isVisible(), (await item.isVisible()) && isOverdue]);
      } else states.push(overdue.length > 0);
    }
  }
  expect(states).toEqual([[false, false], [true, false], [true, false], [true, true], false, false, false, true]);
  await context.close();
});

test('without a script a page says what was true on the day of its build, with the date', async () => {
  const { context, page } = await openPage(browser, { ...phone, scheme: 'light' }, { javaScriptEnabled: false });
  await page.goto(`${server.url}/zh/${slugs['HK-02']}/`);
  const notice = page.locator('.notice').filter({ visible: true });
  expect(await notice.innerText()).toMatch(/2027-03-31/);
  await page.goto(`${server.url}/zh/gift-shop/returning/`);
  expect(await notice.innerText()).toContain('草案');
  await context.close();
});
