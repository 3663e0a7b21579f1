import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { type Device, openPage, phone, startBrowser } from './browser.ts';

export interface ReaderOptions {
  /** Where the site answers; that of the shipped content when left out. */
  site?: string;
  /** The device; a phone in light when left out. */
  device?: Device;
  context?: BrowserContextOptions;
  /** The time it stays on the device, as an ISO time; that of the machine when left out. */
  now?: string;
  /** Whether the browser has never been here and keeps nothing; otherwise it comes back. */
  isNew?: boolean;
}

interface Reader {
  page: Page;
  /** Addresses asked for that are not of the site. */
  foreign: string[];
}

const light: Device = { ...phone, scheme: 'light' };
/**
 * Who is not reading now, by device and settings. Opening a page takes longer than most tests do, so it is used again.
 */
const idle = new Map<string, Reader>();
let browser: Promise<Browser> | undefined;

/**
 * Opens a path of the site for the length of a task. What the task leaves on the device is gone afterwards. Fails when
 * anything is asked of another host.
 */
export async function visit(
  path: string,
  task: (page: Page) => Promise<void>,
  { site = inject('site'), device = light, context = {}, now, isNew = false }: ReaderOptions = {},
): Promise<void> {
  const key = JSON.stringify([site, device, context, now]);
  const known = isNew ? undefined : idle.get(key);
  if (known) idle.delete(key);
  const reader = known ?? (await openReader(site, device, context));
  const { page, foreign } = reader;
  let isClean = false;
  try {
    if (now) await page.clock.setFixedTime(now);
    await arrive(page, site + path);
    await task(page);
    if (foreign.length > 0) throw new Error(`Asked of other hosts: ${foreign.join(' ')}`);
    if (!isNew) await leave(page, device, context.javaScriptEnabled ?? true);
    isClean = !isNew;
  } finally {
    // A task that failed may have left anything.
    if (isClean) idle.set(key, reader);
    else await page.context().close();
  }
}

async function openReader(site: string, device: Device, context: BrowserContextOptions): Promise<Reader> {
  const { page } = await openPage(await (browser ??= startBrowser()), device, context);
  const own = [`${site}/`, inject('axe'), 'data:', 'blob:'];
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!own.some((start) => request.url().startsWith(start))) foreign.push(request.url());
  });
  return { page, foreign };
}

/** Opens an address; where the page is there already, it is loaded anew instead of jumped within. */
async function arrive(page: Page, url: string): Promise<void> {
  if (page.url().split('#')[0] === url.split('#')[0]) await page.goto('about:blank');
  await page.goto(url);
}

/** Forgets what was kept, and takes up the device as it was. */
async function leave(page: Page, { width, height, scheme }: Device, hasScripts: boolean): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  if (hasScripts)
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
}
