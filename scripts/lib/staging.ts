import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/*
 * A site is built beside the folder that serves it and takes its place by rename, which either happens or does not. So
 * a build that fails, or is killed, leaves the last good site as it was.
 */
const nextMark = '-next-';
const lastMark = '-last-';
/** Of a site that is to be kept. */
const keptMark = '-kept-';

/** Where the site that was there before the last publication is kept. */
export const previousDir = (outDir: string): string => `${outDir}-previous`;

/** A folder to build into, beside the one it is to replace. Removes what builds that were killed have left. */
export function stagingDir(outDir: string): string {
  recover(outDir);
  for (const name of siblings(outDir, nextMark))
    if (!isAlive(Number(name.split(nextMark)[1]))) rmSync(beside(outDir, name), { recursive: true, force: true });
  const dir = `${outDir}${nextMark}${process.pid}`;
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dirname(outDir), { recursive: true });
  return dir;
}

/** Puts a finished folder in the place of another, which is removed, or kept beside it where that is asked for. */
export function putInPlace(staged: string, outDir: string, keep = false): void {
  const last = `${outDir}${keep ? keptMark : lastMark}${process.pid}`;
  if (existsSync(outDir)) renameSync(outDir, last);
  try {
    renameSync(staged, outDir);
  } catch (error) {
    if (existsSync(last)) renameSync(last, outDir);
    throw error;
  }
  if (keep && existsSync(last)) keepAsPrevious(last, outDir);
  rmSync(last, { recursive: true, force: true });
}

function keepAsPrevious(dir: string, outDir: string): void {
  rmSync(previousDir(outDir), { recursive: true, force: true });
  renameSync(dir, previousDir(outDir));
}

/** Brings the last good site back, should a process have been killed between the two renames. */
export function recover(outDir: string): void {
  for (const mark of [lastMark, keptMark])
    for (const name of siblings(outDir, mark)) {
      if (isAlive(Number(name.split(mark)[1]))) continue;
      if (!existsSync(outDir)) renameSync(beside(outDir, name), outDir);
      else if (mark === keptMark) keepAsPrevious(beside(outDir, name), outDir);
      else rmSync(beside(outDir, name), { recursive: true, force: true });
    }
}

function beside(outDir: string, name: string): string {
  return join(dirname(outDir), name);
}

function siblings(outDir: string, mark: string): string[] {
  const parent = dirname(outDir);
  if (!existsSync(parent)) return [];
  return readdirSync(parent).filter(
    (name) => name.startsWith(`${basename(outDir)}${mark}`) && /^\d+$/.test(name.split(mark)[1] ?? ''),
  );
}

/** Whether a process of this machine runs. */
export function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
