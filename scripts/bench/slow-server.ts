import { type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { setTimeout as sleep } from 'node:timers/promises';
import { contentTypeOf } from '../lib/content-type.ts';
import { listenAt } from '../lib/serve.ts';

/** A line as it is held to: what each request waits, and what all answers share. */
export interface Line {
  delayMs: number;
  kilobitsPerSecond: number;
}

/** Poor signal: the "slow 3G" of browsers' own tools. */
export const slow3g: Line = { delayMs: 400, kilobitsPerSecond: 400 };

export interface SlowServer {
  url: string;
  /** Bytes of bodies sent since this was last set to 0, after gzip. */
  sentBytes: number;
  /** Holds answers to a line from now on; none lets them go at once. */
  line: Line | undefined;
  close(): Promise<void>;
}

/** About what one packet carries. */
const packetBytes = 1400;

/**
 * Serves a built site with gzip, on this machine only, as slowly as asked. The line is shaped here and not in the
 * browser, whose own throttling leaves out what workers fetch.
 */
export async function slowServer(siteDir: string): Promise<SlowServer> {
  const server: Server = await listenAt({ port: 0 });
  const zipped = new Map<string, Buffer>();
  /** When the shared line has sent all it was given, in milliseconds of this process. */
  let freeAt = 0;
  const state: SlowServer = {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    sentBytes: 0,
    line: undefined,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };

  async function send(response: ServerResponse, body: Buffer, line: Line | undefined): Promise<void> {
    if (!line) {
      state.sentBytes += body.length;
      response.end(body);
      return;
    }
    for (let at = 0; at < body.length && !response.destroyed; at += packetBytes) {
      const packet = body.subarray(at, at + packetBytes);
      freeAt = Math.max(freeAt, performance.now()) + (packet.length * 8) / line.kilobitsPerSecond;
      await sleep(freeAt - performance.now());
      state.sentBytes += packet.length;
      response.write(packet);
    }
    response.end();
  }

  server.on('request', (request, response) => {
    void (async () => {
      const { line } = state;
      if (line) await sleep(line.delayMs);
      const file = fileOf(siteDir, request.url ?? '/');
      if (file === undefined) return void response.writeHead(404).end();
      const body = zipped.get(file) ?? gzipSync(readFileSync(file));
      zipped.set(file, body);
      response.writeHead(200, {
        'Content-Type': contentTypeOf(file),
        'Content-Encoding': 'gzip',
        'Cache-Control': 'max-age=600',
      });
      await send(response, body, line);
    })();
  });
  return state;
}

function fileOf(siteDir: string, url: string): string | undefined {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const file = join(siteDir, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
