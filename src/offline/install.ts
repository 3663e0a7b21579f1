import { stateOf } from './copy-state.ts';
import { hasChosen, isImmutable, pathsToKeep } from './lookup.ts';
import { inParallel } from './parallel.ts';
import type { KeepChoice } from './parts.ts';
import {
  changeNotes,
  type CopyNotes,
  DeletedError,
  dropOrphans,
  keptHashes,
  presentEra,
  readNotes,
  writeFile,
} from './store.ts';
import type { CopyState, OfflineManifest } from './types.ts';
import { fetchVerified, WrongFileError } from './verified-fetch.ts';
import { onSite } from '../lib/site-base.ts';

/** Files fetched at the same time: enough to fill a slow line, few enough for a cheap phone. */
const atOnce = 6;
/** Files that the copy may do without. With more it is not they that are wrong: a login has ended, a build is new. */
const mostLacking = 5;

/** Fetches the manifest of the build that is online now; undefined when there is none to be had. */
export async function fetchManifest(): Promise<OfflineManifest | undefined> {
  try {
    const response = await fetch(onSite('/offline.json'), { cache: 'no-store', redirect: 'manual' });
    const manifest = response.ok ? ((await response.json()) as Partial<OfflineManifest>) : undefined;
    return manifest?.build && manifest.files ? (manifest as OfflineManifest) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Brings the copy to the build that is online: fetches what is missing, and makes it current only when all is there. A
 * few files that cannot be had are named and done without. Another choice takes the place of the last one together with
 * its files. Rejects with DeletedError when the copy is deleted.
 */
export async function install(
  asked: KeepChoice | undefined,
  tell: (state: CopyState) => void,
  signal?: AbortSignal,
): Promise<CopyState> {
  const era = presentEra();
  const before = await readNotes();
  const manifest = await fetchManifest();
  if (!manifest) {
    const state = before.current ? 'complete' : 'incomplete';
    return { ...stateOf(before), ...(asked ? { asked } : {}), state, reason: 'offline' };
  }
  const choice = asked ?? before.pendingChoice ?? before.choice ?? {};
  await changeNotes(era, ({ stopped, ...notes }) => {
    return { ...notes, ...(stopped && !asked ? { stopped } : {}), pending: manifest, pendingChoice: choice };
  });
  const paths = pathsToKeep(manifest, choice);
  const wanted = Map.groupBy(paths, (path) => manifest.files[path]?.[0] ?? '');
  const kept = await keptHashes(era);
  const missing = [...wanted].filter(([hash]) => !kept.has(hash));
  // What pages need comes before them, so that a page is never there without its looks and its scripts.
  missing.sort(([, [a = '']], [, [b = '']]) => Number(isImmutable(b)) - Number(isImmutable(a)));
  const bytes = [...wanted.values()].reduce((sum, [path = '']) => sum + (manifest.files[path]?.[1] ?? 0), 0);
  const lacking: string[] = [];
  let [left, lost] = [missing.length, 0];
  const progress = (state: CopyState['state']): CopyState => ({
    type: 'copy',
    state,
    build: manifest.build,
    done: wanted.size - left - lost,
    total: wanted.size,
    bytes,
    asked: choice,
    ...(before.current ? { standing: before.choice ?? {} } : {}),
    ...(lacking.length > 0 ? { lacking: [...lacking].sort() } : {}),
  });
  try {
    tell(progress('loading'));
    await inParallel(missing, atOnce, async ([hash, names]) => {
      signal?.throwIfAborted();
      const file = await firstRight(names, hash, signal);
      left -= 1;
      if (file) await writeFile(era, hash, file);
      else [lost] = [lost + 1, lacking.push(...names)];
      if (lost > mostLacking) throw new WrongFileError(names[0]);
      if (left % 10 === 0) tell(progress('loading'));
    });
    if (lacking.length > 0 && !(await canLack(lacking, manifest, before))) throw new WrongFileError(lacking[0]);
  } catch (error) {
    if (error instanceof DeletedError) throw error;
    const reason = reasonOf(error, signal);
    // Without room, or unwanted, the half set would stay for good; a line cut off is taken up again later.
    if (reason === 'no-room' || reason === 'cancelled')
      await giveUp(era, manifest, reason === 'cancelled' ? choice : undefined);
    return reason === 'cancelled' ? { ...stateOf(await readNotes()), reason } : { ...progress('incomplete'), reason };
  }
  const savedAt = new Date().toISOString();
  const notes = await changeNotes(era, (now) => completed(now, manifest, before, { savedAt, lacking, choice }));
  await dropOrphans(era, notes);
  return { ...progress('complete'), savedAt, standing: choice };
}

function reasonOf(error: unknown, signal: AbortSignal | undefined): NonNullable<CopyState['reason']> {
  if (signal?.aborted) return 'cancelled';
  if (isNoRoom(error)) return 'no-room';
  return error instanceof WrongFileError ? 'changed' : 'offline';
}

/** A file by the first of its names under which it can be had; undefined when it cannot. */
async function firstRight(
  names: readonly string[],
  hash: string,
  signal: AbortSignal | undefined,
): Promise<Response | undefined> {
  for (const name of names) {
    try {
      return await fetchVerified(name, hash, signal);
    } catch (error) {
      if (!(error instanceof WrongFileError)) throw error;
    }
  }
  return undefined;
}

/**
 * Whether the copy is better with this set, files lacking, than without it: the build online is this one still, and
 * what lacks is no part of other pages, or there is nothing older to fall back on.
 */
async function canLack(lacking: readonly string[], manifest: OfflineManifest, before: CopyNotes): Promise<boolean> {
  const older = before.current && before.current.build !== manifest.build;
  if (older && lacking.some(isImmutable)) return false;
  return (await fetchManifest())?.build === manifest.build;
}

/** The notes once all of a set is there. What was shown before its list was fetched is older than it. */
function completed(
  { current, previous: last, pending, seen = {} }: CopyNotes,
  manifest: OfflineManifest,
  { seen: seenBefore = {} }: CopyNotes,
  { savedAt, lacking, choice }: { savedAt: string; lacking: readonly string[]; choice: KeepChoice },
): CopyNotes {
  const previous = current?.build === manifest.build ? last : current;
  const later = Object.entries(seen).filter(
    ([name, { hash }]) =>
      seenBefore[name]?.hash !== hash && manifest.files[name]?.[0] !== hash && hasChosen(manifest, name, choice),
  );
  return {
    current: manifest,
    savedAt,
    choice,
    ...(previous ? { previous } : {}),
    ...(lacking.length > 0 ? { lacking } : {}),
    ...(later.length > 0 ? { seen: Object.fromEntries(later) } : {}),
    ...(pending && pending.build !== manifest.build ? { pending } : {}),
  };
}

/** Forgets a set that there is no room for, or that its reader stopped, whose choice is remembered. */
async function giveUp(era: number, { build }: OfflineManifest, stopped: KeepChoice | undefined): Promise<void> {
  const without = ({ pending, pendingChoice: _, ...rest }: CopyNotes): CopyNotes => ({
    ...rest,
    ...(pending && pending.build !== build ? { pending } : {}),
    ...(stopped ? { stopped } : {}),
  });
  await dropOrphans(era, without(await readNotes()));
  await changeNotes(era, without).catch(() => undefined);
}

function isNoRoom(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
