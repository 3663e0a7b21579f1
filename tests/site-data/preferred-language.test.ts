import { expect, test } from 'vitest';
import { languageFor } from '../../src/site/client/choose-language.ts';

test.each([
  [['', 'en-GB', 'zh-CN'], ['zh', 'en'], 'en'],
  [['zh', 'en-GB'], ['zh', 'en'], 'zh'],
  [['', 'fr-FR'], ['en', 'zh'], 'en'],
] as const)('of the tags %j a site of %j takes the first that it has', (tags, has, expected) => {
  expect(languageFor(tags, has)).toBe(expected);
});

test('a site of one language leads to no other, whatever a phone or an earlier choice asks for', () => {
  expect(languageFor(['en', 'en-US'], ['zh'])).toBe('zh');
  expect(languageFor(['zh', 'zh-TW'], ['en'])).toBe('en');
});
