import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import { filesOf } from '../../scripts/lib/offline-step.ts';
import { corpusFromDisk, type Standard } from '../../src/corpus/index.ts';
import { buildManifest, versionOf } from '../../src/offline/manifest.ts';
import type { CopyState, OfflineManifest } from '../../src/offline/types.ts';
import { openPage, phone, startBrowser } from '../helpers/browser.ts';
import { type MoodyServer, moodyServer } from '../helpers/moody-server.ts';
import { projectDir } from '../helpers/project.ts';
import { oneOfEachKind } from '../helpers/shipped.ts';

const siteDir = inject('smallSiteDir');
const corpus = corpusFromDisk(inject('smallContent'));
const standards = [...oneOfEachKind(corpus).values()];
const [seen, other] = standards;
if (!seen || !other) throw new Error('Too few standards');
let browser: Browser;
let server: MoodyServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await moodyServer(siteDir);
  ({ context, page } = await openPage(browser, { ...phone, scheme: 'light' }));
});
afterEach(async () => {
  await context.close();
  await server.close();
});

const keep = '[data-keep] button:not(.quiet)';
const status = '[data-keep] [role=status]';

/** Opens the home page and waits until its panel can be used. */
async function openHome(): Promise<void> {
  await page.goto(`${server.url}/zh/`);
  await page.locator(keep).waitFor({ state: 'visible' });
}

/** Waits for the worker's next word about the copy in one of some states. */
async function copyIs(...states: CopyState['state'][]): Promise<CopyState> {
  return page.evaluate(
    (wanted) =>
      new Promise<CopyState>((resolve) => {
        const listen = ({ data }: MessageEvent<CopyState>) => {
          if (!wanted.includes(data.state)) return;
          navigator.serviceWorker.removeEventListener('message', listen);
          resolve(data);
        };
        navigator.serviceWorker.addEventListener('message', listen);
        void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ type: 'state' }));
      }),
    states,
  );
}

async function keepAll(): Promise<CopyState> {
  await openHome();
  await page.click(keep);
  return copyIs('complete', 'incomplete');
}

/** A copy of the site in which some standards have another text and revision; it goes when the test ends. */
function revisedSite(...revised: readonly Standard[]): string {
  const dir = mkdtempSync(join(projectDir, '.cache/revised-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(siteDir, dir, { recursive: true });
  for (const { slug } of revised) {
    const file = join(dir, 'zh', slug, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('</h1>', ' 新修订</h1>'));
  }
  const manifest = buildManifest(filesOf(dir), corpus, '2026-12-01');
  const changed = revised.map(({ code }) => [code, { ...manifest.standards[code], revision: '9.9' }] as const);
  const all = { ...manifest.standards, ...Object.fromEntries(changed) } as OfflineManifest['standards'];
  writeFileSync(join(dir, 'offline.json'), JSON.stringify({ ...manifest, standards: all }));
  writeFileSync(join(dir, 'version.json'), JSON.stringify(versionOf({ ...manifest, standards: all })));
  return dir;
}

/** Waits until the server has answered a path since its list of answers was last emptied. */
const answered = (path: string) => expect.poll(() => server.answered).toContain(path);

describe('with the whole site kept and the server stopped', () => {
  test('pages, an address without its slash, an unknown one, and a search never typed before can be had', async () => {
    const state = await keepAll();
    expect(state).toMatchObject({ state: 'complete' });
    await server.stop();
    for (const { slug } of standards) {
      for (const locale of ['zh', 'en']) {
        await page.goto(`${server.url}/${locale}/${slug}/`);
        expect(await page.locator('h1').count(), slug).toBe(1);
        expect(await page.locator('.copy-notice').innerText()).toMatch(
          locale === 'zh' ? /离线副本：[A-Z]+-\d+ 修订 \d/ : /Offline copy: [A-Z]+-\d+ revision \d/,
        );
      }
    }
    await page.goto(`${server.url}/zh/${seen.slug}`);
    expect(await page.locator('h1').count()).toBe(1);
    const unknown = await page.goto(`${server.url}/zh/no-such-page/`);
    expect(unknown?.status()).toBe(404);
    await page.goto(`${server.url}/zh/`);
    await page.click('[data-search]');
    await page.fill('[data-search-input]', other.authority.title);
    await expect
      .poll(() => page.locator('[data-search-results] [data-code]').first().getAttribute('data-code'))
      .toBe(other.code);
  });

  test('the files of the copy are the files of the site, byte for byte', async () => {
    await keepAll();
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
    const wanted = new Set(Object.values(manifest.files).map(([hash]) => hash));
    expect([...wanted].filter((hash) => kept[hash] !== hash)).toEqual([]);
    const onDisk = buildManifest(filesOf(siteDir), corpus, manifest.date);
    expect(onDisk.files).toEqual(manifest.files);
  });
});

test('a connection that breaks half-way is taken up where it broke', async () => {
  await openHome();
  server.mood({ type: 'cut', after: 60 });
  await page.click(keep);
  const broken = await copyIs('incomplete');
  expect(broken.reason).toBe('offline');
  expect(broken.done).toBeGreaterThan(20);
  expect(await page.locator(status).innerText()).toContain('网络断了');
  server.mood({ type: 'fine' });
  server.answered.length = 0;
  await page.click(keep);
  const whole = await copyIs('complete');
  expect(server.answered.length).toBeLessThanOrEqual(whole.total - broken.done + 12);
});

describe.each([{ type: 'redirect-to-login' }, { type: 'login-page' }] as const)(
  'when the login has expired ($type)',
  (mood) => {
    test('nothing wrong is kept', async () => {
      await openHome();
      await page.evaluate(() =>
        navigator.serviceWorker
          .register('/sw.js', { updateViaCache: 'none' })
          .then(() => navigator.serviceWorker.ready),
      );
      server.mood(mood);
      await page.click(keep);
      expect((await copyIs('incomplete')).state).toBe('incomplete');
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
      await keepAll();
      server.mood(mood);
      server.answered.length = 0;
      await page.evaluate(() =>
        navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ type: 'update' })),
      );
      await answered('/offline.json');
      expect((await copyIs('complete')).state).toBe('complete');
      await server.stop();
      await page.goto(`${server.url}/zh/`);
      expect(await page.locator('h1').innerText()).not.toContain('Log in');
    });
  },
);

