import { expect, test } from 'vitest';
import {
  hashesOfPage,
  outdatedParts,
  partsOfPage,
  pendingHash,
  readSource,
  refreshTranslation,
  type SourceFile,
} from '../../src/corpus/index.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

const { files } = exampleCorpus();
const chinese = new Map(files.filter(({ locale }) => locale === 'zh').map((file) => [file.slug, file]));
const pairs = files.flatMap((english) => {
  const original = chinese.get(english.slug);
  return english.type === 'translation' && original ? [{ english, hashes: hashesOfPage(original) }] : [];
});

const withText = (file: SourceFile, text: string) => readSource({ path: file.path, text, encoding: 'utf-8' });
const hash = /(?<=(?:source|body): )[a-p]{6}\b/g;

test('pages that are up to date stay as they are, to the byte', () => {
  expect(pairs.length).toBeGreaterThan(15);
  const rewritten = pairs.filter(({ english, hashes }) => refreshTranslation(english, hashes, 'all') !== english.text);
  expect(rewritten.map(({ english }) => english.path)).toEqual([]);
});

test('a hash that is old comes back where it was, and nothing else changes', () => {
  const wrong = pairs.filter(({ english, hashes }, index) => {
    const all = [...english.text.matchAll(hash)];
    const { index: at = 0 } = all[index % all.length] ?? {};
    const stale = `${english.text.slice(0, at)}bbbbbb${english.text.slice(at + 6)}`;
    const page = withText(english, stale);
    return (
      refreshTranslation(page, hashes, 'all') !== english.text || refreshTranslation(page, hashes, 'missing') !== stale
    );
  });
  expect(wrong.map(({ english }) => english.path)).toEqual([]);
});

test('a page that was only just translated gets all its hashes, also with Windows line ends', () => {
  const wrong = pairs.filter(({ english, hashes }) => {
    const windows = english.text.replaceAll('\n', '\r\n');
    return refreshTranslation(withText(english, windows.replace(hash, pendingHash)), hashes, 'missing') !== windows;
  });
  expect(wrong.map(({ english }) => english.path)).toEqual([]);
});

const original = readSource({
  path: 'docs/zh/appearance/hair.mdx',
  text: `---
title: 发型
description: 前不遮眉。
manual:
  sections:
    - { id: a, text: 甲 }
    - { id: b, text: 乙, basis: [house] }
---

正文
`,
  encoding: 'utf-8',
});
const hashes = hashesOfPage(original);
const english = (clauses: string) =>
  readSource({
    path: 'docs/en/appearance/hair.mdx',
    text: `---
title: Hair
translation:
  of: x
  source: ${hashes.header}
  body: '${hashes.body ?? ''} '
  clauses:${clauses}
---
`,
    encoding: 'utf-8',
  });

test.each([
  [
    ' { a: { text: A }, b: { text: B } }',
    ` { a: { text: A, source: ${hashes.entries['a'] ?? ''} }, b: { text: B, source: ${hashes.entries['b'] ?? ''} } }`,
  ],
  [
    '\n    a:\n      text: A\n    # b is to come',
    `\n    a:\n      text: A\n      source: ${hashes.entries['a'] ?? ''}\n    # b is to come`,
  ],
  ['\n    a:\n      source:\n      text: A', `\n    a:\n      source: ${hashes.entries['a'] ?? ''}\n      text: A`],
])('a hash that is missing is added beside its words: %j', (before, after) => {
  expect(refreshTranslation(english(before), hashes, 'missing')).toBe(english(after).text);
});

test.each(['', ' {}', ' [a]', ' { a: , c: { text: C } }', ' word'])(
  'without words there is nothing to record: %j',
  (clauses) => {
    expect(outdatedParts(english(clauses), hashes)).toEqual([]);
  },
);

test('the parts of a page are its title, its entries and its body, each with what its hash is of', () => {
  expect([...partsOfPage(original)]).toEqual([
    [':title', { hash: hashes.header, content: { title: '发型', description: '前不遮眉。' } }],
    ['#a', { hash: hashes.entries['a'], content: { text: '甲' } }],
    ['#b', { hash: hashes.entries['b'], content: { text: '乙' } }],
    [':body', { hash: hashes.body, content: '\n正文\n' }],
  ]);
});
