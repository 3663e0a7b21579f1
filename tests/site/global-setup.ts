import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { browserLack, getBrowser } from '../../scripts/lib/get-browser.ts';
import { serveFolder } from '../../scripts/lib/serve.ts';
import { shippedContent } from '../../src/corpus/index.ts';
import { serveAxe } from '../helpers/axe-server.ts';
import { serveBrowser } from '../helpers/browser.ts';
import { builtSites } from '../helpers/built-site.ts';
import { writeBegunContent } from '../helpers/begun-content.ts';
import { contentIn } from '../helpers/content-in.ts';
import { serveReadiness } from '../helpers/readiness.ts';
import { writeSmallContent } from '../helpers/small-content.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site answers, without a slash at the end. */
    site: string;
    /** The folder of the built site. */
    siteDir: string;
    /** Where the site of the small manuals answers, for tests that read it as it is. */
    smallSite: string;
    /** The folder of the site of the small manuals, which tests serve that cut it off or change it. */
    smallSiteDir: string;
    /** The folder of the small manuals. */
    smallContent: string;
    /** The folder of the site that a company begins with, in English alone. */
    begunSiteDir: string;
    /** The address of the script that audits pages. */
    axe: string;
    /** The address that says whether the sites are built. */
    ready: string;
  }
}

/**
 * Gets a browser first, or says at once how to get one; then begins to build the shipped content and the small manuals,
 * unless the same was built before. They are built while the tests without a site run. TEST_SITE names another folder
 * to test, built from the shipped content.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const executable = getBrowser();
  if (!executable) throw withoutStack(browserLack());
  const smallContent = contentIn('small', writeSmallContent);
  const begunContent = contentIn('begun', writeBegunContent);
  const { dirs, ready } = builtSites([shippedContent, smallContent, begunContent]);
  const [shippedSite = '', smallSiteDir = '', begunSiteDir = ''] = dirs;
  const named = process.env['TEST_SITE'];
  const siteDir = named ? resolve(named) : shippedSite;
  if (named && !existsSync(siteDir)) throw new Error(`No site in ${siteDir}`);
  const [server, smallServer, axe, readiness, browser] = await Promise.all([
    serveFolder(siteDir, { port: 0 }),
    serveFolder(smallSiteDir, { port: 0 }),
    serveAxe(),
    serveReadiness(ready),
    serveBrowser(executable),
  ]);
  provide('site', server.url.replace(/\/$/, ''));
  provide('siteDir', siteDir);
  provide('smallSite', smallServer.url.replace(/\/$/, ''));
  provide('smallSiteDir', smallSiteDir);
  provide('smallContent', smallContent);
  provide('begunSiteDir', begunSiteDir);
  provide('axe', axe.url);
  provide('ready', readiness.url);
  provide('browser', browser.wsEndpoint());
  return async () => {
    // Whoever stops early leaves no build behind; a failed one was told by each file of tests.
    await ready.catch(() => undefined);
    await Promise.all([server.close(), smallServer.close(), axe.close(), readiness.close(), browser.close()]);
    for (const dir of [smallContent, begunContent]) rmSync(dir, { recursive: true, force: true });
  };
}

/** An error whose words are all there is to see: the way to it through this code is nobody's concern. */
function withoutStack(message: string): Error {
  return Object.assign(new Error(message), { stack: message });
}
