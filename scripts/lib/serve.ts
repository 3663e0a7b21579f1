import { createReadStream, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.ics': 'text/calendar; charset=utf-8',
};

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
}

export interface RunningServer {
  /** The address to open, ending in a slash. */
  url: string;
  close(): Promise<void>;
}

/** Serves a built site. Rejects with the system's error (`EADDRINUSE` for a port that is taken). */
export async function serveFolder(dir: string, { port, host = '127.0.0.1', headers = {} }: ServeOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries({ ...everyAnswer, ...headers })) response.setHeader(name, value);
    answer(dir, request, response);
  });
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${taken}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function answer(dir: string, request: IncomingMessage, response: ServerResponse): void {
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
  if (stats?.isFile()) send(request, response, { file: target, stats, status: 200, path });
  else sendNotFound(dir, request, response);
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

function sendNotFound(dir: string, request: IncomingMessage, response: ServerResponse): void {
  const file = join(dir, '404.html');
  const stats = statOf(file);
  if (stats) send(request, response, { file, stats, status: 404, path: '/404.html' });
  else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

interface Sent {
  file: string;
  stats: Stats;
  status: number;
  path: string;
}

function send(request: IncomingMessage, response: ServerResponse, { file, stats, status, path }: Sent): void {
  const tag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`;
  response.setHeader('Content-Type', types[extname(file).toLowerCase()] ?? 'application/octet-stream');
  // Astro names these files after their content, so they never change; all else is asked for again, cheaply.
  response.setHeader('Cache-Control', path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache');
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
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}
