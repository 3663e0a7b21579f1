import { describe, expect, test } from 'vitest';
import { candidates, hashOf, isImmutable, isLive, pathsToKeep } from '../../src/offline/lookup.ts';
import { buildManifest, versionOf } from '../../src/offline/manifest.ts';
import type { OfflineManifest } from '../../src/offline/types.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';

const manifest: OfflineManifest = {
  build: 'b',
  date: '2026-01-01',
  parts: [{ language: 'zh', manual: 'appearance' }, { language: 'en', manual: 'complaints' }, { language: 'zh' }],
  standards: {},
  files: {
    '/zh/index.html': ['h0', 1, 2],
    '/zh/appearance/hair/index.html': ['h1', 1, 0],
    '/en/complaints/six/index.html': ['h2', 1, 1],
    '/_assets/a.css': ['h3', 1],
    '/404.html': ['h4', 1],
    '/zh/客户/index.html': ['h5', 1],
  },
};

describe('finding the file of a path', () => {
  test.each([
    ['/zh/appearance/hair/', 'h1'],
    ['/zh/appearance/hair', 'h1'],
    ['/zh/', 'h0'],
    ['/_assets/a.css', 'h3'],
    ['/zh/%E5%AE%A2%E6%88%B7/', 'h5'],
    ['/404', 'h4'],
    ['/nowhere/', undefined],
  ])('%s', (path, hash) => expect(hashOf(manifest, path)).toBe(hash));

  test('a malformed path is looked for as it stands', () => expect(candidates('/%E5%ZZ')).toContain('/%E5%ZZ'));
});

test.each(['/sw.js', '/version.json', '/offline.json'])('%s is never answered from the copy', (path) =>
  expect(isLive(path)).toBe(true),
);
test.each([
  ['/_assets/x.js', true],
  ['/search/names-zh.abc.json', true],
  ['/pagefind/pagefind.js', false],
  ['/pagefind/fragment/zh_1.pf_fragment', true],
  ['/zh/', false],
])('%s keeps its meaning under its name: %s', (path, expected) => expect(isImmutable(path)).toBe(expected));

describe('what is kept', () => {
  test('everything, unless something is chosen', () => expect(pathsToKeep(manifest, {})).toHaveLength(6));
  test('the shell and the chosen manuals', () => {
    const kept = pathsToKeep(manifest, { manuals: ['appearance'] });
    expect(kept).toContain('/zh/appearance/hair/index.html');
    expect(kept).toContain('/zh/index.html');
    expect(kept).not.toContain('/en/complaints/six/index.html');
  });
});

describe('the list of a build', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = [
    { path: '/zh/index.html', bytes: bytes('one') },
    { path: '/sw.js', bytes: bytes('worker') },
    { path: '/a.css', bytes: bytes('two') },
  ];
  const corpus = corpusOf({});
  const built = buildManifest(files, corpus, '2026-01-01');

  test('holds each file by the hash of its bytes, but not the worker', () => {
    expect(Object.keys(built.files)).toEqual(['/a.css', '/zh/index.html']);
    expect(built.files['/zh/index.html']?.[0]).toBe('7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed');
  });
  test('does not depend on the order of files', () =>
    expect(buildManifest([...files].reverse(), corpus, '2026-01-01').build).toBe(built.build));
  test('changes its build with any byte', () => {
    const changed = buildManifest(
      [{ path: '/zh/index.html', bytes: bytes('One') }, ...files.slice(1)],
      corpus,
      '2026-01-01',
    );
    expect(changed.build).not.toBe(built.build);
  });
  test('the version says how large each part is', () =>
    expect(versionOf(built).parts).toEqual([{ bytes: 3 }, { language: 'zh', bytes: 3 }]));
});
