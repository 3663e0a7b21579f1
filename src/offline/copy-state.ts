import { pathsToKeep } from './lookup.ts';
import type { CopyNotes } from './store.ts';
import type { CopyState } from './types.ts';

/** What the notes of a copy say of it, while nothing is being fetched. */
export function stateOf({
  current,
  pending,
  savedAt,
  lacking,
  choice = {},
  pendingChoice,
  stopped,
}: CopyNotes): CopyState {
  const paths = current ? pathsToKeep(current, choice) : [];
  const sizes = new Map<string, number>();
  for (const [hash, bytes] of paths.map((path) => current?.files[path] ?? (['', 0] as const))) sizes.set(hash, bytes);
  const size = {
    type: 'copy',
    done: sizes.size,
    total: sizes.size,
    bytes: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0),
    ...(stopped ? { asked: stopped } : {}),
  } as const;
  if (!current && pending) return { ...size, state: 'incomplete', asked: pendingChoice ?? choice };
  if (!current) return { ...size, state: 'none' };
  const { build } = current;
  return {
    ...size,
    state: 'complete',
    build,
    standing: choice,
    ...(savedAt ? { savedAt } : {}),
    ...(lacking ? { lacking } : {}),
  };
}
