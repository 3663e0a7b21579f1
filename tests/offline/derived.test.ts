import { afterEach, expect, test, vi } from 'vitest';
import { offlineWords } from '../../src/i18n/words/offline.ts';
import { derivedLanguages } from '../../src/languages/derived.ts';
import { pathsToKeep } from '../../src/offline/lookup.ts';
import { buildManifest } from '../../src/offline/manifest.ts';
import { noticeWordsOf } from '../../src/offline/notice-words.ts';
import { toTraditional } from '../../src/traditional/convert.ts';
import { corpusOf, listPage } from '../helpers/corpus-from-strings.ts';

afterEach(() => vi.unstubAllEnvs());

test('the list of a build names standards in derived languages too', () => {
  const corpus = corpusOf({ 'docs/zh/a/hair.mdx': listPage('AP-01', { hair: '前不遮眉' }) });
  const derived = derivedLanguages.map((language) => ({ language, convert: toTraditional }));
  const title = corpus.standards[0]?.authority.title ?? '';
  expect(title).not.toBe('');
  expect(buildManifest([], corpus, '2026-01-01').standards['AP-01']).not.toHaveProperty('zh-hant');
  expect(buildManifest([], corpus, '2026-01-01', derived).standards['AP-01']).toMatchObject({
    zh: title,
    'zh-hant': toTraditional(title),
  });
});

test('the chosen manuals are kept in derived languages too, the others in none', () => {
  const pages = ['/zh-hant/index.html', '/zh-hant/a/x/index.html', '/zh-hant/b/x/index.html', '/zh/b/x/index.html'];
  const manifest = {
    build: 'b',
    date: '2026-01-01',
    manuals: ['a', 'b'],
    standards: {},
    files: Object.fromEntries(pages.map((path) => [path, ['h', 1] as const])),
  };
  vi.stubEnv('DERIVED_LANGUAGES', 'true');
  expect(pathsToKeep(manifest, ['a'])).toEqual(['/zh-hant/index.html', '/zh-hant/a/x/index.html']);
});

test('a page carries the words of its notices and no others', () => {
  const { copy, copyOf, old, clockBehind, changes, more, close } = offlineWords.zh;
  expect(noticeWordsOf(offlineWords.zh)).toEqual({ copy, copyOf, old, clockBehind, changes, more, close });
});
