import { join } from 'node:path';
import { exitCodes } from '../lib/exit.ts';
import { lock, minutesSince } from '../lib/lock.ts';
import { isRefusal } from '../lib/write-refusal.ts';
import { said } from './words.ts';

/** The lock of a content folder, and the ending of the one beside a site. */
const lockFile = '.publish.lock';

/**
 * Does something to a content folder and its site while nobody else does. Returns its exit code; 2 where somebody is at
 * it, and where the system does not let a file be written: a full disk, a folder that is read only.
 */
export async function whileLocked(contentDir: string, outDir: string, act: () => Promise<number>): Promise<number> {
  const unlock: (() => void)[] = [];
  try {
    for (const path of [join(contentDir, lockFile), `${outDir}${lockFile}`]) {
      const got = lock(path);
      if ('heldBy' in got) {
        console.error(said.held(got.heldBy, minutesSince(got.heldBy), path));
        return exitCodes.misuse;
      }
      unlock.push(got.unlock);
    }
    return await act();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    console.error(said.notWritten(error.code, error.path));
    return exitCodes.misuse;
  } finally {
    for (const undo of unlock) undo();
  }
}
