import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rules, runCheck } from '../../src/check/index.ts';
import { corpusFromDisk } from '../../src/corpus/index.ts';

/** What the system answers for a path, in place of the file: permissions bind no superuser, so they cannot be set. */
const answers = new Map<string, string>();
const refuse = (path: unknown) => {
  const code = typeof path === 'string' ? answers.get(path) : undefined;
  if (code !== undefined) throw Object.assign(new Error(code), { code });
};
let dir = '';
const page = '---\ntitle: 甲\ndescription: 乙。\n---\n';
const at = (path: string) => join(dir, path);
const { readFileSync, readdirSync } = fs;
beforeEach(() => {
  vi.spyOn(fs, 'readFileSync').mockImplementation(((path: fs.PathLike) => {
    refuse(path);
    return readFileSync(path);
  }) as typeof readFileSync);
  vi.spyOn(fs, 'readdirSync').mockImplementation(((path: fs.PathLike, options: { withFileTypes: true }) => {
    refuse(path);
    return readdirSync(path, options);
  }) as typeof readdirSync);
  syncBuiltinESMExports();
  dir = fs.mkdtempSync(join(tmpdir(), 'content-'));
  fs.mkdirSync(at('docs/zh/a'), { recursive: true });
  fs.mkdirSync(at('terms'));
  fs.writeFileSync(at('docs/zh/a/x.mdx'), page);
  fs.writeFileSync(at('terms/x.yml'), 'terms: []\n');
});
afterEach(() => {
  answers.clear();
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  fs.rmSync(dir, { recursive: true });
});

const unread = () => corpusFromDisk(dir).unread.map(({ path, why }) => `${path} ${why}`);
const told = () =>
  runCheck({ corpus: corpusFromDisk(dir), today: '2026-11-21', assets: new Set(), productPages: [] }, rules)
    .issues.filter(({ rule }) => rule === 'file-places')
    .map(({ file, level }) => `${file} ${level}`);

test.each([
  ['docs/zh/a/x.mdx', 'EACCES'],
  ['docs/zh/a', 'EACCES'],
  ['terms', 'EPERM'],
  ['terms/x.yml', 'EIO'],
])('%s that gives %s is told', (path, code) => {
  answers.set(at(path), code);
  expect(unread()).toEqual([`${path} refused`]);
  expect(told()).toEqual([`${path} error`]);
});

test.each(['docs/zh/a/x.mdx', 'terms/x.yml', 'docs/zh/a'])('%s that goes meanwhile is left out', (path) => {
  answers.set(at(path), 'ENOENT');
  expect(unread()).toEqual([]);
  expect(corpusFromDisk(dir).files.filter((file) => file.path.startsWith(path))).toEqual([]);
});

test.each([
  ['another page', 'x.mdx'],
  ['the folder above', '..'],
  ['nothing', 'nowhere.mdx'],
])('a link to %s is told and not followed', (_name, target) => {
  fs.symlinkSync(target, at('docs/zh/a/link.mdx'));
  expect(unread()).toEqual(['docs/zh/a/link.mdx link']);
  expect(told()).toEqual(['docs/zh/a/link.mdx error']);
});

test('a socket is told and not read', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(at('terms/y.yml'), resolve));
  try {
    expect(unread()).toEqual(['terms/y.yml device']);
    expect(told()).toEqual(['terms/y.yml error']);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});
