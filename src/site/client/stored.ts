import { keptAs } from '../../lib/site-base.ts';
import { tellUnkept } from './tell.ts';

/** What this device keeps under a name; the fallback when it keeps nothing, or something broken. */
export function readStored<T>(name: string, fallback: T): T {
  try {
    return (JSON.parse(localStorage.getItem(keptAs(name)) ?? 'null') as T | null) ?? fallback;
  } catch {
    return fallback;
  }
}

/** Keeps a value on this device; false where storage is full or forbidden, and the page works without a memory. */
export function writeStored(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(keptAs(name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Keeps what a reader asked to be kept, or says that it is not. */
export function keepStored(name: string, value: unknown): boolean {
  const isKept = writeStored(name, value);
  if (!isKept) tellUnkept();
  return isKept;
}
