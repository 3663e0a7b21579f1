import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, phone, startBrowser } from '../helpers/browser.ts';
import { corpusFromDisk } from '../../src/corpus/index.ts';
import { shownAt } from '../../src/corpus/state.ts';
import type { StandardsFile } from '../../src/export/standards.ts';
import { momentIn } from '../../src/lib/day.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { type MoodyServer, moodyServer } from '../helpers/moody-server.ts';
import { projectDir } from '../helpers/project.ts';
import { publishAt } from '../helpers/publish-at.ts';
import { openSearch, searchSheetOf } from '../helpers/search-sheet.ts';
import { buildInto } from '../helpers/site-build.ts';

/*
 * HK-03 is published with a visit each week; its next revision, every two weeks, begins in Shanghai on 2027-01-01. The
 * site is built once, before that.
 */
const page = 'docs/zh/rooms/long-stay.mdx';
let root = '';
let browser: Browser;
let server: MoodyServer;

beforeAll(async () => {
  mkdirSync(join(projectDir, '.cache'), { recursive: true });
  root = mkdtempSync(join(projectDir, '.cache/text-of-day-'));
  const [contentDir, outDir] = [join(root, 'content'), join(root, 'site')];
  cpSync(exampleDir, contentDir, { recursive: true });
  publishAt(contentDir, join(root, 'first'), '2026-11-01');
  const text = readFileSync(join(contentDir, page), 'utf8')
    .replace('every: { count: 1, unit: week }', 'every: { count: 2, unit: week }')
    .replace("number: '1.0'\n    effective: 2025-03-15", "number: '1.1'\n    effective: 2027-01-01")
    .replace(/(?<=\n)( +- )\{ number: '1\.0', date: 2025-03-10 \}\n/, (first, dash: string) => {
      return `${first}${dash}{ number: '1.1', date: 2026-11-28, marks: [{ clause: long-stay, mark: M }] }\n`;
    })
    .replace('住得久的人，要有人记得。', '住得久的人，隔周看望。');
  writeFileSync(join(contentDir, page), text);
  const hash = corpusFromDisk(contentDir).standards.find(({ code }) => code === 'HK-03')?.hashes.entries['long-stay'];
  const bank = join(contentDir, 'questions/rooms-and-shop.yml');
  writeFileSync(
    bank,
    `${readFileSync(bank, 'utf8').trimEnd()}
  - id: each-other-week
    type: judgement
    stem: { zh: 长住客人每两周看一次。, en: A long-stay guest is called on every two weeks. }
    answer: 'true'
    tests: HK-03#long-stay
    basis: [house]
    writtenFor: { HK-03#long-stay: ${hash ?? ''} }
  - id: of-before
    type: judgement
    stem: { zh: 长住客人没有人看。, en: Nobody calls on a long-stay guest. }
    answer: 'false'
    tests: HK-03#long-stay
    basis: [house]
    writtenFor: { HK-03#long-stay: bcdfgh }
`,
  );
  const scene = join(contentDir, 'scenarios/late-ferry.yml');
  writeFileSync(scene, readFileSync(scene, 'utf8').replace('FO-04#fog: clocgl', 'FO-04#fog: bcdfgh'));
  publishAt(contentDir, join(root, 'second'), '2026-11-28');
  const built = await buildInto({ contentDir, outDir, cacheDir: join(root, 'cache') });
  expect(built.code, built.output).toBe(0);
  [browser, server] = await Promise.all([startBrowser(), moodyServer(outDir)]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

/** What a phone shows at a moment. */
async function at<Found>(
  moment: string,
  path: string,
  read: (page: Awaited<ReturnType<typeof openPage>>['page']) => Promise<Found>,
) {
  const opened = await openPage(browser, { ...phone, scheme: 'light' }, { serviceWorkers: 'block' });
  await opened.page.clock.setFixedTime(new Date(moment));
  await opened.page.goto(new URL(path, server.url).href);
  const found = await read(opened.page);
  await opened.context.close();
  return found;
}

const before = '2026-12-31T15:30:00Z';
const after = '2026-12-31T16:30:00Z';
const path = '/zh/rooms/long-stay/';

test.each([
  [before, '', '每周', '修订 1.1 自 2027-01-01 起执行'],
  [before, '?text=1.1', '每 2 周', '此前仍按修订 1.0 执行'],
  [after, '', '每 2 周', '看修订 1.0 的内容'],
  [after, '?text=1.0', '每周', '已于 2026-12-31 失效'],
])('at %s the page%s says %s', async (moment, query, clause, notice) => {
  await at(moment, path + query, async (opened) => {
    expect(await opened.locator('#long-stay').innerText()).toContain(clause);
    expect((await opened.locator('main .notice:visible').allInnerTexts()).join()).toContain(notice);
    const ids = await opened.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
  });
});

/** The revision whose words a text holds: the visit each week, or every two weeks. */
function revisionIn(text: string): string {
  const [isOld, isNew] = [/每周(?!至少)|要有人记得/.test(text), /每\s?2\s?周|隔周看望/.test(text)];
  return isOld === isNew ? `both or none: ${text}` : isOld ? '1.0' : '1.1';
}
type Open = Awaited<ReturnType<typeof openPage>>['page'];
const saidBy =
  (selector: string) =>
  async (opened: Open): Promise<string> =>
    revisionIn((await opened.locator(selector).allTextContents()).join());
const searched = (query: string) => async (opened: Open) => {
  const sheet = await openSearch(opened);
  await sheet.ask(query);
  return revisionIn(await opened.locator('[data-search-results] [data-code="HK-03"] .found').innerText());
};
/** Where a reader meets the text of the day, and how each place says it. */
const places: readonly (readonly [name: string, path: string, read: (opened: Open) => Promise<string>])[] = [
  ['page', path, saidBy('#long-stay')],
  ['rule sentence', path, saidBy('main .head .rule')],
  ['planner', '/zh/visits/', saidBy('form.planner:visible')],
  [
    'list of customers',
    '/zh/visits/',
    async (opened) => {
      if ((await opened.locator('#_customers li').count()) === 0) {
        const form = opened.locator('form.planner[data-code=HK-03]:visible');
        await form.locator('.option').first().click();
        await form.locator('[name=last]').fill('2026-11-20');
        await form.locator('[name=name]').fill('王女士');
        await form.locator('[data-keep]').click();
      }
      const due = await opened.locator('#_customers li time').innerText();
      return { '2026-11-27': '1.0', '2026-12-04': '1.1' }[due] ?? due;
    },
  ],
  ['manual', '/zh/rooms/', saidBy(`main .outline a[href="${path}"]`)],
  ['practice', '/zh/practice/questions/rooms-and-shop/', saidBy(`#each-other-week .refs`)],
  ['short link', '/s/HK-03/?r=1.0', saidBy('#short [lang=zh-CN] .rule')],
  [
    'card',
    '/s/HK-03/?r=1.0',
    async (opened) => ((await opened.locator('[data-answer=until]:visible').count()) > 0 ? '1.0' : '1.1'),
  ],
  ['search, the clause', '/zh/', searched('长住多久一次')],
  ['search, the rule', '/zh/', searched('HK-03')],
  [
    'standards.json',
    '/standards.json',
    async (opened) => {
      const file = JSON.parse(await opened.locator('body').innerText()) as StandardsFile;
      const now = file.standards.find(({ code }) => code === 'HK-03');
      const texts = now ? [...(now.earlier ?? []), now] : [];
      const { day } = momentIn(file.timeZone, new Date(await opened.evaluate(() => Date.now())));
      return revisionIn(JSON.stringify(texts[shownAt(day, texts)]?.zh?.clauses[0]));
    },
  ],
];
const moments = [
  ['2026-12-01T04:00:00Z', '1.0'],
  [before, '1.0'],
  [after, '1.1'],
  ['2027-01-01T12:00:00Z', '1.1'],
  ['2027-02-01T04:00:00Z', '1.1'],
] as const;

/** What each place says at each moment, on a device in another zone than the site's. */
test.each(['America/Los_Angeles', 'Pacific/Auckland'])('all places say the same, on a device in %s', async (zone) => {
  const opened = await openPage(browser, { ...phone, scheme: 'light' }, { serviceWorkers: 'block', timezoneId: zone });
  const rows: Record<string, Record<string, string>> = {};
  for (const [moment] of moments) {
    await opened.page.clock.setFixedTime(new Date(moment));
    const row: Record<string, string> = {};
    for (const [name, at, read] of places) {
      await opened.page.goto(new URL(at, server.url).href);
      row[name] = await read(opened.page);
    }
    rows[moment] = row;
  }
  await opened.context.close();
  const all = (number: string) => Object.fromEntries(places.map(([name]) => [name, number]));
  expect(rows).toEqual(Object.fromEntries(moments.map(([moment, number]) => [moment, all(number)])));
});

test('pages that stay open turn when the day comes, the search and lists too', async () => {
  const opened = await openPage(browser, { ...phone, scheme: 'light' }, { serviceWorkers: 'block' });
  await opened.page.clock.setFixedTime(new Date(before));
  await opened.page.goto(new URL('/zh/rooms/', server.url).href);
  const list = saidBy(`main .outline a[href="${path}"]`);
  const search = async () => {
    const isOpen = await opened.page.locator('#_search').isVisible();
    const sheet = isOpen ? searchSheetOf(opened.page) : await openSearch(opened.page);
    await sheet.ask('长住多久一次');
    return revisionIn(await opened.page.locator('[data-search-results] [data-code="HK-03"] .found').innerText());
  };
  expect([await list(opened.page), await search()]).toEqual(['1.0', '1.0']);
  await opened.page.clock.setFixedTime(new Date(after));
  await opened.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await searchSheetOf(opened.page).input.fill('');
  expect([await list(opened.page), await search()]).toEqual(['1.1', '1.1']);
  await opened.context.close();
});

test.each([
  [before, 1],
  [after, 0],
])('at %s a question says whether it was written for another text', async (moment, count) => {
  await at(moment, '/zh/practice/questions/rooms-and-shop/', async (opened) => {
    // On a phone there is one question at a time.
    await opened.locator('.bank-place button').click();
    const notice = opened.locator('#each-other-week .notice:visible');
    expect(await notice.count()).toBe(count);
    if (count > 0) expect(await notice.innerText()).toContain('修订 1.1');
  });
});

const bankPath = '/zh/practice/questions/rooms-and-shop/';

test.each([
  [before, 2],
  [after, 1],
])('at %s questions for another text than holds are not scored, nor asked one by one: %s', async (moment, count) => {
  await at(moment, bankPath, async (opened) => {
    expect(await opened.locator('[data-left-out]').innerText()).toContain(`其中 ${count} 题`);
    const scored = ['lamp-left-on', 'bedside-photo', 'case-light', 'tide', 'each-other-week', 'of-before'].length;
    expect(await opened.locator('.bank-place [role=status]').innerText()).toContain(`共 ${8 - count} 题`);
    expect(await opened.locator('.score p').textContent()).toContain(`${scored - count} 题计分`);
    await opened.locator('.bank-place button').click();
    expect(await opened.locator('#of-before input:enabled').count()).toBe(0);
    expect(await opened.locator('#each-other-week input:enabled').count()).toBe(count === 2 ? 0 : 2);
  });
});

test('a question and a scene whose rule has changed since say so, with the clause, on paper and in lists', async () => {
  await at(before, `${bankPath}#of-before`, async (opened) => {
    // Whoever is sent to it finds it, though it is not asked.
    const notice = opened.locator('#of-before > .notice');
    expect(await notice.innerText()).toContain('写好以后，规则改了');
    expect(await notice.locator('a').getAttribute('href')).toBe(`${path}#long-stay`);
    await opened.emulateMedia({ media: 'print' });
    expect(await notice.isVisible()).toBe(true);
    expect(await opened.locator('.answer-key .notice:visible').allInnerTexts()).toHaveLength(2);
  });
  await at(before, '/en/practice/', async (opened) => {
    const bank = opened.locator('a[href="/en/practice/questions/rooms-and-shop/"]');
    expect(await bank.locator('.mark').innerText()).toBe('1 to be reviewed');
    const scene = opened.locator('a[href="/en/practice/scenarios/late-ferry/"]');
    expect(await scene.locator('.mark').innerText()).toBe('The rule has changed since');
    await scene.click();
    await opened.waitForURL('**/late-ferry/');
    expect(await opened.locator('main .notice').innerText()).toContain('The rule has changed since this was written');
  });
});

test.each([
  ['2027-04-30T15:30:00Z', true],
  ['2027-04-30T16:30:00Z', false],
])('at %s the page marks what the revision changed: %s', async (moment, isMarked) => {
  await at(moment, path, async (opened) => {
    expect(await opened.locator('#long-stay .mark').isVisible()).toBe(isMarked);
    expect(await opened.locator('.history .mark').count()).toBeGreaterThan(0);
  });
});

test('an old card leads to what its standard said and says', async () => {
  await at(after, '/s/HK-03/?r=1.0', async (opened) => {
    const change = opened.locator('[data-revision="1.1"] .word-diff').first();
    expect(await change.locator('del').innerText()).toBe('每周');
    expect(await change.locator('ins').innerText()).toBe('每 2 周');
  });
});

test('the bulletin tells each publication, and leaves one manual of it when asked', async () => {
  await at(before, '/zh/changes/', async (opened) => {
    const first = opened.locator('.publication').first();
    expect(await first.locator('del').allInnerTexts()).toEqual(['每周', '要有人记得']);
    expect(await first.locator('.sign-off td').count()).toBe(48);
    await opened.locator('.bulletin-choice select').selectOption('gift-shop');
    expect(await first.isVisible()).toBe(false);
    expect(await opened.locator('.publication:visible').count()).toBeGreaterThan(0);
  });
  const feed = await fetch(new URL('/zh/changes/rooms.xml', server.url));
  expect(await feed.text()).toContain('<title>HK-03 1.1 长住客人的探访</title>');
});
