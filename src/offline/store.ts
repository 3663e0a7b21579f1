import { pathsToKeep } from './lookup.ts';
import type { KeepChoice } from './parts.ts';
import type { OfflineManifest } from './types.ts';
import { keptAs } from '../lib/site-base.ts';

// Sites of one host share what a browser keeps.
const cacheName = keptAs('standards-copy-1');
const keyOf = (hash: string) => `/offline-copy/${hash}`;
const noteOf = (name: string) => `/offline-copy/note/${name}`;

/** A file that was shown online and is none of the current set. */
export interface Seen {
  hash: string;
  /** When it was shown, as an ISO time. */
  at: string;
}

/** What the copy remembers: the complete set, the one before it, and one still on its way. */
export interface CopyNotes {
  current?: OfflineManifest;
  previous?: OfflineManifest;
  pending?: OfflineManifest;
  /** What the complete set has of its build, and what the one on its way will have of its own. */
  choice?: KeepChoice;
  pendingChoice?: KeepChoice;
  /** What the reader asked for last and then stopped, so that the ticks stand as they were left. */
  stopped?: KeepChoice;
  savedAt?: string;
  /** Files of the current set that could not be had, though the rest could. */
  lacking?: readonly string[];
  /** What readers were shown since, by the name of the file: nothing older is shown again. */
  seen?: Readonly<Record<string, Seen>>;
}

/** A write that came after the copy it was meant for was deleted. */
export class DeletedError extends Error {}

/** Counts the copies of this worker's life: what began for one must not write into the next. */
let era = 0;
const writing = new Set<Promise<unknown>>();
let lastChange: Promise<unknown> = Promise.resolve();

/** The copy that there is now, for what is about to write into it. */
export function presentEra(): number {
  return era;
}

const open = () => caches.open(cacheName);
// Looked up without opening: that would make an empty cache, and a deleted copy must stay deleted.
const kept = (key: string) => caches.match(key, { cacheName });

/** Reads what the copy remembers; empty when nothing was ever kept. */
export async function readNotes(): Promise<CopyNotes> {
  const response = await kept(noteOf('notes'));
  if (!response) return {};
  // Copies of an earlier version of the product knew no choice but that of manuals.
  const { manuals, ...notes } = (await response.json()) as CopyNotes & { manuals?: readonly string[] };
  return manuals ? { choice: { manuals }, ...notes } : notes;
}

/**
 * Changes what the copy remembers, one change after the other, so that none is lost. Rejects with DeletedError when the
 * copy is another by now.
 */
export function changeNotes(of: number, change: (notes: CopyNotes) => CopyNotes): Promise<CopyNotes> {
  const done = lastChange.then(() =>
    write(of, async () => {
      const notes = change(await readNotes());
      const text = new Response(JSON.stringify(notes), { headers: { 'Content-Type': 'application/json' } });
      await (await open()).put(noteOf('notes'), text);
      return notes;
    }),
  );
  lastChange = done.catch(() => undefined);
  return done;
}

/** The kept file with a hash; undefined when it is not there. */
export function readFile(hash: string): Promise<Response | undefined> {
  return kept(keyOf(hash));
}

/** Keeps a file under its hash. Rejects with QuotaExceededError when there is no room, DeletedError as above. */
export async function writeFile(of: number, hash: string, response: Response): Promise<void> {
  await write(of, async () => (await open()).put(keyOf(hash), response));
}

/** Hashes of the files kept so far. Rejects with DeletedError as above. */
export function keptHashes(of: number): Promise<Set<string>> {
  return write(of, async () => hashesIn(await open()));
}

/** Deletes kept files that nothing chosen in the notes needs any more. Rejects with DeletedError as above. */
export async function dropOrphans(of: number, notes: CopyNotes): Promise<void> {
  const { current, previous, pending, choice = {}, pendingChoice = choice, seen = {} } = notes;
  const hashes = (set: OfflineManifest | undefined, chosen: KeepChoice) =>
    set ? pathsToKeep(set, chosen).map((path) => set.files[path]?.[0]) : [];
  const sets = [...hashes(current, choice), ...hashes(previous, choice), ...hashes(pending, pendingChoice)];
  const wanted = new Set<string | undefined>([...sets, ...Object.values(seen).map(({ hash }) => hash)]);
  await write(of, async () => {
    const cache = await open();
    for (const hash of await hashesIn(cache))
      if (hash !== 'notes' && !wanted.has(hash)) await cache.delete(keyOf(hash));
  });
}

async function hashesIn(cache: Cache): Promise<Set<string>> {
  return new Set((await cache.keys()).map((request) => new URL(request.url).pathname.split('/').pop() ?? ''));
}

/** Deletes the whole copy. What is still being written is waited for; what would write later is refused. */
export async function dropCopy(): Promise<void> {
  era += 1;
  await Promise.allSettled(writing);
  await caches.delete(cacheName);
}

function write<T>(of: number, task: () => Promise<T>): Promise<T> {
  if (of !== era) return Promise.reject(new DeletedError());
  const work = task();
  writing.add(work);
  const end = () => writing.delete(work);
  work.then(end, end);
  return work;
}