test('without room the copy is given up and its pieces are removed', async () => {
  const session = await context.newCDPSession(page);
  await openHome();
  await session.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 600_000 });
  await page.click(keep);
  const state = await copyIs('incomplete');
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
  await keepAll();
  server.answered.length = 0;
  await page.goto(`${server.url}/zh/${seen.slug}/`);
  // The device knows now which revisions it has seen.
  await answered('/version.json');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('revisions-seen'))).not.toBeNull();
  const revised = revisedSite(seen);
  await server.serve(revised);
  await page.goto(`${server.url}/zh/${seen.slug}/`);
  expect(await page.locator('h1').innerText()).toContain('新修订');
  await page.locator('.copy-notice.strong').waitFor();
  expect(await page.locator('.copy-notice.strong').innerText()).toContain(seen.code);
  const { build } = JSON.parse(readFileSync(join(revised, 'offline.json'), 'utf8')) as OfflineManifest;
  await expect.poll(async () => (await copyIs('complete')).build, { timeout: 60_000 }).toBe(build);
  await server.stop();
  await page.goto(`${server.url}/zh/${seen.slug}/`);
  expect(await page.locator('h1').innerText()).toContain('新修订');
});

test('a revision seen online is not taken back when the line breaks at once', async () => {
  await keepAll();
  await server.serve(revisedSite(seen));
  await page.goto(`${server.url}/zh/${seen.slug}/`, { waitUntil: 'commit' });
  await server.stop();
  await page.goto(`${server.url}/zh/${seen.slug}/`);
  expect(await page.locator('h1').innerText()).toContain('新修订');
  expect(await page.locator('.copy-notice').count()).toBe(1);
});

test('a revision seen online is not taken back when the line breaks before the new copy is whole', async () => {
  await keepAll();
  const revised = revisedSite(seen, other);
  await server.serve(revised);
  server.mood({ type: 'cut-at', path: `/zh/${other.slug}/` });
  await page.goto(`${server.url}/zh/${seen.slug}/`);
  expect(await page.locator('h1').innerText()).toContain('新修订');
  expect(await copyIs('incomplete')).toMatchObject({ reason: 'offline' });
  await server.stop();
  await page.goto(`${server.url}/zh/${seen.slug}/`);
  expect(await page.locator('h1').innerText()).toContain('新修订');
  // What was not seen is still the text that was kept.
  await page.goto(`${server.url}/zh/${other.slug}/`);
  expect(await page.locator('h1').innerText()).not.toContain('新修订');
});

test('the copy can be deleted', async () => {
  await keepAll();
  await page.locator('[data-keep] .quiet').click();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});
