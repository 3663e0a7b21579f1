import { createHash } from 'node:crypto';
import { onTestFinished, vi } from 'vitest';
import { pageMark } from '../../src/lib/page-mark.ts';
import type { Part } from '../../src/offline/parts.ts';
import type { OfflineManifest } from '../../src/offline/types.ts';

/** What the server says to a path instead of its file. */
export type Fault = number | 'cut' | 'redirect' | { login: true };

/** A phone with its cache, and the site that it reaches: enough of both to run the parts of the worker. */
export interface FakePhone {
  /** Puts another build online, from texts by path. */
  deploy(files: Readonly<Record<string, string>>, partOf?: (path: string) => Part): OfflineManifest;
  /** What happens to a path from now on; `*` is every path. */
  fault(path: string, fault?: Fault): void;
  /** Called before each answer of the server, with its path. */
  onRequest: (path: string) => unknown;
  caches: Map<string, Map<string, Response>>;
}

const origin = 'https://manuals.example';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** A page of the manuals, as its worker tells it from others. */
export const page = (text: string) => `<!doctype html><html lang="zh"><meta name="${pageMark}"><h1>${text}</h1></html>`;

/** Gives the test a phone; what it had before is there again when the test ends. */
export function fakePhone(): FakePhone {
  let files: Readonly<Record<string, string>> = {};
  let manifest: OfflineManifest | undefined;
  const faults = new Map<string, Fault>();
  const phone: FakePhone = {
    caches: new Map(),
    onRequest: () => undefined,
    deploy: (next, partOf = () => ({})) => {
      files = next;
      const parts = Object.keys(next).map(partOf);
      const listed = Object.entries(next).map(([path, text], at) => [path, [hashOf(text), text.length, at]] as const);
      const build = hashOf(JSON.stringify(listed)).slice(0, 12);
      return (manifest = { build, date: '2026-11-01', parts, standards: {}, files: Object.fromEntries(listed) });
    },
    fault: (path, fault) => {
      if (fault === undefined) faults.delete(path);
      else faults.set(path, fault);
    },
  };
  const answer = async (path: string): Promise<Response> => {
    await phone.onRequest(path);
    const fault = faults.get(path) ?? faults.get('*');
    if (fault === 'cut') throw new TypeError('Failed to fetch');
    if (fault === 'redirect') return responseOf('', 302, 'text/plain');
    if (typeof fault === 'number') return responseOf('broken', fault, 'text/html');
    if (fault) return responseOf('<!doctype html><h1>Log in</h1>', 200, 'text/html');
    if (path === '/offline.json') return responseOf(JSON.stringify(manifest), 200, 'application/json');
    const text = files[path] ?? files[`${path}index.html`];
    return text === undefined ? responseOf('none', 404, 'text/html') : responseOf(text, 200, typeOf(path));
  };
  const before = { caches: globalThis.caches, fetch: globalThis.fetch };
  Object.assign(globalThis, {
    caches: fakeCaches(phone.caches),
    fetch: vi.fn((asked: Request | string) =>
      answer(new URL(typeof asked === 'string' ? asked : asked.url, origin).pathname),
    ),
  });
  onTestFinished(() => void Object.assign(globalThis, before));
  return phone;
}

/** A request as the worker gets it. */
export const request = (path: string) => new Request(new URL(path, origin));

const typeOf = (path: string) => (path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
const responseOf = (text: string, status: number, type: string) =>
  new Response(text, { status, headers: { 'Content-Type': type } });

/** The part of the browser's caches that the copy uses. */
function fakeCaches(all: Map<string, Map<string, Response>>): Partial<CacheStorage> {
  const address = (asked: RequestInfo | URL) => new URL(asked instanceof Request ? asked.url : asked, origin).href;
  return {
    match: (asked, { cacheName = '' } = {}) => Promise.resolve(all.get(cacheName)?.get(address(asked))?.clone()),
    has: (name) => Promise.resolve(all.has(name)),
    delete: (name) => Promise.resolve(all.delete(name)),
    open: (name) => {
      const cache = all.get(name) ?? new Map<string, Response>();
      all.set(name, cache);
      return Promise.resolve({
        match: (asked: RequestInfo | URL) => Promise.resolve(cache.get(address(asked))?.clone()),
        put: (asked: RequestInfo | URL, response: Response) =>
          Promise.resolve(void cache.set(address(asked), response)),
        delete: (asked: RequestInfo | URL) => Promise.resolve(cache.delete(address(asked))),
        keys: () => Promise.resolve([...cache.keys()].map((url) => new Request(url))),
      } as Partial<Cache> as Cache);
    },
  };
}
