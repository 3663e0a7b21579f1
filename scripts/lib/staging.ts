import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/*
 * A site is built beside the folder that serves it and takes its place by rename, which either happens or does not. So
 * a build that fails, or is killed, leaves the last good site as it was.
 */
const nextMark = '-next-';
const lastMark = '-last-';

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

/** Puts a finished folder in the place of another, which is removed, or kept where that is asked for. */
export function putInPlace(staged: string, outDir: string, keep?: string): void {
  const last = `${outDir}${lastMark}${process.pid}`;
  if (existsSync(outDir)) renameSync(outDir, last);
  try {
    renameSync(staged, outDir);
  } catch (error) {
    if (existsSync(last)) renameSync(last, outDir);
    throw error;
  }
  if (keep !== undefined && existsSync(last)) {
    rmSync(keep, { recursive: true, force: true });
    renameSync(last, keep);
  }
  rmSync(last, { recursive: true, force: true });
}

/** Brings the last good site back, should a process have been killed between the two renames. */
export function recover(outDir: string): void {
  for (const name of siblings(outDir, lastMark)) {
    if (isAlive(Number(name.split(lastMark)[1]))) continue;
    if (existsSync(outDir)) rmSync(beside(outDir, name), { recursive: true, force: true });
    else renameSync(beside(outDir, name), outDir);
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

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
