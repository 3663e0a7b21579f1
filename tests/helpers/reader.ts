import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { type Device, openPage, phone, startBrowser } from './browser.ts';

export interface ReaderOptions {
  /** The device; a phone in light when left out. */
  device?: Device;
  context?: BrowserContextOptions;
  /** Whether the browser has never been here and keeps nothing; otherwise it comes back. */
  isNew?: boolean;
}

interface Reader {
  page: Page;
  /** Addresses asked for that are not of the site. */
  foreign: string[];
}

const light: Device = { ...phone, scheme: 'light' };
/** Who is not reading now, by device and settings. Opening a page takes longer than most tests do, so it is used again. */
const idle = new Map<string, Reader>();
let browser: Promise<Browser> | undefined;

/**
 * Opens a path of the site for the length of a task. What the task leaves on the device is gone afterwards. Fails when
 * anything is asked of another host.
 */
export async function visit(
  path: string,
  task: (page: Page) => Promise<void>,
  { device = light, context = {}, isNew = false }: ReaderOptions = {},
): Promise<void> {
  const key = JSON.stringify([device, context]);
  const known = isNew ? undefined : idle.get(key);
  if (known) idle.delete(key);
  const reader = known ?? (await openReader(device, context));
  const { page, foreign } = reader;
  let isClean = false;
  try {
    await page.goto(inject('site') + path);
    await task(page);
    if (foreign.length > 0) throw new Error(`Asked of other hosts: ${foreign.join(' ')}`);
    await leave(page, context.javaScriptEnabled ?? true);
    isClean = !isNew;
  } finally {
    // A task that failed may have left anything.
    if (isClean) idle.set(key, reader);
    else await page.context().close();
  }
}

async function openReader(device: Device, context: BrowserContextOptions): Promise<Reader> {
  const { page } = await openPage(await (browser ??= startBrowser()), device, context);
  const own = [`${inject('site')}/`, inject('axe'), 'data:', 'blob:'];
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!own.some((start) => request.url().startsWith(start))) foreign.push(request.url());
  });
  return { page, foreign };
}

/** Forgets what was kept and goes away, so that the next visit loads its page, even one it only jumps within. */
async function leave(page: Page, hasScripts: boolean): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  if (hasScripts)
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  await page.goto('about:blank');
}
