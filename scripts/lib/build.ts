import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { shortHash } from '../../src/corpus/index.ts';
import { exitCodes } from './exit.ts';
import { inTurn } from './in-turn.ts';
import { isInside } from './out-dir.ts';
import { cacheDir, distDir, homeDir, moduleFile } from './places.ts';
import { astro, isRunning, onStop, runNode, stopCodes } from './run.ts';
import { putInPlace, stagingDir } from './staging.ts';
import { told } from './told.ts';

export interface BuildOptions {
  contentDir: string;
  outDir?: string;
  /** The content to check, where it is not what is built. */
  checkedDir?: string;
  /** Leaves the check out, for content that was checked just before. */
  checked?: boolean;
  /** Keeps the list of pages from the terminal. */
  quiet?: boolean;
  /** What makes a site in a folder, instead of the check, Astro and the steps after it. */
  steps?: (dir: string, contentDir: string) => readonly Step[];
  /** What is still to be done with the finished site, just before it is put in place. */
  finish?: (dir: string) => void;
  /** Keeps the site that was there before, beside the new one, instead of removing it. */
  keep?: boolean;
}

/**
 * Checks the content, builds the site and puts it in place. Returns the exit code; on any failure the old site stays.
 */
export async function buildSite({
  contentDir,
  checkedDir = contentDir,
  outDir = distDir,
  checked = false,
  quiet = false,
  steps: own,
  finish,
  keep = false,
}: BuildOptions): Promise<number> {
  const staged = stagingDir(outDir);
  // A site finds the packages while it is built, so it is built where they are found and moved when done.
  // Asked for in either case, since it clears away what a build that was killed has left there.
  const elsewhere = stagingDir(join(cacheDir, 'elsewhere'));
  const built = isInside(homeDir, staged) ? staged : elsewhere;
  const clean = cleaner([staged, built]);
  // Each content folder keeps a cache of its own, so that building one leaves what is kept of another.
  const env = { CONTENT_DIR: contentDir, SITE_CACHE_DIR: join(cacheDir, 'build', shortHash(contentDir)) };
  const whole = async (): Promise<readonly Step[]> => {
    // The typesetter takes a while to load.
    const { afterBuild } = await import('./after-build.ts');
    return [
      {
        say: told('校验内容', 'Checking the content', ' · '),
        skip: checked,
        run: () => runNode([moduleFile('scripts/check'), '--content', checkedDir]),
      },
      {
        say: told('生成网页', 'Building the pages', ' · '),
        run: () => inTurn(() => runNode(astro('build', '--outDir', built), { env, quiet })),
      },
      ...afterBuild(contentDir).map(({ say, run }) => ({ say, run: () => run({ contentDir, siteDir: built }) })),
    ];
  };
  try {
    const steps = own?.(built, contentDir) ?? (await whole());
    const failed = await runSteps(steps.filter((step) => !step.skip));
    if (failed !== exitCodes.clean) {
      const kept = existsSync(outDir)
        ? told('没有发布：上一个好的网站还在。', 'Not published: the last good site stays as it was.')
        : told('没有发布。', 'Not published.');
      console.error(`\n${kept}`);
      return failed;
    }
    if (built !== staged) cpSync(built, staged, { recursive: true });
    finish?.(staged);
    putInPlace(staged, outDir, keep);
    return exitCodes.clean;
  } finally {
    clean();
  }
}

/**
 * Removes folders when it is called, and when the process ends before: by a signal too, once the program that may still
 * write into them has ended.
 */
function cleaner(dirs: readonly string[]): () => void {
  const remove = () => {
    for (const dir of dirs) rmSync(dir, { recursive: true, force: true });
  };
  const forget = onStop((signal) => {
    if (!isRunning()) process.exit(stopCodes[signal]);
  });
  process.once('exit', remove);
  return () => {
    forget();
    process.off('exit', remove);
    remove();
  };
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
