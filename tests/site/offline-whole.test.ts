import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { filesOf } from '../../scripts/lib/offline-step.ts';
import { locales } from '../../src/languages/index.ts';
import { pathsToKeep } from '../../src/offline/lookup.ts';
import { buildManifest } from '../../src/offline/manifest.ts';
import type { CopyState, OfflineManifest } from '../../src/offline/types.ts';
import { openPage, phone, startBrowser } from '../helpers/browser.ts';
import { smallCorpus } from '../helpers/changed-site.ts';
import { type MoodyServer, moodyServer } from '../helpers/moody-server.ts';
import { keepAll } from '../helpers/offline-copy.ts';
import { oneOfEachKind } from '../helpers/shipped.ts';
import { searchButton } from '../helpers/search-sheet.ts';

// A whole site, kept once, and the server stopped; the tests only read the copy.
const siteDir = inject('smallSiteDir');
const corpus = smallCorpus();
const standards = [...oneOfEachKind(corpus).values()];
const [seen, other] = standards;
if (!seen || !other) throw new Error('Too few standards');
let browser: Browser;
let server: MoodyServer;
let page: Page;
let state: CopyState;

beforeAll(async () => {
  browser = await startBrowser();
  server = await moodyServer(siteDir);
  ({ page } = await openPage(browser, { ...phone, scheme: 'light' }));
  state = await keepAll(page, server.url, ...locales);
  await server.stop();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each(locales)('a page of every kind can be had, %s', async (locale) => {
  expect(state).toMatchObject({ state: 'complete' });
  for (const { slug } of standards) {
    await page.goto(`${server.url}/${locale}/${slug}/`);
    expect(await page.locator('h1').count(), slug).toBe(1);
    expect(await page.locator('.copy-notice').innerText()).toMatch(
      { zh: /离线副本：[A-Z]+-\d+ 修订 \d/, en: /Offline copy: [A-Z]+-\d+ revision \d/ }[locale],
    );
  }
});

test('an address without its slash, an unknown one, and a search never typed before can be had', async () => {
  await page.goto(`${server.url}/zh/${seen.slug}`);
  expect(await page.locator('h1').count()).toBe(1);
  const unknown = await page.goto(`${server.url}/zh/no-such-page/`);
  expect(unknown?.status()).toBe(404);
  await page.goto(`${server.url}/zh/`);
  await page.click(searchButton);
  await page.fill('[data-search-input]', other.authority.title);
  await expect
    .poll(() => page.locator('[data-search-results] [data-code]').first().getAttribute('data-code'))
    .toBe(other.code);
});

test('the files of the copy are the files of the site, byte for byte', async () => {
  const manifest = JSON.parse(readFileSync(join(siteDir, 'offline.json'), 'utf8')) as OfflineManifest;
  const kept = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const hashes: Record<string, string> = {};
    for (const request of await cache.keys()) {
      const bytes = (await (await cache.match(request))?.arrayBuffer()) ?? new ArrayBuffer(0);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      hashes[new URL(request.url).pathname.split('/').pop() ?? ''] = [...digest]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    }
    return hashes;
  });
  const wanted = new Set(pathsToKeep(manifest, state.standing ?? {}).map((path) => manifest.files[path]?.[0] ?? ''));
  expect(wanted.size).toBe(state.total);
  expect([...wanted].filter((hash) => kept[hash] !== hash)).toEqual([]);
  const hashes = (of: OfflineManifest) => Object.entries(of.files).map(([path, [hash]]) => [path, hash]);
  expect(hashes(buildManifest(filesOf(siteDir), corpus, manifest.date))).toEqual(hashes(manifest));
});
