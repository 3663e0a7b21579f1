import type { Ask, CopyState } from '../types.ts';
import { onSite } from '../../lib/site-base.ts';

/** Whether this browser can keep a copy. */
export const canKeep = () => 'serviceWorker' in navigator && 'caches' in globalThis && isSecureContext;

/** Whether a copy was asked for on this device. */
export async function hasWorker(): Promise<boolean> {
  return canKeep() && (await navigator.serviceWorker.getRegistration()) !== undefined;
}

/** Sends a wish to the worker, registering it first when need be. */
export async function askWorker(ask: Ask): Promise<void> {
  // The browser's own cache must not hold the worker back.
  await navigator.serviceWorker.register(onSite('/sw.js'), { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(ask);
}

/** Calls back with each word of the worker about the copy. */
export function onCopyState(listener: (state: CopyState) => void): void {
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<CopyState | { type: string }>) => {
    if (data.type === 'copy') listener(data as CopyState);
  });
}

/** Ends the worker on this device, after its copy is deleted. */
export async function endWorker(): Promise<void> {
  await (await navigator.serviceWorker.getRegistration())?.unregister();
}
