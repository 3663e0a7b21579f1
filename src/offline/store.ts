import type { OfflineManifest } from './types.ts';

const cacheName = 'standards-copy-1';
const keyOf = (hash: string) => `/offline-copy/${hash}`;
const noteOf = (name: string) => `/offline-copy/note/${name}`;

/** What the copy remembers: the complete set, the one before it, and one still on its way. */
export interface CopyNotes {
  current?: OfflineManifest;
  previous?: OfflineManifest;
  pending?: OfflineManifest;
  /** Manuals chosen on a large site; all when left out. */
  manuals?: readonly string[];
  savedAt?: string;
}

const open = () => caches.open(cacheName);

/** Reads what the copy remembers; empty when nothing was ever kept. */
export async function readNotes(): Promise<CopyNotes> {
  // Opening would make an empty cache, and a deleted copy must stay deleted.
  if (!(await caches.has(cacheName))) return {};
  const response = await (await open()).match(noteOf('notes'));
  return response ? ((await response.json()) as CopyNotes) : {};
}

/** Remembers what the copy holds. */
export async function writeNotes(notes: CopyNotes): Promise<void> {
  await (
    await open()
  ).put(noteOf('notes'), new Response(JSON.stringify(notes), { headers: { 'Content-Type': 'application/json' } }));
}

/** The kept file with a hash; undefined when it is not there. */
export async function readFile(hash: string): Promise<Response | undefined> {
  return (await open()).match(keyOf(hash));
}

/** Keeps a file under its hash. Rejects with QuotaExceededError when there is no room. */
export async function writeFile(hash: string, response: Response): Promise<void> {
  await (await open()).put(keyOf(hash), response);
}

/** Hashes of the files kept so far. */
export async function keptHashes(): Promise<Set<string>> {
  const keys = await (await open()).keys();
  return new Set(keys.map((request) => new URL(request.url).pathname.split('/').pop() ?? ''));
}

/** Deletes kept files that no remembered set names any more. */
export async function dropOrphans(...sets: readonly (OfflineManifest | undefined)[]): Promise<void> {
  const wanted = new Set(sets.flatMap((set) => Object.values(set?.files ?? {}).map(([hash]) => hash)));
  const cache = await open();
  for (const hash of await keptHashes()) if (hash !== 'notes' && !wanted.has(hash)) await cache.delete(keyOf(hash));
}

/** Deletes the whole copy. */
export async function dropCopy(): Promise<void> {
  await caches.delete(cacheName);
}
