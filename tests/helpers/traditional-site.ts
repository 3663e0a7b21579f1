import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { offlineStep } from '../../scripts/lib/offline-step.ts';
import { traditionalStep } from '../../scripts/traditional/site-step.ts';
import { exampleDir } from './example-manuals.ts';
import { projectDir } from './project.ts';
import { buildInto } from './site-build.ts';

/** Builds the example manuals with Traditional Chinese into a new folder beside the project, cards left out. */
export async function buildTraditionalSite(): Promise<{ dir: string; siteDir: string }> {
  const cache = resolve(projectDir, '.cache');
  mkdirSync(cache, { recursive: true });
  const dir = mkdtempSync(join(cache, 'traditional-'));
  const contentDir = join(dir, 'content');
  const siteDir = join(dir, 'site');
  cpSync(exampleDir, contentDir, { recursive: true });
  const settings = join(contentDir, 'site.yml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('traditional: false', 'traditional: true'));
  const { code, output } = await buildInto({ contentDir, outDir: siteDir, cacheDir: join(dir, 'cache') });
  if (code !== 0) throw new Error(`The site did not build:\n${output}`);
  for (const step of [traditionalStep, offlineStep]) await step.run({ contentDir, siteDir });
  return { dir, siteDir };
}
