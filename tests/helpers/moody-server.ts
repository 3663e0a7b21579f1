import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from '../../scripts/lib/server/answer.ts';

/**
 * How the server behaves: as it should, slowly, as one that lost the login, or cutting the line after some answers or
 * at a path.
 */
export type Mood =
  | { type: 'fine' }
  | { type: 'slow'; ms: number }
  | { type: 'redirect-to-login' }
  | { type: 'login-page' }
  | { type: 'cut'; after: number }
  | { type: 'cut-at'; path: string };

export interface MoodyServer {
  url: string;
  /** Paths answered to the last byte since the last reset. */
  answered: string[];
  /** The folder it serves now. */
  serve(dir: string): void;
  mood(mood: Mood): void;
  /** Really stops listening; `start` listens on the same port again. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** A server for tests of the offline copy, on loopback, that can be stopped, misled and given another site. */
export async function moodyServer(dir: string): Promise<MoodyServer> {
  let served = dir;
  let current: Mood = { type: 'fine' };
  let left = Infinity;
  let port = 0;
  let outer: Server | undefined;
  const answered: string[] = [];

  const listen = () =>
    new Promise<void>((resolve) => {
      outer = createServer({ ServerResponse: Forgotten }, (request, response) => {
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
        const give = () => answer(served, request, response).catch(() => request.socket.destroy());
        if (current.type === 'slow') setTimeout(() => void give(), current.ms);
        else void give();
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
    serve: (next) => {
      served = next;
    },
    mood: (mood) => {
      current = mood;
      left = mood.type === 'cut' ? mood.after : Infinity;
    },
    stop,
    start: listen,
    close: stop,
  };
}

/** An answer that no browser keeps by itself, so that whatever is there without a line comes from the copy. */
class Forgotten<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  override setHeader(name: string, value: number | string | readonly string[]): this {
    return super.setHeader(name, name === 'Cache-Control' ? 'no-cache' : value);
  }
}
