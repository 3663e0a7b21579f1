import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { CopyState, OfflineManifest } from '../../src/offline/types.ts';
import { openPage, phone, startBrowser } from '../helpers/browser.ts';
import { type ChangedSite, shortSite } from '../helpers/changed-site.ts';
import { type MoodyServer, moodyServer } from '../helpers/moody-server.ts';
import { projectDir } from '../helpers/project.ts';
import { searchButton } from '../helpers/search-sheet.ts';

const lost = '/zh/rooms/leaving/';
let browser: Browser;
let server: MoodyServer;
let context: BrowserContext;
let page: Page;
let short: ChangedSite;

beforeAll(async () => {
  browser = await startBrowser();
  short = shortSite();
});
afterAll(async () => {
  await browser.close();
  short.remove();
});
beforeEach(async () => {
  server = await moodyServer(short.dir);
  ({ context, page } = await openPage(browser, { ...phone, scheme: 'light' }));
});
afterEach(async () => {
  await context.close();
  await server.close();
});

/** A copy of the short site with something changed; it goes when the test ends. */
function siteWith(change: (dir: string) => void): string {
  const dir = mkdtempSync(join(projectDir, '.cache/changed-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(short.dir, dir, { recursive: true });
  change(dir);
  return dir;
}

const panel = '[data-keep] [role=status]';
async function keepAll(): Promise<void> {
  await page.goto(`${server.url}/zh/`);
  await page.click('.more summary');
  await page.locator('[data-do=keep]').click();
  await page.locator('[data-do=ask]').waitFor({ timeout: 60_000 });
}

test('a file that cannot be had is named, the rest is kept, and its page says why it is not there', async () => {
  server.serve(siteWith((dir) => rmSync(join(dir, lost), { recursive: true })));
  await keepAll();
  expect(await page.locator(panel).innerText()).toContain(`没有存上：${lost}。`);
  await server.stop();
  await page.goto(`${server.url}/zh/rooms/`);
  expect(await page.locator('h1').innerText()).not.toContain('没有');
  expect((await page.goto(server.url + lost))?.status()).toBe(503);
  expect(await page.locator('h1').innerText()).toBe('这一页没有存到这部手机');
  await expect.poll(() => page.locator('.copy-notice:visible').count()).toBe(1);
});

test('a copy deleted during an update stays deleted', async () => {
  // The first build has a few files, so that there is much to fetch of the second.
  server.serve(
    siteWith((dir) => {
      const list = join(dir, 'offline.json');
      const manifest = JSON.parse(readFileSync(list, 'utf8')) as OfflineManifest;
      const files = Object.fromEntries(Object.entries(manifest.files).slice(0, 30));
      writeFileSync(list, JSON.stringify({ ...manifest, build: 'before', files }));
    }),
  );
  await keepAll();
  server.serve(short.dir);
  const states = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = [];
        void navigator.serviceWorker.ready.then(({ active }) => {
          navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<CopyState>) => {
            seen.push(data.state);
            if (data.state === 'loading' && seen.length === 1) active?.postMessage({ type: 'delete' });
            // What was on its way has time to end.
            if (data.state === 'none') setTimeout(() => resolve(seen), 1500);
          });
          active?.postMessage({ type: 'keep' });
        });
      }),
  );
  expect(states).toEqual(['loading', 'none']);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('a clock that is behind is told, online and from the copy', async () => {
  await keepAll();
  const fortyDaysBack = new Date(Date.now() - 40 * 86_400_000);
  await page.clock.setFixedTime(fortyDaysBack);
  const warning = page.locator('.clock-notice');
  for (const step of [() => Promise.resolve(), () => server.stop()]) {
    await step();
    await page.goto(`${server.url}/zh/rooms/`);
    await warning.waitFor();
    expect(await warning.innerText()).toContain(fortyDaysBack.toISOString().slice(0, 7));
  }
});

describe('a page open since before the site was built anew', () => {
  test.each([
    ['the names', 'names'],
    ['the clauses', 'clauses'],
  ])('says so at the first search when %s of the index are gone', async (_, part) => {
    await page.goto(`${server.url}/zh/`);
    server.serve(
      siteWith((dir) => {
        const search = join(dir, 'search');
        for (const name of readdirSync(search)) if (name.startsWith(part)) rmSync(join(search, name));
      }),
    );
    await page.click(searchButton);
    await page.fill('[data-search-input]', '入住');
    const dialog = page.locator('#_search');
    await dialog.getByText('网站刚刚更新').waitFor();
    server.serve(short.dir);
    await dialog.getByRole('button', { name: '刷新' }).click();
    await page.locator('[data-search-results] [data-code]').first().waitFor();
    expect(await page.inputValue('[data-search-input]')).toBe('入住');
  });
});
