import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Standard } from '../../src/corpus/index.ts';
import type { OfflineManifest } from '../../src/offline/types.ts';
import { openPage, phone, startBrowser } from '../helpers/browser.ts';
import { type ChangedSite, revisedSite, shortSite, smallCorpus } from '../helpers/changed-site.ts';
import { type MoodyServer, moodyServer } from '../helpers/moody-server.ts';
import { copyIs, keep, keepAll, openHome } from '../helpers/offline-copy.ts';
import { oneOfEachKind } from '../helpers/shipped.ts';

const [seen, other] = oneOfEachKind(smallCorpus()).values();
if (!seen || !other) throw new Error('Too few standards');
let browser: Browser;
let server: MoodyServer;
let context: BrowserContext;
let page: Page;
let short: ChangedSite;

beforeAll(async () => {
  browser = await startBrowser();
  ({ context, page } = await openPage(browser, { ...phone, scheme: 'light' }));
  short = shortSite();
});
afterAll(async () => {
  await browser.close();
  short.remove();
});
beforeEach(async () => {
  server = await moodyServer(short.dir);
});
afterEach(async () => {
  // Each test has a site of its own in the eyes of the browser, and leaves nothing of it on the phone.
  const session = await context.newCDPSession(page);
  await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin: server.url, storageTypes: 'all' });
  await session.detach();
  await server.close();
});

const status = '[data-keep] [role=status]';

/** A site in which some standards have another text and revision; it goes when the test ends. */
function revised(...standards: readonly Standard[]): string {
  const { dir, remove } = revisedSite(short.dir, ...standards);
  onTestFinished(remove);
  return dir;
}

/** Waits until the server has answered a path since its list of answers was last emptied. */
const answered = (path: string) => expect.poll(() => server.answered).toContain(path);

test('a connection that breaks half-way is taken up where it broke', async () => {
  await openHome(page, server.url);
  server.mood({ type: 'cut', after: 60 });
  await page.click(keep);
  const broken = await copyIs(page, 'incomplete');
  expect(broken.reason).toBe('offline');
  expect(broken.done).toBeGreaterThan(20);
  expect(await page.locator(status).innerText()).toContain('网络断了');
  server.mood({ type: 'fine' });
  server.answered.length = 0;
  await page.click(keep);
  const whole = await copyIs(page, 'complete');
  expect(server.answered.length).toBeLessThanOrEqual(whole.total - broken.done + 12);
});

describe.each([{ type: 'redirect-to-login' }, { type: 'login-page' }] as const)(
  'when the login has expired ($type)',
  (mood) => {
    test('nothing wrong is kept', async () => {
      await openHome(page, server.url);
      await page.evaluate(() =>
        navigator.serviceWorker
          .register('/sw.js', { updateViaCache: 'none' })
          .then(() => navigator.serviceWorker.ready),
      );
      server.mood(mood);
      await page.click(keep);
      expect((await copyIs(page, 'incomplete')).state).toBe('incomplete');
      expect(await page.locator(status).innerText()).not.toBe('');
      const texts = await page.evaluate(async () => {
        const found: string[] = [];
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) found.push((await (await cache.match(request))?.text()) ?? '');
        }
        return found;
      });
      expect(texts.filter((text) => text.includes('Log in'))).toEqual([]);
    });

    test('a good copy stays as it was', async () => {
      await keepAll(page, server.url);
      server.mood(mood);
      server.answered.length = 0;
      await page.evaluate(() =>
        navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ type: 'update' })),
      );
      await answered('/offline.json');
      expect((await copyIs(page, 'complete')).state).toBe('complete');
      await server.stop();
      await page.goto(`${server.url}/zh/`);
      expect(await page.locator('h1').innerText()).not.toContain('Log in');
    });
  },
);

test('without room the copy is given up and its pieces are removed', async () => {
  const session = await context.newCDPSession(page);
  await openHome(page, server.url);
  await session.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 600_000 });
  await page.click(keep);
  const state = await copyIs(page, 'incomplete');
  expect(state.reason).toBe('no-room');
  expect(await page.locator(status).innerText()).toContain('空间不够');
  const left = await page.evaluate(async () => {
    const [name] = await caches.keys();
    return name ? (await (await caches.open(name)).keys()).length : 0;
  });
  // Only the note of what is kept may stay.
  expect(left).toBeLessThanOrEqual(1);
});

test('a new revision is shown online at once, offline afterwards, and announced by name', async () => {
  await keepAll(page, server.url);
  server.answered.length = 0;
  await page.goto(`${server.url}/zh/${seen.slug}/`);
  // The device knows now which revisions it has seen.
  await answered('/version.json');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('revisions-seen'))).not.toBeNull();
  const next = revised(seen);
  server.serve(next);
  await page.goto(`${server.url}/zh/${seen.slug}/`);
  expect(await page.locator('h1').innerText()).toContain('新修订');
  await page.locator('.copy-notice.strong').waitFor();
  expect(await page.locator('.copy-notice.strong').innerText()).toContain(seen.code);
  const { build } = JSON.parse(readFileSync(join(next, 'offline.json'), 'utf8')) as OfflineManifest;
  await expect.poll(async () => (await copyIs(page, 'complete')).build, { timeout: 60_000 }).toBe(build);
  await server.stop();
  await page.goto(`${server.url}/zh/${seen.slug}/`);
  expect(await page.locator('h1').innerText()).toContain('新修订');
});

test('a revision seen online is not taken back when the line breaks at once', async () => {
  await keepAll(page, server.url);
  server.serve(revised(seen));
  await page.goto(`${server.url}/zh/${seen.slug}/`, { waitUntil: 'commit' });
  await server.stop();
  await page.goto(`${server.url}/zh/${seen.slug}/`);
  expect(await page.locator('h1').innerText()).toContain('新修订');
  expect(await page.locator('.copy-notice').count()).toBe(1);
});

test('a revision seen online is not taken back when the line breaks before the new copy is whole', async () => {
  await keepAll(page, server.url);
  const next = revised(seen, other);
  server.serve(next);
  server.mood({ type: 'cut-at', path: `/zh/${other.slug}/` });
  await page.goto(`${server.url}/zh/${seen.slug}/`);
  expect(await page.locator('h1').innerText()).toContain('新修订');
  expect(await copyIs(page, 'incomplete')).toMatchObject({ reason: 'offline' });
  await server.stop();
  await page.goto(`${server.url}/zh/${seen.slug}/`);
  expect(await page.locator('h1').innerText()).toContain('新修订');
  // What was not seen is still the text that was kept.
  await page.goto(`${server.url}/zh/${other.slug}/`);
  expect(await page.locator('h1').innerText()).not.toContain('新修订');
});

test('the copy can be deleted', async () => {
  await keepAll(page, server.url);
  await page.locator('[data-do=ask]').click();
  await page.locator('[data-keep] dialog button').first().click();
  // Who does not mean it loses nothing.
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await page.locator('[data-do=ask]').click();
  await page.locator('[data-keep] dialog [value=delete]').click();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});
