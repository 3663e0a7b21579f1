import { keptAs } from '../../lib/site-base.ts';

/** What this device keeps under a name; the fallback when it keeps nothing, or something broken. */
export function readStored<T>(name: string, fallback: T): T {
  try {
    return (JSON.parse(localStorage.getItem(keptAs(name)) ?? 'null') as T | null) ?? fallback;
  } catch {
    return fallback;
  }
}

/** Keeps a value on this device. Storage may be full or forbidden; the page then works without a memory. */
export function writeStored(name: string, value: unknown): void {
  try {
    localStorage.setItem(keptAs(name), JSON.stringify(value));
  } catch {
    // What cannot be kept is not kept.
  }
}
