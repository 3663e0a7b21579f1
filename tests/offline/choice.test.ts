import { beforeEach, describe, expect, test } from 'vitest';
import { answerFile, answerPage } from '../../src/offline/answer.ts';
import { stateOf } from '../../src/offline/copy-state.ts';
import { install } from '../../src/offline/install.ts';
import type { KeepChoice, Part } from '../../src/offline/parts.ts';
import { changeNotes, type CopyNotes, presentEra, readNotes } from '../../src/offline/store.ts';
import { type FakePhone, fakePhone, page, request } from '../helpers/fake-phone.ts';

const pdf = '/cards/desk_a7_zh_sheets-a4.pdf';
const build = (name: string) => ({
  '/404.html': page('没有'),
  [`/_assets/site.${name}.js`]: `script of ${name}`,
  '/zh/index.html': page(`首页 ${name}`),
  '/zh/hair/long/index.html': page(`发型 ${name}`),
  '/zh/desk/hello/index.html': page(`问候 ${name}`),
  '/en/index.html': page(`Home ${name}`),
  '/en/hair/long/index.html': page(`Hair ${name}`),
  [pdf]: `cards of ${name}`,
});
const partOf = (path: string): Part => {
  if (path === pdf) return { deck: 'desk', print: true };
  const [, language = '', manual = ''] = /^\/(zh|en)\/(?:(\w+)\/)?/.exec(path) ?? [];
  return { ...(language ? { language } : {}), ...(manual ? { manual } : {}) };
};

let phone: FakePhone;
beforeEach(() => {
  phone = fakePhone();
  phone.deploy(build('A'), partOf);
});
const keep = (choice?: KeepChoice, signal?: AbortSignal) => install(choice, () => undefined, signal);
const offline = () => phone.fault('*', 'cut');
const read = async (path: string) => (await answerPage(request(path))).text();
const fetched: string[] = [];
const noteRequests = () => {
  fetched.length = 0;
  phone.onRequest = (path) => void fetched.push(path);
};
const some: KeepChoice = { languages: ['zh'], manuals: ['hair'], decks: [] };

describe('what is chosen', () => {
  test('is fetched and nothing else', async () => {
    noteRequests();
    expect(await keep(some)).toMatchObject({ state: 'complete', total: 4, standing: some });
    expect(fetched.sort()).toEqual(['/404.html', '/_assets/site.A.js', '/offline.json', '/zh/', '/zh/hair/long/']);
  });

  test('is all that a new build changes', async () => {
    await keep(some);
    phone.deploy(build('B'), partOf);
    noteRequests();
    expect((await keep()).state).toBe('complete');
    expect(fetched.sort()).toEqual(['/_assets/site.B.js', '/offline.json', '/zh/', '/zh/hair/long/']);
    offline();
    expect(await read('/zh/hair/long/')).toContain('发型 B');
  });

  test('can have files to print, which open as they are', async () => {
    await keep({ decks: ['desk'] });
    offline();
    expect(await read(pdf)).toBe('cards of A');
    expect(await (await answerFile(request(pdf))).text()).toBe('cards of A');
  });
});

describe('what is not chosen', () => {
  test('is answered with the page that says so', async () => {
    await keep(some);
    offline();
    for (const path of ['/en/hair/long/', '/zh/desk/hello/', pdf]) {
      const response = await answerPage(request(path));
      expect(response.status).toBe(503);
      expect(await response.text()).toContain('data-not-kept');
    }
  });

  test('is not kept in passing, of this build or the next', async () => {
    await keep(some);
    await read('/en/hair/long/');
    phone.deploy(build('B'), partOf);
    await read('/en/hair/long/');
    await answerFile(request(pdf));
    await read('/en/hair/long/');
    offline();
    expect((await answerPage(request('/en/hair/long/'))).status).toBe(503);
    expect(Object.keys((await readNotes()).seen ?? {})).not.toContain('/en/hair/long/index.html');
  });

  test('goes when less is chosen than before', async () => {
    await keep({});
    const before = stateOf(await readNotes());
    expect(await keep(some)).toMatchObject({ state: 'complete' });
    const after = stateOf(await readNotes());
    expect([before.total, after.total]).toEqual([7, 4]);
    const files = [...(phone.caches.values().next().value ?? [])].filter(([key]) => !key.includes('/note/'));
    expect(files).toHaveLength(4);
  });
});

