import { expect, test } from 'vitest';
import { offlineWords } from '../../src/i18n/words/offline.ts';
import { derivedLanguages } from '../../src/languages/derived.ts';
import { buildManifest } from '../../src/offline/manifest.ts';
import { partsByPath } from '../../src/offline/part-of-path.ts';
import { noticeWordsOf } from '../../src/offline/notice-words.ts';
import { toTraditional } from '../../src/traditional/convert.ts';
import { corpusOf, listPage } from '../helpers/corpus-from-strings.ts';

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

test('a file in a derived language belongs to that language, and to its manual', () => {
  const partOf = partsByPath(
    corpusOf({ 'docs/zh/a/hair.mdx': listPage('AP-01', { hair: '前不遮眉' }) }),
    derivedLanguages,
  );
  expect(partOf('/zh-hant/index.html')).toEqual({ language: 'zh-hant' });
  expect(partOf('/search/names-zh-hant.0a1b.json')).toEqual({ language: 'zh-hant' });
  expect(partOf('/pagefind/fragment/zh-hant_0a1b.pf_fragment')).toEqual({ language: 'zh-hant' });
  expect(partOf('/search/names-zh.0a1b.json')).toEqual({ language: 'zh' });
});

test('a page carries the words of its notices and no others', () => {
  const { copy, copyOf, old, clockBehind, changes, more, close, absent } = offlineWords.zh;
  expect(noticeWordsOf(offlineWords.zh)).toEqual({ copy, copyOf, old, clockBehind, changes, more, close, absent });
});
