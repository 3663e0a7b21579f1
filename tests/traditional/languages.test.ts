import { expect, test } from 'vitest';
import { derivedNamed, derivedOf } from '../../src/languages/derived.ts';
import { offeredLanguages } from '../../src/languages/offered.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';

test.each([
  ['zh-Hant', 'zh-hant'],
  ['zh-hant-HK', 'zh-hant'],
  ['zh-TW', 'zh-hant'],
  ['zh-HK', 'zh-hant'],
  ['zh-MO', 'zh-hant'],
  ['zh', undefined],
  ['zh-CN', undefined],
  ['zh-Hans-HK', undefined],
  ['en-HK', undefined],
  ['', undefined],
])('a browser that asks for %s asks for %s', (tag, locale) => expect(derivedNamed(tag)?.locale).toBe(locale));

test('a site offers what it derives after what it comes from, which is then named more closely', () => {
  const all = ['zh', 'en'] as const;
  const names = (traditional: boolean) =>
    offeredLanguages(all, derivedOf({ languages: all, traditional })).map(({ locale, shortName }) => [
      locale,
      shortName,
    ]);
  expect(names(false)).toEqual([
    ['zh', '中文'],
    ['en', 'English'],
  ]);
  expect(names(true)).toEqual([
    ['zh', '简体'],
    ['zh-hant', '繁體'],
    ['en', 'English'],
  ]);
  expect(derivedOf({ languages: ['en'], traditional: true })).toEqual([]);
});

test('a site without Chinese cannot ask for Traditional characters', () => {
  const settings =
    'brand: { zh: X, en: X }\ntagline: { zh: Y, en: Y }\ncolours: { light: "#1f4f7a", dark: "#8fc1ea" }\n' +
    'languages: [en]\n' +
    'authority: en\ntraditional: true\nbaseUrl: https://x.example.com\ntimeZone: Asia/Taipei\npopularSearches: { zh: [], en: [] }\n';
  const issues = (text: string) =>
    corpusOf({ 'site.yml': text }).invalid.flatMap((file) => file.schemaIssues.map(({ path }) => path.join('.')));
  expect(issues(settings)).toEqual(['traditional']);
  expect(issues(settings.replace('traditional: true', 'traditional: false'))).toEqual([]);
});
