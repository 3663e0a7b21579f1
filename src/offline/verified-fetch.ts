import { onSite } from '../lib/site-base.ts';

/** A file that was asked for and is not what the manifest says it is: a login page, a half file, a newer build. */
export class WrongFileError extends Error {}

/**
 * Fetches a file and holds it to its hash. What does not match, was redirected or failed is never returned: it rejects
 * with WrongFileError, or with another error when the server or the line has a fault that will pass.
 */
export async function fetchVerified(path: string, hash: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(onSite(encodePath(path)), {
    cache: 'no-cache',
    redirect: 'manual',
    credentials: 'same-origin',
    ...(signal ? { signal } : {}),
  });
  if (isFault(response)) throw new Error(`${response.status} ${path}`);
  if (!response.ok || response.redirected || response.type === 'opaqueredirect') throw new WrongFileError(path);
  const bytes = await response.arrayBuffer();
  if ((await sha256(bytes)) !== hash) throw new WrongFileError(path);
  const headers = new Headers({ 'Content-Type': response.headers.get('Content-Type') ?? 'application/octet-stream' });
  return new Response(bytes, { status: 200, headers });
}

/** A fault of the server, or of what stands before it: it says nothing about what was asked for. */
export function isFault({ status }: Response): boolean {
  return status >= 500 || status === 429;
}

/** The SHA-256 of bytes in hexadecimal. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A folder's page is asked for by the folder, as servers differ on `index.html`. */
function encodePath(path: string): string {
  return path
    .replace(/index\.html$/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
