import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { builtSites } from '../helpers/built-site.ts';
import { contentIn } from '../helpers/content-in.ts';
import { writeSmallContent } from '../helpers/small-content.ts';

/**
 * Builds the site of the small manuals, unless the same was built before. TEST_SITE names another folder to test, built
 * from them.
 */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const content = contentIn('small', writeSmallContent);
  const named = process.env['TEST_SITE'];
  provide('smallContent', content);
  provide('smallSiteDir', named ? resolve(named) : await built(content));
  return () => rmSync(content, { recursive: true, force: true });
}

async function built(content: string): Promise<string> {
  const { dirs, ready } = builtSites([content]);
  await ready;
  return dirs[0] ?? '';
}
