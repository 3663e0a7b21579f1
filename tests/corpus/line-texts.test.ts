import { expect, test } from 'vitest';
import { lineTexts, localize, quoteOf, quoteText, translationGaps } from '../../src/corpus/index.ts';
import { buildClauseIndex } from '../../src/search/build-index.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

const corpus = exampleCorpus();
const lines = corpus.standards.find(({ code }) => code === 'FO-32');
if (!lines) throw new Error('The example manuals have no FO-32');

test.each([
  ['zh', '说唔该等阵。 · 粤语 · 读作：m4 goi1 dang2 zan6 · 意思：请稍等一下'],
  ['en', 'Say 唔该等阵。 · Cantonese · Read: m4 goi1 dang2 zan6 · Meaning: One moment, please'],
] as const)('a line in a dialect stays as it is, with its reading and its meaning, %s', (locale, expected) => {
  const { facts } = localize(lines, locale);
  const clause = facts.clauses.find(({ id }) => id === 'cantonese');
  const quote = clause && quoteOf(facts, clause, locale);
  expect((quote && quoteText(corpus, quote, locale))?.replaceAll(/[“”]/g, '')).toBe(expected);
});

test('its translation lacks nothing', () => {
  expect(translationGaps(lines, 'en')).toEqual([]);
});

test('attempts and callers have names', () => {
  expect(lineTexts({ attempt: 2, caller: 'inside' }, 'en')).toEqual(['Inside call', 'Attempt 2']);
  expect(lineTexts({ attempt: 'last' }, 'zh')).toEqual(['最后一次']);
});

test('the search finds it by its reading', () => {
  const row = buildClauseIndex(corpus, 'en').rows.find((one) => one.includes('唔该等阵')) ?? '';
  expect(row).toContain(' Read: m4 goi1 dang2 zan6');
});
