import { pathsToKeep } from './lookup.ts';
import { dropOrphans, keptHashes, readNotes, writeFile, writeNotes } from './store.ts';
import type { CopyState, OfflineManifest } from './types.ts';
import { fetchVerified, WrongFileError } from './verified-fetch.ts';

/** Files fetched at the same time: enough to fill a slow line, few enough for a cheap phone. */
const atOnce = 6;

/** Fetches the manifest of the build that is online now; undefined when there is none to be had. */
export async function fetchManifest(): Promise<OfflineManifest | undefined> {
  try {
    const response = await fetch('/offline.json', { cache: 'no-store', redirect: 'manual' });
    const manifest = response.ok ? ((await response.json()) as Partial<OfflineManifest>) : undefined;
    return manifest?.build && manifest.files ? (manifest as OfflineManifest) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Brings the copy to the build that is online: fetches what is missing, and makes it current only when all is there.
 */
export async function install(
  manuals: readonly string[] | undefined,
  tell: (state: CopyState) => void,
): Promise<CopyState> {
  const notes = await readNotes();
  const manifest = await fetchManifest();
  if (!manifest)
    return {
      type: 'copy',
      state: notes.current ? 'complete' : 'incomplete',
      done: 0,
      total: 0,
      bytes: 0,
      reason: 'offline',
    };
  const chosen = manuals ?? notes.manuals;
  await writeNotes({ ...notes, pending: manifest, ...(chosen ? { manuals: chosen } : {}) });
  const wanted = new Map(pathsToKeep(manifest, chosen).map((path) => [manifest.files[path]?.[0] ?? '', path]));
  const kept = await keptHashes();
  const missing = [...wanted].filter(([hash]) => !kept.has(hash));
  const bytes = [...wanted.values()].reduce((sum, path) => sum + (manifest.files[path]?.[1] ?? 0), 0);
  const progress = (state: CopyState['state'], left: number): CopyState => ({
    type: 'copy',
    state,
    build: manifest.build,
    done: wanted.size - left,
    total: wanted.size,
    bytes,
  });
  let left = missing.length;
  try {
    tell(progress('loading', left));
    await inParallel(missing, async ([hash, path]) => {
      await writeFile(hash, await fetchVerified(path, hash));
      left -= 1;
      if (left % 10 === 0) tell(progress('loading', left));
    });
  } catch (error) {
    const reason = isNoRoom(error) ? 'no-room' : error instanceof WrongFileError ? 'changed' : 'offline';
    // Without room the half set is of no use and would stay for good; a line cut off is taken up again later.
    if (reason === 'no-room') {
      const { pending: _dropped, ...rest } = notes;
      await dropOrphans(notes.current, notes.previous);
      await writeNotes(rest).catch(() => undefined);
    }
    return { ...progress('incomplete', left), reason };
  }
  const savedAt = new Date().toISOString();
  const previous = notes.current?.build === manifest.build ? notes.previous : notes.current;
  await writeNotes({
    current: manifest,
    savedAt,
    ...(previous ? { previous } : {}),
    ...(chosen ? { manuals: chosen } : {}),
  });
  await dropOrphans(manifest, previous);
  return { ...progress('complete', 0), savedAt };
}

function isNoRoom(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/**
 * Runs a task over items, a few at a time. A failure keeps the rest from starting; it is thrown once nothing runs any
 * more.
 */
async function inParallel<T>(items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  let failed = false;
  const runner = async () => {
    for (let item = queue.shift(); item !== undefined && !failed; item = queue.shift()) {
      try {
        await task(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, runner));
  const broken = ends.find((end) => end.status === 'rejected');
  if (broken) throw broken.reason;
}
