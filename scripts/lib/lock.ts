import { hostname } from 'node:os';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { isAlive } from './staging.ts';

/** Who is at work on a folder: a process of a machine, and since when. */
export interface Owner {
  pid: number;
  host: string;
  since: string;
}

/**
 * Locks a folder by a file, for as long as this process runs. Returns the undoing, or whoever has the lock; one whose
 * process of this machine is gone has none. Throws where the file cannot be written.
 */
export function lock(path: string, now = new Date()): { unlock: () => void } | { heldBy: Owner } {
  const own: Owner = { pid: process.pid, host: hostname(), since: now.toISOString() };
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (writeNew(path, JSON.stringify(own))) {
      const unlock = () => rmSync(path, { force: true });
      process.once('exit', unlock);
      return { unlock: () => (process.off('exit', unlock), unlock()) };
    }
    const held = ownerIn(path);
    if (held && (held.owner.host !== own.host || isAlive(held.owner.pid))) return { heldBy: held.owner };
    if (held) takeAway(path, held.text);
  }
  const held = ownerIn(path);
  return { heldBy: held?.owner ?? { pid: 0, host: '?', since: statSync(path).mtime.toISOString() } };
}

/** How long ago something began, in whole minutes. */
export const minutesSince = ({ since }: Owner, now = new Date()): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 60_000));

/** Writes a file that is not there yet; says whether it was not. */
function writeNew(path: string, text: string): boolean {
  try {
    const file = openSync(path, 'wx');
    try {
      writeSync(file, text);
    } catch (error) {
      // On a full disk the name can be there and nothing in it.
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function ownerIn(path: string): { owner: Owner; text: string } | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const owner = JSON.parse(text) as Partial<Owner>;
    // Cut off while it was written: nobody has it.
    const { pid = 0, host = hostname(), since = statSync(path).mtime.toISOString() } = owner;
    return { owner: { pid, host, since }, text };
  } catch (error) {
    if (!(error instanceof SyntaxError)) return undefined;
    const dead = { pid: 0, host: hostname(), since: new Date(0).toISOString() };
    return { owner: dead, text: readFileSync(path, 'utf8') };
  }
}

/** Takes a lock away that nobody has. Of two that do so at once, the second finds another text and puts it back. */
function takeAway(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') === text) rmSync(aside);
    else renameSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
