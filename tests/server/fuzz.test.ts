import { Agent, type IncomingMessage, request } from 'node:http';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { type Random, randomFrom } from '../../scripts/bench/random.ts';
import { served } from '../helpers/served.ts';

const secret = 'what lies outside';
const files: Readonly<Record<string, string>> = {
  'index.html': 'home',
  '404.html': 'lost',
  'zh/index.html': '中文',
  'zh/a b.txt': 'blank',
  '_assets/a.css': 'a{}',
};
const site = () =>
  served({
    ...files,
    '../secret.txt': secret,
    '../distant/secret.txt': secret,
  });

/** Pieces of addresses that have broken servers before: parents in all spellings, NUL, long names, other hosts. */
const pieces = [
  ...[
    '/',
    '//',
    '\\',
    '..',
    '.',
    '/../',
    '..%2f',
    '%2e%2e/',
    '%2e%2e%2f',
    '..%5c',
    '..%252f',
    '%c0%ae%c0%ae/',
    '....//',
  ],
  ...['%00', '%zz', '%', '%ff%fe', '%ED%A0%80', ';x=1', '?', '?a=/../', '#', '@', ':', '*', '~', '%0d%0aX:1', '%20'],
  ...['zh', 'zh/', 'index.html', '_assets/a.css', '404.html', 'secret.txt', '../secret.txt', 'distant', 'a%20b.txt'],
  ...[
    '/etc/passwd',
    'C:/',
    'CON',
    'index.html::$DATA',
    'http://other.example/',
    '//other.example',
    '%E4%B8%AD%E6%96%87',
  ],
  ...['b'.repeat(255), 'b'.repeat(256), 'c'.repeat(4000), 'd/'.repeat(900), '%61'.repeat(300)],
];
const headerValues: Readonly<Record<string, readonly string[]>> = {
  range: ['bytes=0-', 'bytes=5-2', 'bytes=-0', 'bytes=-99', 'bytes=9-9,1-1', 'bytes=99999999999999999999-', 'x', '='],
  'if-none-match': ['*', '""', 'W/"x", "y"', ',,,', '"'.repeat(99)],
  'if-range': ['"x"', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  'accept-encoding': ['br', 'gzip;q=0', '*;q=0', ',;,=', 'x'.repeat(500)],
  host: ['localhost', 'other.example', '', ']', '[::1', 'localhost:99999999'],
  'x-long': ['y'.repeat(9_000), 'y'.repeat(20_000)],
  cookie: ['; '.repeat(2_000)],
};
const methods = [
  'GET',
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'OPTIONS',
  'DELETE',
  'PROPFIND',
  'TRACE',
  'M-SEARCH',
  'PURGE',
];
/** What may be answered; 5xx is none of it. */
const proper = [200, 206, 304, 308, 400, 404, 405, 416, 421, 431];

test(
  '10,000 hostile requests neither end the server nor lead out of the folder or to another host',
  {
    timeout: 120_000,
  },
  async () => {
    const { url } = await site();
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    onTestFinished(() => agent.destroy());
    const random = randomFrom(7);
    const ask = (): Promise<string | undefined> => {
      const path = `${random.below(10) > 0 ? '/' : ''}${some(random, pieces, 5)}`;
      const headers = Object.fromEntries(
        Object.entries(headerValues).flatMap(([name, values]) =>
          random.below(7) === 0 ? [[name, random.pick(values)]] : [],
        ),
      );
      return faultOf(url, path, random.pick(methods), headers, agent);
    };
    const faults: string[] = [];
    const worker = async (count: number) => {
      for (let asked = 0; asked < count; asked += 1) {
        const fault = await ask();
        if (fault !== undefined) faults.push(fault);
      }
    };
    await Promise.all(Array.from({ length: 8 }, () => worker(1250)));
    expect(faults).toEqual([]);
    expect(await (await fetch(url)).text()).toBe('home');
  },
);

test('what is no HTTP at all does not end the server either', async () => {
  const { url } = await site();
  const random = randomFrom(11);
  const port = Number(new URL(url).port);
  const junk = [
    'GET',
    ' ',
    '/',
    '\r\n',
    '\r\n\r\n',
    '\0',
    'HTTP/1.1',
    'HTTP/9',
    'Host: localhost',
    ':',
    '中',
    'a'.repeat(20_000),
  ];
  const answers = await Promise.all(Array.from({ length: 300 }, () => raw(port, some(random, junk, 12))));
  expect(answers.filter((answer) => answer.includes(secret))).toEqual([]);
  expect(await (await fetch(url)).text()).toBe('home');
});

/** From one to `most` of a list in one string, with repeats. */
function some(random: Random, list: readonly string[], most: number): string {
  return Array.from({ length: 1 + random.below(most) }, () => random.pick(list)).join('');
}

/** What is wrong with the answer to a request; undefined when nothing is. */
async function faultOf(
  url: string,
  path: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  agent: Agent,
): Promise<string | undefined> {
  const { port } = new URL(url);
  const answer = await new Promise<IncomingMessage | Error>((resolve) => {
    const options = { host: '127.0.0.1', port, path, method, headers, agent };
    request(options, resolve).once('error', resolve).end();
  });
  const asked = `${method} ${path.slice(0, 200)} ${JSON.stringify(headers)}`;
  if (answer instanceof Error) return `${asked}: ${answer.message}`;
  const body = await text(answer);
  const { statusCode = 0, headers: given } = answer;
  if (!proper.includes(statusCode)) return `${asked}: ${statusCode}`;
  if (body.includes(secret)) return `${asked}: outside the folder`;
  const expected = bodyOf(path, method, statusCode, headers);
  if (expected !== undefined && body !== expected) return `${asked}: ${statusCode} ${body.slice(0, 50)}`;
  if (given.location !== undefined && !/^\/(?![/\\])/.test(given.location)) return `${asked}: on to ${given.location}`;
  return undefined;
}

/** What must be in a plain answer: the file, or the page that says there is none; undefined for other answers. */
function bodyOf(
  path: string,
  method: string,
  status: number,
  headers: Readonly<Record<string, string>>,
): string | undefined {
  if (method !== 'GET' || ![200, 404].includes(status) || 'range' in headers) return undefined;
  if (status === 404) return files['404.html'];
  const name = decodeURIComponent(path.split('?')[0] ?? '').slice(1);
  return files[name === '' || name.endsWith('/') ? `${name}index.html` : name] ?? 'no answer of 200';
}

test('300 requests that are never finished leave room for others', async () => {
  const { url } = await site();
  const port = Number(new URL(url).port);
  const sockets = Array.from({ length: 300 }, () =>
    connect(port, '127.0.0.1', function begin(this: Socket) {
      this.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ');
    }).on('error', () => undefined),
  );
  onTestFinished(() => sockets.forEach((socket) => void socket.destroy()));
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  const before = Date.now();
  expect(await (await fetch(url)).text()).toBe('home');
  expect(Date.now() - before).toBeLessThan(5_000);
});

test('what is at an address is answered whole, however it is spelt', async () => {
  const { url } = await site();
  for (const path of ['', 'index.html', 'zh/', 'zh/index.html', '%7Ah/', 'zh/a%20b.txt', '_assets/a.css?x=/../'])
    expect([path, (await fetch(url + path)).status]).toEqual([path, 200]);
});

/** Sends bytes as they are and takes whatever comes back, for a fifth of a second at most. */
function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(200, () => socket.destroy());
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('error', () => undefined).on('close', () => resolve(answer));
  });
}
