import { createReadStream, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentTypeOf } from './content-type.ts';

/** Said with every answer. The manuals are for staff, so search engines are asked to stay away. */
const everyAnswer: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
};

export interface ServeOptions {
  /** 0 takes any free port. */
  port: number;
  /** The address to listen on; only this machine if left out. */
  host?: string;
  /** Further headers of every answer, for instance a content security policy. */
  headers?: Readonly<Record<string, string>>;
  /** Told of every file that is sent in full; the benches count with it. */
  onSent?: (file: string) => void;
}

export interface RunningServer {
  /** The address to open, ending in a slash. */
  url: string;
  close(): Promise<void>;
}

/** Serves a built site. Rejects with the system's error (`EADDRINUSE` for a port that is taken). */
export async function serveFolder(dir: string, options: ServeOptions): Promise<RunningServer> {
  const { host = loopback, headers = {}, onSent } = options;
  const server = await listenAt(options);
  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries({ ...everyAnswer, ...headers })) response.setHeader(name, value);
    answer(dir, request, response, onSent);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host === loopback ? 'localhost' : host}:${port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

const loopback = '127.0.0.1';

/** A server that listens and does not answer yet. Rejects with the system's error. */
export function listenAt({ port, host = loopback }: ServeOptions): Promise<Server> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

type OnSent = ServeOptions['onSent'];

function answer(dir: string, request: IncomingMessage, response: ServerResponse, onSent: OnSent): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
  const path = pathOf(rawPath);
  if (path === undefined) {
    response.writeHead(400).end();
    return;
  }
  const file = join(dir, path);
  const found = statOf(file);
  if (found?.isDirectory() && !path.endsWith('/')) {
    response.writeHead(308, { Location: `${rawPath}/${query === undefined ? '' : `?${query}`}` }).end();
    return;
  }
  const target = path.endsWith('/') ? join(file, 'index.html') : file;
  const stats = path.endsWith('/') ? statOf(target) : found;
  if (stats?.isFile()) send(request, response, { file: target, stats, status: 200, path, onSent });
  else sendNotFound(dir, request, response, onSent);
}

/** The decoded path, or undefined for one that is malformed or climbs out of the folder. */
function pathOf(raw: string): string | undefined {
  try {
    const path = decodeURIComponent(raw);
    const climbs = path.split(/[/\\]/).includes('..') || path.includes('\0') || !path.startsWith('/');
    return climbs ? undefined : path;
  } catch {
    return undefined;
  }
}

function statOf(file: string): Stats | undefined {
  return statSync(file, { throwIfNoEntry: false });
}

function sendNotFound(dir: string, request: IncomingMessage, response: ServerResponse, onSent: OnSent): void {
  const file = join(dir, '404.html');
  const stats = statOf(file);
  if (stats) send(request, response, { file, stats, status: 404, path: '/404.html', onSent });
  else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

interface Sent {
  file: string;
  stats: Stats;
  status: number;
  path: string;
  onSent: OnSent;
}

function send(request: IncomingMessage, response: ServerResponse, { file, stats, status, path, onSent }: Sent): void {
  const tag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`;
  response.setHeader('Content-Type', contentTypeOf(file));
  // These files are named after their content, so they never change; all else is asked for again, cheaply.
  response.setHeader(
    'Cache-Control',
    /^\/(?:_assets|search)\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  response.setHeader('ETag', tag);
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(status, { 'Content-Length': stats.size });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  onSent?.(file);
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}
