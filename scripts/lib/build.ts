import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { shortHash } from '../../src/corpus/index.ts';
import { exitCodes } from './exit.ts';
import { afterBuild } from './after-build.ts';
import { astroCli, distDir, projectDir, runNode } from './run.ts';
import { putInPlace, stagingDir } from './staging.ts';

export interface BuildOptions {
  contentDir: string;
  outDir?: string;
  /** Leaves the check out, for content that was checked just before. */
  checked?: boolean;
  /** Keeps the list of pages from the terminal. */
  quiet?: boolean;
}

/**
 * Checks the content, builds the site and puts it in place. Returns the exit code; on any failure the old site stays.
 */
export async function buildSite({
  contentDir,
  outDir = distDir,
  checked = false,
  quiet = false,
}: BuildOptions): Promise<number> {
  const staged = stagingDir(outDir);
  // Each content folder keeps a cache of its own, so that two builds at once do not meet.
  const env = { CONTENT_DIR: contentDir, SITE_CACHE_DIR: resolve(projectDir, '.cache/build', shortHash(contentDir)) };
  const steps: readonly Step[] = [
    { say: 'Checking the content', skip: checked, run: () => runNode(['scripts/check.ts', '--content', contentDir]) },
    { say: 'Building the pages', run: () => runNode([astroCli, 'build', '--outDir', staged], { env, quiet }) },
    ...afterBuild(contentDir).map(({ say, run }) => ({ say, run: () => run({ contentDir, siteDir: staged }) })),
  ];
  try {
    const failed = await runSteps(steps.filter((step) => !step.skip));
    if (failed !== exitCodes.clean) {
      console.error(existsSync(outDir) ? '\nNot published: the last good site stays as it was.' : '\nNot published.');
      return failed;
    }
    putInPlace(staged, outDir);
    return exitCodes.clean;
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

interface Step {
  say: string;
  skip?: boolean;
  run: () => Promise<number>;
}

async function runSteps(steps: readonly Step[]): Promise<number> {
  for (const [index, step] of steps.entries()) {
    console.log(`[${index + 1}/${steps.length}] ${step.say} …`);
    const code = await step.run();
    if (code !== exitCodes.clean) return code;
  }
  return exitCodes.clean;
}
