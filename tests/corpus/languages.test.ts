import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { translationRule } from '../../src/check/rules/translation/rule.ts';
import { hashesOfPage, localize, readSource, wordsIn } from '../../src/corpus/index.ts';
import { usualSettings } from '../../src/schema/index.ts';
import { corpusOf, listPage } from '../helpers/corpus-from-strings.ts';
import { brief, issuesOf } from '../helpers/run-rule.ts';

const settings = (more: object) => stringify({ ...usualSettings, ...more });
const english = listPage('AP-01', { hair: 'Keep hair clear of the brows' })
  .replace(/^title: .*$/m, 'title: Hair')
  .replace(/^description: .*$/m, 'description: Neat.');
const chinese = (hashes = { header: 'aaaaaa', body: 'aaaaaa', entry: 'aaaaaa' }) =>
  `---\ntitle: 发型\ndescription: 整洁。\ntranslation:\n  of: AP-01\n  source: ${hashes.header}\n  body: ${hashes.body}\n` +
  `  clauses:\n    hair: { text: 前不遮眉, source: ${hashes.entry} }\n---\n\n## 为什么\n\n让客户放心。\n`;

const englishFirst = { 'site.yml': settings({ languages: ['en', 'zh'], authority: 'en' }) };

test('a company whose English carries the facts has standards in English, translated into Chinese', () => {
  const corpus = corpusOf({ ...englishFirst, 'docs/en/a/hair.mdx': english, 'docs/zh/a/hair.mdx': chinese() });
  expect(corpus.invalid).toEqual([]);
  const [standard] = corpus.standards;
  if (!standard) throw new Error('there is a standard');
  expect(standard.authority.locale).toBe('en');
  expect(localize(standard, 'en')).toMatchObject({ translated: true, facts: { clauses: [{ text: /Keep hair/ }] } });
  expect(localize(standard, 'zh')).toMatchObject({ title: '发型', facts: { clauses: [{ text: '前不遮眉' }] } });
});

test('its translation is held against the English text, in either direction', () => {
  const source = readSource({ path: 'docs/en/a/hair.mdx', text: english, encoding: 'utf-8' });
  const { header, body = '', entries } = hashesOfPage(source);
  const right = chinese({ header, body, entry: entries['hair'] ?? '' });
  const files = { ...englishFirst, 'docs/en/a/hair.mdx': english };
  expect(issuesOf(translationRule, { ...files, 'docs/zh/a/hair.mdx': right })).toEqual([]);
  const old = chinese({ header, body, entry: 'bbbbbb' });
  expect(brief(issuesOf(translationRule, { ...files, 'docs/zh/a/hair.mdx': old }))).toEqual([
    'docs/zh/a/hair.mdx:9:33 translation translation.clauses.hair.source',
  ]);
  const [absent] = issuesOf(translationRule, files);
  expect(absent?.message).toEqual({
    zh: '这一页还没有中文译文',
    en: 'This page has no Chinese translation yet',
  });
  expect(absent?.hint.en).toBe('Create `docs/zh/a/hair.mdx`');
});

test.each(['zh', 'en'] as const)('a company with %s alone is asked for no other language', (locale) => {
  const corpus = corpusOf({
    'site.yml': settings({ brand: { [locale]: 'X' }, languages: [locale], authority: locale }),
    'vocabulary/roles.yml': `entries:\n  - { id: all, ${locale}: X }\n  - { id: service-quality, ${locale}: Y }\n`,
    [`docs/${locale}/a/hair.mdx`]: locale === 'en' ? english : listPage('AP-01', { hair: '前不遮眉' }),
  });
  expect(corpus.invalid.map(({ path }) => path)).toEqual([]);
  expect(corpus.site.brand[locale]).toBe('X');
  expect(corpus.standards.map((standard) => wordsIn(standard, locale).locale)).toEqual([locale]);
  expect(issuesOf(translationRule, Object.fromEntries(corpus.files.map((f) => [f.path, f.text])))).toEqual([]);
});

test('a data file lacks the text of a language that the site has, at the place where it belongs', () => {
  const files = { 'site.yml': settings({}), 'vocabulary/roles.yml': 'entries:\n  - { id: all, zh: 全部 }\n' };
  const [file] = corpusOf(files).invalid;
  expect(file?.schemaIssues.map(({ path }) => path)).toEqual([['entries', 0, 'en']]);
});

test('settings that cannot be read leave the usual ones in force, and are invalid', () => {
  const corpus = corpusOf({ 'site.yml': settings({ timeZone: 'Europe/Londn' }) });
  expect(corpus.site).toEqual(usualSettings);
  expect(corpus.invalid.map(({ path, schemaIssues }) => [path, schemaIssues[0]?.path])).toEqual([
    ['site.yml', ['timeZone']],
  ]);
});
