import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RunningServer, serveFolder } from '../../scripts/lib/serve.ts';

/**
 * How the server behaves: as it should, as one that lost the login, or cutting the line after some answers or at a
 * path.
 */
export type Mood =
  | { type: 'fine' }
  | { type: 'redirect-to-login' }
  | { type: 'login-page' }
  | { type: 'cut'; after: number }
  | { type: 'cut-at'; path: string };

export interface MoodyServer {
  url: string;
  /** Paths answered to the last byte since the last reset. */
  answered: string[];
  /** The folder it serves now. */
  serve(dir: string): Promise<void>;
  mood(mood: Mood): void;
  /** Really stops listening; `start` listens on the same port again. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** A server for tests of the offline copy, on loopback, that can be stopped, misled and given another site. */
export async function moodyServer(dir: string): Promise<MoodyServer> {
  let inner: RunningServer = await serveFolder(dir, { port: 0 });
  let current: Mood = { type: 'fine' };
  let left = Infinity;
  let port = 0;
  let outer: Server | undefined;
  const answered: string[] = [];

  const listen = () =>
    new Promise<void>((resolve) => {
      outer = createServer((request, response) => {
        const path = request.url ?? '/';
        const isCut = (current.type === 'cut' && left-- <= 0) || (current.type === 'cut-at' && current.path === path);
        if (isCut) return void request.socket.destroy();
        response.once('finish', () => answered.push(path));
        if (current.type === 'redirect-to-login' && path !== '/login')
          return void response.writeHead(302, { Location: '/login' }).end();
        if (current.type === 'login-page' || path === '/login')
          return void response
            .writeHead(200, { 'Content-Type': 'text/html' })
            .end('<!doctype html><title>Log in</title><h1>Log in</h1>');
        passOn(new URL(path, inner.url), response).catch(() => request.socket.destroy());
      });
      outer.listen(port, '127.0.0.1', () => {
        port = (outer?.address() as AddressInfo).port;
        resolve();
      });
    });
  const stop = async () => {
    outer?.closeAllConnections();
    await new Promise<void>((resolve) => (outer ? outer.close(() => resolve()) : resolve()));
    outer = undefined;
  };
  await listen();
  return {
    get url() {
      return `http://localhost:${port}`;
    },
    answered,
    serve: async (next) => {
      await inner.close();
      inner = await serveFolder(next, { port: 0 });
    },
    mood: (mood) => {
      current = mood;
      left = mood.type === 'cut' ? mood.after : Infinity;
    },
    stop,
    start: listen,
    close: async () => {
      await stop();
      await inner.close();
    },
  };
}

/** Answers with what another server says. Rejects when that one breaks off, as it does when it is exchanged. */
async function passOn(url: URL, response: ServerResponse): Promise<void> {
  const answer = await fetch(url, { redirect: 'manual' });
  const location = answer.headers.get('location');
  const body = Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status, {
    'Content-Type': answer.headers.get('content-type') ?? 'text/plain',
    'Cache-Control': 'no-cache',
    ...(location ? { Location: location } : {}),
  });
  response.end(body);
}
