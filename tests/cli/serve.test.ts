import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { previewCall } from '../../scripts/calls/preview.ts';
import { runScript } from '../helpers/cli.ts';
import { misuseOf } from '../helpers/misuse.ts';
import { served } from '../helpers/served.ts';

const site = async () => {
  const { url } = await served(
    {
      'index.html': 'home',
      '404.html': 'lost',
      'zh/index.html': '中文',
      '_assets/a.css': 'a{}',
      '../secret.txt': 'secret',
    },
    { headers: { 'Content-Security-Policy': "default-src 'self'" } },
  );
  return url;
};

test.each([
  ['', 200, 'home'],
  ['zh/', 200, '中文'],
  ['zh/?q=1', 200, '中文'],
  ['nowhere', 404, 'lost'],
  ['nowhere/', 404, 'lost'],
  ['index.html/', 404, 'lost'],
  ['b'.repeat(300), 404, 'lost'],
  ['/zh', 404, 'lost'],
  ['%2fzh', 404, 'lost'],
  ['..%2fsecret.txt', 400, ''],
  ['zh/..%2f..%2fsecret.txt', 400, ''],
  ['zh/..%5c..%5csecret.txt', 400, ''],
  ['a%00', 400, ''],
  ['%zz', 400, ''],
])('/%s answers %i', async (path, status, text) => {
  const answer = await fetch((await site()) + path, { redirect: 'error' });
  expect([answer.status, await answer.text()]).toEqual([status, text]);
});

test('a folder without its slash goes on to the one with it, query kept', async () => {
  const answer = await fetch(`${await site()}zh?r=1.1`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/zh/?r=1.1']);
});

test('answers are typed, safe and kept only where a name changes with its content', async () => {
  const url = await site();
  const [page, style] = await Promise.all([fetch(url), fetch(`${url}_assets/a.css`)]);
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'self'",
  });
  expect(style.headers.get('cache-control')).toContain('immutable');
  const again = await fetch(url, { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  expect((await fetch(url, { method: 'POST' })).status).toBe(405);
});

test('a port that is taken is said plainly, with the command that avoids it, before anything is built', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const ran = await runScript('start', ['--port', String(port)]);
  expect(ran.code).toBe(2);
  expect(ran.stdout).toBe('');
  expect(ran.stderr).toContain(`Port ${port} is taken`);
  expect(ran.stderr).toContain(`npm start -- --port ${port + 1}`);
});

test.each(['eighty', '70000', '-1', '3.5'])('--port=%s is misuse', (port) => {
  const ran = misuseOf(() => previewCall([`--port=${port}`]));
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain(`Not a port: ${port}`);
});
