import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import Negotiator from 'negotiator';
import { contentTypeOf } from '../content-type.ts';
import { openFile } from './open-file.ts';
import { askedFor } from './request-path.ts';
import { type FileAnswer, sendFile } from './send-file.ts';

export type OnSent = (file: string) => void;

/** How the files are named that a build may lay beside others, compressed. */
const endings: Readonly<Record<string, string>> = { br: '.br', gzip: '.gz' };
/** Types that shrink; the answer to them depends on what the reader can unpack. */
const shrinks = /^text\/|json|javascript|xml|wasm/;

/** Answers one request from a folder. Rejects when the system fails or the reader goes away in the middle. */
export async function answer(
  dir: string,
  request: IncomingMessage,
  response: ServerResponse,
  { base = '/', onSent }: { base?: string; onSent?: OnSent | undefined } = {},
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const asked = askedFor(request.url ?? '/', base);
  if (asked === 'malformed') {
    response.writeHead(400).end();
    return;
  }
  if (asked === 'above') {
    response.writeHead(302, { Location: base }).end();
    return;
  }
  const send = (path: string, status: FileAnswer['status']) => sendAt(dir, request, response, { path, status }, onSent);
  if (asked !== 'nothing') {
    const { path, query } = asked;
    if (await send(path.endsWith('/') ? `${path}index.html` : path, 200)) return;
    if (!path.endsWith('/') && (await isFolder(dir, path))) {
      response.writeHead(308, { Location: `${base.slice(0, -1)}${encodeURI(path)}/${query}` }).end();
      return;
    }
  }
  if (!(await send('/404.html', 404)))
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

async function isFolder(dir: string, path: string): Promise<boolean> {
  const found = await openFile(dir, path);
  await found?.handle.close();
  return found?.stats.isDirectory() === true;
}

/** Sends the file at a path of the site, compressed where that is there and welcome. Returns whether there was one. */
async function sendAt(
  dir: string,
  request: IncomingMessage,
  response: ServerResponse,
  { path, status }: FileAnswer,
  onSent?: OnSent,
): Promise<boolean> {
  const canShrink = shrinks.test(contentTypeOf(path));
  // A part of a file is a part of its own bytes.
  const encodings = canShrink && !request.headers.range ? new Negotiator(request).encodings(Object.keys(endings)) : [];
  for (const encoding of [...encodings, undefined]) {
    const found = await openFile(dir, path + (encoding ? (endings[encoding] ?? '') : ''));
    if (!found) continue;
    try {
      if (!found.stats.isFile()) continue;
      if (canShrink) response.setHeader('Vary', 'Accept-Encoding');
      if (await sendFile(request, response, found, { path, status, encoding })) onSent?.(join(dir, path));
      return true;
    } finally {
      await found.handle.close();
    }
  }
  return false;
}
