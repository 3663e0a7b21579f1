import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, type OnSent } from './server/answer.ts';
import { isKnownHost, loopback } from './server/known-host.ts';

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
  /** The path that the site stands at on this server, as it was built for; the root if left out. */
  base?: string;
  /** Told of every file that is sent in full; the benches count with it. */
  onSent?: OnSent;
}

export interface RunningServer {
  /** The address to open, ending in a slash. */
  url: string;
  close(): Promise<void>;
}

/** Serves a built site. Rejects with the system's error (`EADDRINUSE` for a port that is taken). */
export async function serveFolder(dir: string, options: ServeOptions): Promise<RunningServer> {
  const { host = loopback, headers = {}, base = '/', onSent } = options;
  const server = await listenAt(options);
  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries({ ...everyAnswer, ...headers })) response.setHeader(name, value);
    if (!isKnownHost(request.headers.host, host)) {
      response.writeHead(421, { 'Content-Type': 'text/plain; charset=utf-8' }).end(otherHost(server));
      return;
    }
    // Whatever fails is the end of one answer, not of the server. A reader who left is no failure at all.
    answer(dir, request, response, { base, onSent }).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${nameOf(host)}:${port}${base}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

/** What someone reads who asks for another name than this machine's. */
function otherHost(server: Server): string {
  const { port } = server.address() as AddressInfo;
  const own = `http://localhost:${port}/`;
  return (
    `这里只在本机提供手册，请打开 ${own}；要给别的设备看，启动时加 --host 0.0.0.0\n` +
    `The manuals are served on this machine only: open ${own}. To let other devices in, start with --host 0.0.0.0\n`
  );
}

/** An address as it stands in a URL. */
function nameOf(host: string): string {
  if (host === loopback) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

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
