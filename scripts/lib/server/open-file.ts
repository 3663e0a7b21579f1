import type { Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that is open: all that is said of it comes from the handle, so that it is true of the bytes that follow. */
export interface OpenFile {
  handle: FileHandle;
  stats: Stats;
}

/** What the system says of a name that leads to no file one could read. */
const notThere = new Set([
  'ENOENT',
  'ENOTDIR',
  'ENAMETOOLONG',
  'ELOOP',
  'EINVAL',
  'ENXIO',
  'EISDIR',
  'EACCES',
  'EPERM',
  'ERR_INVALID_ARG_VALUE',
]);

/**
 * Opens a file or folder below a root; undefined where there is none. The caller closes the handle. Rejects with other
 * errors of the system, as too many open files. A root that is swapped for another changes names, never what is open;
 * as there is none for a moment, what is missing is looked for twice.
 */
export async function openFile(root: string, path: string): Promise<OpenFile | undefined> {
  const file = join(root, path);
  return (await opened(file)) ?? (await opened(file));
}

async function opened(file: string): Promise<OpenFile | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, 'r');
    return { handle, stats: await handle.stat() };
  } catch (error) {
    await handle?.close();
    if (notThere.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
