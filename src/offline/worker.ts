import { answerFile, answerPage } from './answer.ts';
import { stateOf } from './copy-state.ts';
import { fetchManifest, install } from './install.ts';
import { isLive } from './lookup.ts';
import type { KeepChoice } from './parts.ts';
import { DeletedError, dropCopy, readNotes } from './store.ts';
import type { Ask, CopyState } from './types.ts';
import { sitePath } from '../lib/site-base.ts';

/** The few parts of the worker's global scope that are used; its full types clash with those of pages. */
interface WorkerScope {
  location: Location;
  clients: {
    matchAll(options: object): Promise<readonly { postMessage(message: unknown): void }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: never) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface AskEvent extends Lasting {
  data: Ask;
}

const scope = globalThis as unknown as WorkerScope;
/** Least time between two looks for a new build, in milliseconds. */
const updatePause = 60_000;
let lastLook = 0;
let running: Promise<unknown> | undefined;
/** Ends the installation that runs. */
let stop = new AbortController();
/** The end of the last installation, for pages that ask later. */
let last: CopyState | undefined;

async function tell(state: CopyState): Promise<void> {
  for (const client of await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' }))
    client.postMessage(state);
}

/** One installation at a time: a second call waits for the first, or takes its place when it makes a choice. */
async function bringUp(choice?: KeepChoice): Promise<unknown> {
  while (running) {
    if (!choice) return running;
    stop.abort();
    await running;
  }
  const { signal } = (stop = new AbortController());
  // An installation whose copy was deleted has nothing more to say.
  const isMine = () => running === mine;
  const tellMine = async (state: CopyState) => {
    if (isMine()) await tell((last = state));
  };
  const mine: Promise<unknown> = install(choice, (state) => void tellMine(state), signal)
    .then(tellMine)
    .catch((error: unknown) => {
      if (!(error instanceof DeletedError)) throw error;
    })
    .finally(() => {
      if (isMine()) running = undefined;
    });
  return (running = mine);
}

/** Looks for a new build now and then, and brings the copy to it, when a copy is kept. */
async function lookForUpdate(): Promise<void> {
  // The clock of a device may be set back.
  if (Math.abs(Date.now() - lastLook) < updatePause) return;
  lastLook = Date.now();
  const { current, pending, lacking } = await readNotes();
  if (!current && !pending) return;
  const online = await fetchManifest();
  if (online && (online.build !== current?.build || pending || lacking)) await bringUp();
}

async function reply(ask: Ask): Promise<void> {
  if (ask.type === 'keep') await bringUp(ask.choice);
  else if (ask.type === 'cancel') stop.abort();
  else if (ask.type === 'update') {
    lastLook = 0;
    await lookForUpdate();
  } else if (ask.type === 'delete') {
    running = last = undefined;
    await dropCopy();
    await tell({ type: 'copy', state: 'none', done: 0, total: 0, bytes: 0 });
  } else await tell(await stateNow());
}

async function stateNow(): Promise<CopyState> {
  const state = stateOf(await readNotes());
  if (running) return { ...state, state: 'loading' };
  return last?.state === 'incomplete' ? last : state;
}

scope.addEventListener('install', (event: Lasting) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event: Lasting) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('message', (event: AskEvent) => event.waitUntil(reply(event.data)));
scope.addEventListener('fetch', (event: FetchEvent) => {
  const { request } = event;
  const url = new URL(request.url);
  const path = url.origin === scope.location.origin ? sitePath(url.pathname) : undefined;
  if (request.method !== 'GET' || path === undefined || isLive(path)) return;
  const isPage = request.mode === 'navigate';
  event.respondWith(isPage ? answerPage(request) : answerFile(request));
  if (isPage) event.waitUntil(lookForUpdate());
});
