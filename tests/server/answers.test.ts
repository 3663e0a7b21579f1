import { get as httpGet, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { served } from '../helpers/served.ts';

const digits = '0123456789';
const site = (host?: string) =>
  served(
    { 'a.txt': digits, 'empty.txt': '', 'page.html': 'plain', 'page.html.br': 'brotli', 'page.html.gz': 'zipped' },
    host ? { host } : {},
  );

/** Asks with headers of one's own, which `fetch` would not let through. */
function get(url: string, headers: Readonly<Record<string, string>>, method = 'GET'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    httpGet(url, { headers, method }, resolve).once('error', reject);
  });
}

const tagOf = async (url: string) => (await get(url, {})).headers.etag ?? '';

test.each([
  ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-2', 206, '89', 'bytes 8-9/10'],
  ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=5-2', 200, digits, undefined],
  ['bytes=0-1,4-5', 200, digits, undefined],
  ['bytes=x', 200, digits, undefined],
  ['lines=0-1', 200, digits, undefined],
])('the range %s is answered with %i', async (range, status, body, contentRange) => {
  const { url } = await site();
  const answer = await get(`${url}a.txt`, { range });
  expect([answer.statusCode, await text(answer), answer.headers['content-range']]).toEqual([
    status,
    body,
    contentRange,
  ]);
});

test('a range is given only of the version it was asked of', async () => {
  const { url } = await site();
  const asked = async (tag: string) => (await get(`${url}a.txt`, { range: 'bytes=0-3', 'if-range': tag })).statusCode;
  expect(await asked(await tagOf(`${url}a.txt`))).toBe(206);
  expect(await asked('"another"')).toBe(200);
});

test.each([
  ['the tag', (tag: string) => tag, 304],
  ['a list with the tag', (tag: string) => `"x", ${tag}`, 304],
  ['the tag as a proxy weakens it', (tag: string) => `W/${tag}`, 304],
  ['anything at all', () => '*', 304],
  ['other tags', () => '"x", W/"y"', 200],
])('%s in If-None-Match', async (_name, header, status) => {
  const { url } = await site();
  const answer = await get(`${url}a.txt`, { 'if-none-match': header(await tagOf(`${url}a.txt`)) });
  expect([answer.statusCode, await text(answer)]).toEqual([status, status === 304 ? '' : digits]);
});

test.each([
  ['br, gzip', 'brotli', 'br'],
  ['gzip', 'zipped', 'gzip'],
  ['br;q=0, gzip;q=0.1', 'zipped', 'gzip'],
  ['identity', 'plain', undefined],
  ['', 'plain', undefined],
])('a reader who unpacks "%s" gets %s', async (accepted, body, encoding) => {
  const { url } = await site();
  const answer = await get(`${url}page.html`, { 'accept-encoding': accepted });
  expect(await text(answer)).toBe(body);
  expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', vary: 'Accept-Encoding' });
  expect(answer.headers['content-encoding']).toBe(encoding);
});

test('an empty file and the head of a file have lengths and no body', async () => {
  const { url } = await site();
  const [empty, head] = [await get(`${url}empty.txt`, {}), await get(`${url}a.txt`, {}, 'HEAD')];
  expect([empty.statusCode, empty.headers['content-length'], await text(empty)]).toEqual([200, '0', '']);
  expect([head.statusCode, head.headers['content-length'], await text(head)]).toEqual([200, '10', '']);
});

test.each([
  ['localhost:4321', 200],
  ['127.0.0.1', 200],
  ['[::1]:80', 200],
  ['LOCALHOST', 200],
  ['manuals.example', 421],
  ['localhost.example:4321', 421],
  ['127.0.0.1.example', 421],
  ['127.0.0.1:4321', 200],
  ['127.8.9.10', 200],
  ['example.localhost', 421],
  ['192.168.1.5:4321', 421],
  ['localhost@example', 421],
])('the host %s is answered with %i by a server for this machine only', async (host, status) => {
  const { url } = await site();
  expect((await get(`${url}a.txt`, { host })).statusCode).toBe(status);
});

test('whoever asks for another name reads in both languages where the manuals are and how to open them', async () => {
  const { url } = await site();
  const answer = await get(`${url}a.txt`, { host: 'manuals.example' });
  const said = await text(answer);
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  for (const part of ['请打开', 'open', url, '--host 0.0.0.0']) expect(said).toContain(part);
  expect(said).not.toContain(digits);
});

test('a server that was opened to others answers to any name', async () => {
  const { url } = await site('0.0.0.0');
  expect((await get(`${url.replace('0.0.0.0', '127.0.0.1')}a.txt`, { host: 'manuals.example' })).statusCode).toBe(200);
});
