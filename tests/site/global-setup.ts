import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { afterBuild } from '../../scripts/lib/after-build.ts';
import { serveFolder } from '../../scripts/lib/serve.ts';
import { projectDir } from '../helpers/project.ts';
import { buildInto } from '../helpers/site-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site answers, without a slash at the end. */
    site: string;
    /** The folder of the built site. */
    siteDir: string;
  }
}

/** Builds the shipped content once and serves it. TEST_SITE names a site that is built already, to test it again quickly. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const contentDir = resolve(projectDir, 'src/content');
  const built = process.env['TEST_SITE'];
  const siteDir = built ? resolve(built) : resolve(projectDir, '.cache/test-site/dist');
  if (!built) {
    const { code, output } = await buildInto({
      contentDir,
      outDir: siteDir,
      cacheDir: resolve(projectDir, '.cache/test-site/cache'),
    });
    if (code !== 0) throw new Error(`The site did not build:\n${output}`);
    for (const step of afterBuild(contentDir)) await step.run({ contentDir, siteDir });
  }
  if (!existsSync(siteDir)) throw new Error(`No site in ${siteDir}`);
  const server = await serveFolder(siteDir, { port: 0 });
  provide('site', server.url.replace(/\/$/, ''));
  provide('siteDir', siteDir);
  return () => server.close();
}