describe('another choice that does not come to its end', () => {
  test.each([
    ['cancelled', (stop: AbortController) => void (phone.onRequest = (path) => path === '/en/' && stop.abort())],
    ['offline', () => phone.fault('/en/', 'cut')],
    ['offline', () => phone.fault('*', 'cut')],
    ['offline', () => phone.fault('*', { login: true })],
  ] as const)('(%s): what was there before stays whole', async (reason, happens) => {
    await keep(some);
    const stop = new AbortController();
    happens(stop);
    // Whatever broke it off, what was asked for is what the ticks go on from.
    expect(await keep({}, stop.signal)).toMatchObject({ standing: some, asked: {}, reason });
    phone.fault('/en/');
    offline();
    expect((await readNotes()).choice).toEqual(some);
    expect(await read('/zh/hair/long/')).toContain('发型 A');
    expect((await answerPage(request('/en/'))).status).toBe(503);
  });

  test('cancelled, it leaves no files behind and is not taken up again', async () => {
    const stop = new AbortController();
    phone.onRequest = (path) => path === '/zh/' && stop.abort();
    expect(await keep({}, stop.signal)).toMatchObject({ state: 'none', reason: 'cancelled' });
    const files = [...(phone.caches.values().next().value ?? [])].filter(([key]) => !key.includes('/note/'));
    expect(files).toEqual([]);
    expect((await readNotes()).pending).toBeUndefined();
  });

  test('cancelled, it is remembered as what was asked for, until something else is', async () => {
    const stop = new AbortController();
    phone.onRequest = (path) => path === '/zh/' && stop.abort();
    expect(await keep(some, stop.signal)).toMatchObject({ state: 'none', asked: some });
    expect(stateOf(await readNotes())).toMatchObject({ state: 'none', asked: some });
    phone.onRequest = () => undefined;
    await keep({});
    expect(stateOf(await readNotes()).asked).toBeUndefined();
  });

  test('cut off, it is taken up with what was chosen', async () => {
    phone.fault('/zh/', 'cut');
    expect(await keep(some)).toMatchObject({ state: 'incomplete', asked: some });
    expect(stateOf(await readNotes())).toMatchObject({ state: 'incomplete', asked: some });
    phone.fault('/zh/');
    expect(await keep()).toMatchObject({ state: 'complete', standing: some });
  });
});

describe('a copy of an earlier version of the product', () => {
  /** Makes the notes what they were: no parts, manuals chosen beside the set. */
  const asBefore = async (manuals?: readonly string[]) => {
    await changeNotes(presentEra(), ({ current, savedAt }) => {
      const { parts: _, ...set } = current ?? { build: '', date: '', files: {}, standards: {} };
      const files = Object.fromEntries(Object.entries(set.files).map(([path, [hash, bytes]]) => [path, [hash, bytes]]));
      return { current: { ...set, files, manuals: ['hair', 'desk'] }, savedAt, manuals } as unknown as CopyNotes;
    });
  };

  test('that is whole is read, and a new build brings the whole again, without files to print', async () => {
    await keep({});
    await asBefore();
    expect(stateOf(await readNotes())).toMatchObject({ state: 'complete', standing: {} });
    phone.deploy(build('B'), partOf);
    noteRequests();
    expect(await keep()).toMatchObject({ state: 'complete', total: 7 });
    expect(fetched).not.toContain(pdf);
    offline();
    expect(await read('/en/hair/long/')).toContain('Hair B');
  });

  test('with chosen manuals keeps to them', async () => {
    await keep({});
    await asBefore(['hair']);
    phone.deploy(build('B'), partOf);
    expect(await keep()).toMatchObject({ state: 'complete', standing: { manuals: ['hair'] } });
    offline();
    expect(await read('/zh/hair/long/')).toContain('发型 B');
    expect((await answerPage(request('/zh/desk/hello/'))).status).toBe(503);
  });
});
