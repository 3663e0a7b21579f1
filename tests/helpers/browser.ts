import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserAdvice, findBrowser } from '../../scripts/lib/browser.ts';

/** Starts the browser of this machine; fails with how to get one. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(browserAdvice);
  // Root has no sandbox of its own in Chromium; tests open nothing but pages of this project.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return chromium.launch({ executablePath, args: [...asRoot, ...quiet] });
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
