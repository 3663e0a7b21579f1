import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { browserAdvice, findBrowser } from '../lib/browser.ts';
import { misuse } from '../lib/exit.ts';
import { serveFolder } from '../lib/serve.ts';

/** A phone, as staff hold it. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };
/** Starlight fetches its search when the page is idle; this is long enough for that on a busy machine. */
const idleMs = 3000;

const counted: Readonly<Record<string, 'html' | 'css' | 'js'>> = {
  '.html': 'html',
  '.css': 'css',
  '.js': 'js',
  '.mjs': 'js',
};

/** Bytes of a first visit after gzip, by kind of file. */
export interface VisitBytes {
  html: number;
  css: number;
  js: number;
}

export const totalOf = ({ html, css, js }: VisitBytes): number => html + css + js;

/** Starts the browser that is installed. Ends with 2 and advice when there is none. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser() ?? misuse(browserAdvice);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * What a first visit to each page loads from a site, on average: every HTML, CSS and JS file that the server sends
 * until the page has been idle, workers included. Each visit has a browser profile of its own.
 */
export async function firstVisits(browser: Browser, siteDir: string, paths: readonly string[]): Promise<VisitBytes> {
  let sent: string[] = [];
  const server = await serveFolder(siteDir, { port: 0, onSent: (file) => sent.push(file) });
  const sum: VisitBytes = { html: 0, css: 0, js: 0 };
  try {
    for (const path of paths) {
      sent = [];
      const context = await browser.newContext(phone);
      const page = await context.newPage();
      const answer = await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle' });
      if (answer?.status() !== 200) throw new Error(`${path} answers ${answer?.status() ?? 'nothing'} in ${siteDir}`);
      await page.waitForTimeout(idleMs);
      for (const file of sent) {
        const kind = counted[extname(file)];
        if (kind) sum[kind] += gzipSync(readFileSync(file)).length;
      }
      await context.close();
    }
  } finally {
    await server.close();
  }
  const mean = (bytes: number) => Math.round(bytes / paths.length);
  return { html: mean(sum.html), css: mean(sum.css), js: mean(sum.js) };
}
