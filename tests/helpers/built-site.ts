import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterBuild } from '../../scripts/lib/after-build.ts';
import { exitCodes } from '../../scripts/lib/exit.ts';
import { buildKey } from './build-key.ts';
import { projectDir } from './project.ts';
import { buildEnvironment, buildInto, ended } from './site-build.ts';

/** Sites that tests have built, each under the name of all that it was made from. */
const keptDir = join(projectDir, '.cache/test-sites');
/** Sites to keep: enough for going to and fro between a few edits. The site of the shipped content takes some 20 MB. */
const keptSites = 6;

interface Site {
  contentDir: string;
  dir: string;
  /** Where it is built, so that a run that is broken off leaves no half site in its place. */
  beside: string;
}

export interface BuiltSites {
  /** The folder of each site, there as soon as it is ready. */
  dirs: string[];
  /** Settled when all sites are there; rejected with the words of the build that failed. */
  ready: Promise<void>;
}

/**
 * The sites of content folders: those that the same inputs made before, or new ones, which takes minutes. They are
 * built by another process, as this one has to answer while they are.
 */
export function builtSites(contentDirs: readonly string[]): BuiltSites {
  return { dirs: sitesOf(contentDirs).map(({ dir }) => dir), ready: buildElsewhere(contentDirs) };
}

async function buildElsewhere(contentDirs: readonly string[]): Promise<void> {
  const script = join(projectDir, 'tests/helpers/build-sites.ts');
  const child = spawn(process.execPath, [script, ...contentDirs], { cwd: projectDir, env: buildEnvironment() });
  const { code, output } = await ended(child);
  if (code !== 0) throw new Error(output);
}

/** Builds the sites that are not there yet. */
export async function buildSites(contentDirs: readonly string[]): Promise<void> {
  const sites = sitesOf(contentDirs);
  const wanted = sites.filter(({ dir }) => !existsSync(dir));
  try {
    const finished: Promise<void>[] = [];
    // One after the other: builds of one project share a list of its pages, and mix them up when they run at once.
    for (const site of wanted) {
      await buildPages(site);
      const isFinished = finish(site);
      // Told when all is waited for, so that a failure does not end the process while the next site is built.
      isFinished.catch(() => undefined);
      finished.push(isFinished);
    }
    await Promise.all(finished);
  } finally {
    for (const { beside } of wanted) rmSync(beside, { recursive: true, force: true });
  }
  const now = new Date();
  for (const { dir } of sites) utimesSync(dir, now, now);
  dropOld();
}

function sitesOf(contentDirs: readonly string[]): Site[] {
  return contentDirs.map((contentDir) => {
    const dir = join(keptDir, buildKey(contentDir));
    return { contentDir, dir, beside: `${dir}-${process.pid}` };
  });
}

async function buildPages({ contentDir, beside }: Site): Promise<void> {
  mkdirSync(beside, { recursive: true });
  const { code, output } = await buildInto({
    contentDir,
    outDir: join(beside, 'dist'),
    cacheDir: join(beside, 'cache'),
  });
  if (code !== 0) throw new Error(`The site did not build:\n${output}`);
}

async function finish({ contentDir, dir, beside }: Site): Promise<void> {
  const siteDir = join(beside, 'dist');
  for (const { say, run } of afterBuild(contentDir))
    if ((await run({ contentDir, siteDir })) !== exitCodes.clean) throw new Error(`Failed: ${say}`);
  // Another run may have been faster.
  if (!existsSync(dir)) renameSync(siteDir, dir);
}

function dropOld(): void {
  const age = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const kept = readdirSync(keptDir).map((name) => join(keptDir, name));
  kept.sort((a, b) => age(b) - age(a));
  for (const site of kept.slice(keptSites)) rmSync(site, { recursive: true, force: true });
}
