import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { parse } from 'range-parser';
import { contentTypeOf } from '../content-type.ts';
import type { OpenFile } from './open-file.ts';

export interface FileAnswer {
  status: 200 | 404;
  /** The path that names the file on the site; its type and how long it is kept are told by it. */
  path: string;
  /** How the bytes are compressed, if they are. */
  encoding?: string | undefined;
}

interface Slice {
  start: number;
  /** The last byte, as HTTP and Node count. */
  end: number;
}

/**
 * Answers with an open file, or with 304, 206 or 416 where the request asks for that. Returns whether the whole file
 * was sent. Closing the handle is left to the caller.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, stats }: OpenFile,
  { status, path, encoding }: FileAnswer,
): Promise<boolean> {
  const { size } = stats;
  const tag = `"${size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`;
  response.setHeader('Content-Type', contentTypeOf(path));
  if (encoding) response.setHeader('Content-Encoding', encoding);
  // These files are named after their content, so they never change; all else is asked for again, cheaply.
  const forEver = /^\/(?:_assets|search)\//.test(path);
  response.setHeader('Cache-Control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('ETag', tag);
  if (status === 200) {
    response.setHeader('Accept-Ranges', 'bytes');
    if (isKept(request.headers['if-none-match'], tag)) return end(response.writeHead(304));
  }
  const slice = status === 200 ? sliceOf(request, size, tag) : undefined;
  if (slice === 'outside') return end(response.writeHead(416, { 'Content-Range': `bytes */${size}` }));
  const { start, end: last } = slice ?? { start: 0, end: size - 1 };
  response.writeHead(slice ? 206 : status, {
    'Content-Length': last - start + 1,
    ...(slice ? { 'Content-Range': `bytes ${start}-${last}/${size}` } : {}),
  });
  if (request.method === 'HEAD' || size === 0) return end(response);
  await pipeline(handle.createReadStream({ start, end: last, autoClose: false }), response);
  return slice === undefined;
}

function end(response: ServerResponse): boolean {
  response.end();
  return false;
}

/** Whether the reader has this version already. Proxies that compress weaken a tag, so `W/` is looked past. */
function isKept(header: string | undefined, tag: string): boolean {
  const tags = header?.split(',').map((part) => part.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(tag) || tags.includes('*');
}

/** The part that a request asks for; none for the whole. Several parts at once are answered with the whole. */
function sliceOf({ method, headers }: IncomingMessage, size: number, tag: string): Slice | 'outside' | undefined {
  const asked = headers.range;
  const changed = headers['if-range'] !== undefined && headers['if-range'] !== tag;
  if (asked === undefined || method !== 'GET' || changed || size === 0) return undefined;
  const { code, type, ranges } = parse(size, asked);
  if (type !== 'bytes' || ranges.length > 1) return undefined;
  // Malformed ranges are passed over; 2 alone stands for well-formed ones outside the file.
  return ranges[0] ?? (code === 2 ? 'outside' : undefined);
}
