import { beforeEach, describe, expect, test } from 'vitest';
import { answerFile, answerPage } from '../../src/offline/answer.ts';
import { install } from '../../src/offline/install.ts';
import { dropCopy, readNotes } from '../../src/offline/store.ts';
import type { CopyState } from '../../src/offline/types.ts';
import { type FakePhone, fakePhone, page, request } from '../helpers/fake-phone.ts';

/** Two builds: a page with its script, one without, and the page for wrong addresses. */
const build = (name: string) => ({
  '/404.html': page('没有'),
  [`/_assets/practice.${name}.js`]: `script of ${name}`,
  '/zh/index.html': page(`首页 ${name}`),
  '/zh/hair/index.html': page(`发型 ${name}`),
  '/zh/practice/index.html': page(`练习 ${name} <script src="/_assets/practice.${name}.js"></script>`),
});

let phone: FakePhone;
beforeEach(() => {
  phone = fakePhone();
});

const keep = () => install(undefined, () => undefined);
const read = async (path: string) => (await answerPage(request(path))).text();
const offline = () => phone.fault('*', 'cut');

/** Keeps build A whole and puts build B online. */
async function keepThenDeploy(): Promise<void> {
  phone.deploy(build('A'));
  expect((await keep()).state).toBe('complete');
  phone.deploy(build('B'));
}

describe('what was seen is not taken back', () => {
  test('also when the list of the build cannot be had', async () => {
    await keepThenDeploy();
    phone.fault('/offline.json', 500);
    expect(await read('/zh/practice/')).toContain('练习 B');
    await answerFile(request('/_assets/practice.B.js'));
    offline();
    expect(await read('/zh/practice/')).toContain('练习 B');
    expect(await read('/zh/practice')).toContain('练习 B');
    expect(await (await answerFile(request('/_assets/practice.B.js'))).text()).toBe('script of B');
    expect(await read('/zh/hair/')).toContain('发型 A');
  });

  test('nor when that list is of an earlier build still', async () => {
    await keepThenDeploy();
    phone.onRequest = (path) => path === '/offline.json' && phone.deploy(build('A'));
    expect(await read('/zh/hair/')).toContain('发型 B');
    offline();
    expect(await read('/zh/hair/')).toContain('发型 B');
  });

  test('but a build that was taken back is', async () => {
    await keepThenDeploy();
    await read('/zh/hair/');
    phone.deploy(build('A'));
    expect(await read('/zh/hair/')).toContain('发型 A');
    offline();
    expect(await read('/zh/hair/')).toContain('发型 A');
    expect((await readNotes()).seen).toEqual({});
  });

  test('and a complete copy of a later list takes its place', async () => {
    await keepThenDeploy();
    phone.fault('/offline.json', 500);
    await read('/zh/hair/');
    phone.fault('/offline.json');
    phone.deploy(build('C'));
    expect((await keep()).state).toBe('complete');
    offline();
    expect(await read('/zh/hair/')).toContain('发型 C');
    expect((await readNotes()).seen).toBeUndefined();
  });

  test('while a login page that answers everything is never kept', async () => {
    await keepThenDeploy();
    phone.fault('*', { login: true });
    expect(await read('/zh/hair/')).toContain('Log in');
    await answerFile(request('/_assets/other.js'));
    offline();
    expect(await read('/zh/hair/')).toContain('发型 A');
    expect((await readNotes()).seen).toBeUndefined();
  });
});

test('an update that was cut off leaves every page of one build, with its scripts', async () => {
  await keepThenDeploy();
  phone.fault('/zh/hair/', 'cut');
  expect(await keep()).toMatchObject({ state: 'incomplete', reason: 'offline' });
  offline();
  for (const path of ['/zh/', '/zh/hair/', '/zh/practice/']) expect(await read(path)).toMatch(/ A/);
  expect(await (await answerFile(request('/_assets/practice.A.js'))).text()).toBe('script of A');
});

describe('with a fault of the server', () => {
  test.each([500, 502, 503, 429])('%i: the kept page, marked', async (status) => {
    phone.deploy(build('A'));
    await keep();
    phone.fault('*', status);
    const response = await answerPage(request('/zh/hair/'));
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(
      /^<!doctype html><html data-offline-copy="[\dTZ:.-]+" data-copy-day="2026-11-01"/,
    );
    expect(await (await answerFile(request('/zh/hair/index.html'))).text()).toContain('发型 A');
  });

  test('without a copy, what the server says', async () => {
    phone.deploy(build('A'));
    phone.fault('*', 502);
    expect((await answerPage(request('/zh/hair/'))).status).toBe(502);
    expect(phone.caches.size).toBe(0);
  });
});

