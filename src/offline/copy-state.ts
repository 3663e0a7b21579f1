import type { CopyNotes } from './store.ts';
import type { CopyState } from './types.ts';

/** What the notes of a copy say of it, while nothing is being fetched. */
export function stateOf({ current, pending, savedAt, lacking }: CopyNotes): CopyState {
  const sizes = Object.values(current?.files ?? {});
  const size = {
    type: 'copy',
    done: sizes.length,
    total: sizes.length,
    bytes: sizes.reduce((sum, [, bytes]) => sum + bytes, 0),
  } as const;
  if (!current) return { ...size, state: pending ? 'incomplete' : 'none' };
  const { build } = current;
  return { ...size, state: 'complete', build, ...(savedAt ? { savedAt } : {}), ...(lacking ? { lacking } : {}) };
}
