import type { DataPath } from '../corpus/index.ts';

/** An id and where it stands. */
export interface IdAt {
  id: string;
  path: DataPath;
}

/** A list of data that may have faults; empty where there is none. */
export function listAt(data: unknown, name: string): readonly unknown[] {
  const list = (data as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return Array.isArray(list) ? list : [];
}

/** The ids of the entries of a list that stands at a path. */
export function idsAt(list: readonly unknown[], path: DataPath): IdAt[] {
  return list.flatMap((entry, index) => {
    const { id } = (entry ?? {}) as { id?: unknown };
    return typeof id === 'string' ? [{ id, path: [...path, index, 'id'] }] : [];
  });
}
