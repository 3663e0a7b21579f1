import { keptAs } from '../../lib/site-base.ts';

/**
 * A list kept on this device; empty when there is none. Storage may be full or forbidden: search goes on without a
 * memory.
 */
export function keptList<T>(key: string): T[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keptAs(key)) ?? '[]');
    return Array.isArray(value) ? (value as T[]) : [];
  } catch {
    return [];
  }
}

/** Keeps the first so many of a list on this device. */
export function keepList(key: string, list: readonly unknown[], most: number): void {
  try {
    localStorage.setItem(keptAs(key), JSON.stringify(list.slice(0, most)));
  } catch {
    // Nothing to do: what cannot be kept is not kept.
  }
}
