import { expect, test } from 'vitest';
import { en } from '../../src/i18n/words/en.ts';
import { fill } from '../../src/i18n/fill.ts';
import { zh } from '../../src/i18n/words/zh.ts';
import type { ClauseOf } from '../../src/schema/index.ts';
import { phraseGroups } from '../../src/site/lists/phrase-groups.ts';
import { refusal } from '../../src/site/loaders/sources-loader.ts';
import { corpusOf, listPage } from '../helpers/corpus-from-strings.ts';

test('both languages fill in the same places', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const key of Object.keys(zh) as (keyof typeof zh)[]) expect(places(en[key]), key).toEqual(places(zh[key]));
});

test('fill leaves what it is not given', () => {
  expect(fill('第 {n} 步，共 {of} 步', { n: 2 })).toBe('第 2 步，共 {of} 步');
});

test('what is said instead stands right after what it replaces', () => {
  const line = (id: string, more: object) =>
    ({ id, situation: 'opening', polarity: 'do', text: id, ...more }) as unknown as ClauseOf<'phrasing'>;
  const groups = phraseGroups([
    line('good', {}),
    line('other', {}),
    line('bad', { polarity: 'dont', replacedBy: 'good' }),
    line('worse', { polarity: 'dont', replacedBy: 'good' }),
    line('never', { polarity: 'dont', noReplacement: '无' }),
  ]);
  expect(groups.map(({ lines }) => lines.map(({ id }) => id))).toEqual([
    ['bad', 'worse', 'good'],
    ['other'],
    ['never'],
  ]);
});

test('a refused build names file, field and reason', () => {
  const { invalid } = corpusOf({
    'docs/zh/m/a.mdx': listPage('TT-01', { one: '第一项' }).replace('title:', 'head: []\ntitle:'),
  });
  expect(refusal(invalid)).toMatch(/docs\/zh\/m\/a\.mdx: .*head/);
});
