import { expect, test } from 'vitest';
import { sitePages } from '../../src/corpus/index.ts';
import { corpusOf, listPage } from '../helpers/corpus-from-strings.ts';
import { englishPage } from '../helpers/english-page.ts';
import { manualPage } from '../helpers/manual-page.ts';

const contradictions = `contradictions:
  - id: short-or-long
    subject: { zh: 长短, en: Length }
    sides:
      - { says: { zh: 短, en: Short }, basis: 001o-2, clause: AP-01#one }
      - { says: { zh: 长, en: Long }, basis: 001n-2, clause: AP-02#one }
    house: { zh: 短, en: Short }
    why: { zh: 方便, en: Easier }
`;
const manual = manualPage({ id: 'a', number: 'SS-AP', codes: 'AP-01' })
  .replace('id: v1', 'id: first')
  .replace(
    /^ {4}- \{ id: one.*$/m,
    '    - { id: for-all, text: 全体, standards: [AP-01, AP-02] }\n' +
      '    - { id: for-editors, text: 编者, standards: [AP-03] }',
  );
const corpus = corpusOf({
  'docs/zh/a/index.mdx': manual,
  'docs/zh/a/one.mdx': `${listPage('AP-01', { one: '甲' })}\n## 示例\n`,
  'docs/en/a/one.mdx': englishPage({
    of: 'AP-01',
    fields: 'clauses:\n  one: { text: A, source: aaaaaa }',
    body: '\n## Why\n\nA\n',
  }),
  'docs/zh/a/two.mdx': listPage('AP-02', { one: '甲' }),
  'docs/zh/a/three.mdx': listPage('AP-03', { one: '甲' }, 'audience: editors'),
  'contradictions.yml': contradictions,
});
const pages = sitePages(corpus, [{ locale: 'zh', slug: 'authoring', text: '## 甲\n\n## 甲\n' }]);
const ids = (path: string) => [...(pages.get(path)?.().ids ?? ['no page'])];

test('every file of these is valid', () => {
  expect(corpus.invalid.map(({ path }) => path)).toEqual([]);
});

test('a section of a manual is a place where it holds something for staff', () => {
  expect(ids('/zh/a/')).toEqual(['_top', 'for-all', 'first']);
});

test('a contradiction is told on one page', () => {
  expect(ids('/zh/a/one/')).toEqual(['_top', 'one', '_c-short-or-long', '_1', '_2']);
  expect(ids('/zh/a/two/')).toEqual(['_top', 'one', '_1']);
  expect(ids('/zh/editors/')).not.toContain('_c-short-or-long');
});

test('behind a short link are the places that every language has', () => {
  expect(ids('/s/AP-01/')).toEqual(['short', '_top', 'one', '_c-short-or-long', '_1']);
});

test('where a translation is missing, the page of the original stands there with its places', () => {
  expect(ids('/en/a/two/')).toEqual(ids('/zh/a/two/'));
});

test('pages that the product adds stand in their own language', () => {
  expect([ids('/zh/authoring/'), ids('/en/authoring/')]).toEqual([['_top', '甲', '甲-1'], ['no page']]);
});