describe('deleting', () => {
  test.each(['/zh/hair/', '/_assets/practice.B.js', '/offline.json'])(
    'during an update, at %s, leaves nothing, and nothing comes back',
    async (at) => {
      await keepThenDeploy();
      let deleted: Promise<void> | undefined;
      phone.onRequest = (path) => {
        if (path === at) deleted ??= dropCopy();
      };
      await expect(keep()).rejects.toThrow();
      await deleted;
      expect(phone.caches.size).toBe(0);
      await read('/zh/hair/');
      expect(phone.caches.size).toBe(0);
    },
  );

  test('at any moment of an installation that has nothing to fetch leaves nothing', async () => {
    for (let steps = 0; steps < 80; steps += 1) {
      phone.deploy(build('A'));
      await keep();
      const again = keep().catch(() => undefined);
      for (let step = 0; step < steps; step += 1) await Promise.resolve();
      await dropCopy();
      await again;
      expect(phone.caches.size, `after ${steps} steps`).toBe(0);
    }
  });

  test('while a page is shown leaves nothing', async () => {
    await keepThenDeploy();
    phone.onRequest = (path) => (path === '/offline.json' ? dropCopy() : undefined);
    expect(await read('/zh/hair/')).toContain('发型 B');
    expect(phone.caches.size).toBe(0);
  });

  test('does not hinder keeping anew', async () => {
    await keepThenDeploy();
    await dropCopy();
    expect((await keep()).state).toBe('complete');
    offline();
    expect(await read('/zh/hair/')).toContain('发型 B');
  });
});

describe('a file that is redirected', () => {
  test('is named, and the rest is kept', async () => {
    phone.deploy(build('A'));
    phone.fault('/zh/hair/', 'redirect');
    const state = await keep();
    expect(state).toMatchObject({ state: 'complete', lacking: ['/zh/hair/index.html'] });
    expect(state.total - state.done).toBe(1);
    phone.fault('/zh/hair/', 'cut');
    offline();
    expect(await read('/zh/practice/')).toContain('练习 A');
    const lacking = await answerPage(request('/zh/hair/'));
    expect(lacking.status).toBe(503);
    expect(await lacking.text()).toContain('data-not-kept');
    expect((await answerPage(request('/zh/nowhere/'))).status).toBe(404);
  });

  test('is kept as soon as it can be had', async () => {
    phone.deploy(build('A'));
    phone.fault('/zh/hair/', 'redirect');
    await keep();
    phone.fault('/zh/hair/');
    expect((await keep()).lacking).toBeUndefined();
    offline();
    expect(await read('/zh/hair/')).toContain('发型 A');
  });

  test('does not take a whole copy’s place when other pages need it', async () => {
    await keepThenDeploy();
    phone.fault('/_assets/practice.B.js', 'redirect');
    expect(await keep()).toMatchObject({
      state: 'incomplete',
      reason: 'changed',
      lacking: ['/_assets/practice.B.js'],
    });
    offline();
    expect(await read('/zh/practice/')).toContain('练习 A');
  });

  test('is no reason when many are: the login has ended', async () => {
    const many = Array.from({ length: 20 }, (_, at) => [`/zh/page-${at}/index.html`, page(`第 ${at} 页`)]);
    phone.deploy({ ...build('A'), ...(Object.fromEntries(many) as Record<string, string>) });
    for (let at = 0; at < 20; at += 1) phone.fault(`/zh/page-${at}/`, 'redirect');
    expect(await keep()).toMatchObject({ state: 'incomplete', reason: 'changed' });
  });
});

test('a page seen during an update, of a build that came after it, is not taken back by its end', async () => {
  await keepThenDeploy();
  phone.onRequest = async (path) => {
    if (path !== '/zh/practice/') return;
    phone.onRequest = () => undefined;
    phone.deploy({ ...build('B'), '/zh/hair/index.html': page('发型 C') });
    expect(await read('/zh/hair/')).toContain('发型 C');
    phone.deploy(build('B'));
  };
  const states: CopyState[] = [];
  states.push(await keep());
  expect(states).toMatchObject([{ state: 'complete' }]);
  offline();
  expect(await read('/zh/hair/')).toContain('发型 C');
  expect(await read('/zh/')).toContain('首页 B');
});
