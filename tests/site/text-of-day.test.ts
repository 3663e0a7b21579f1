import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, phone, startBrowser } from '../helpers/browser.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { type MoodyServer, moodyServer } from '../helpers/moody-server.ts';
import { projectDir } from '../helpers/project.ts';
import { publishAt } from '../helpers/publish-at.ts';
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
    });
  writeFileSync(join(contentDir, page), text);
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

test.each([
  [before, '每周'],
  [after, '每 2 周'],
])('at %s the planner plans by %s', async (moment, often) => {
  const planners = await at(moment, '/zh/visits/', (opened) => opened.locator('form.planner:visible').allInnerTexts());
  expect(planners.join().replaceAll(/\s+/g, ' ')).toContain(`长住客人 ${often}`);
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
    expect(await first.locator('del').innerText()).toBe('每周');
    expect(await first.locator('.sign-off td').count()).toBe(48);
    await opened.locator('main select').selectOption('gift-shop');
    expect(await first.isVisible()).toBe(false);
    expect(await opened.locator('.publication:visible').count()).toBeGreaterThan(0);
  });
  const feed = await fetch(new URL('/zh/changes/rooms.xml', server.url));
  expect(await feed.text()).toContain('<title>HK-03 1.1 长住客人的探访</title>');
});
