import { type Browser, type BrowserContext, type BrowserServer, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { forgottenIn, switches } from './browser-switches.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address under which tests reach the browser. */
    browser: string;
  }
}

/** Starts the browser that all files of tests use, each with contexts of its own. */
export async function serveBrowser(executablePath: string): Promise<BrowserServer> {
  // Root has no sandbox of its own in Chromium; tests open nothing but pages of this project.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const server = await chromium.launchServer({ executablePath, args: [...asRoot, ...switches], host: '127.0.0.1' });
  const forgotten = forgottenIn(server.process().spawnargs);
  if (forgotten.length === 0) return server;
  await server.close();
  throw new Error(`Name in tests/helpers/browser-switches.ts as well: ${forgotten.join(' ')}`);
}

/** Reaches the browser. Closing it closes what was opened there, and nothing of others. */
export function startBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

export interface Device {
  width: number;
  height: number;
  scheme: 'light' | 'dark';
}

/** A fresh reader with a phone or a desk, and a page to read on. */
export async function openPage(
  browser: Browser,
  { width, height, scheme }: Device,
  more: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const phone = width < 600;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    hasTouch: phone,
    isMobile: phone,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...more,
  });
  return { context, page: await context.newPage() };
}

export const phone = { width: 360, height: 740 } as const;
export const desk = { width: 1280, height: 800 } as const;
