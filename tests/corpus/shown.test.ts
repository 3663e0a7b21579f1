import { expect, test } from 'vitest';
import { localize, quoteOf, quoteText, upToDate } from '../../src/corpus/index.ts';
import { standardBlocks } from '../../src/cards/standard-blocks.ts';
import { isLeftOut } from '../../src/offline/lookup.ts';
import { buildClauseIndex } from '../../src/search/build-index.ts';
import { exampleCorpus, exampleToday } from '../helpers/example-manuals.ts';

const corpus = exampleCorpus();
const breakfast = corpus.standards.find(({ code }) => code === 'FO-31');
if (!breakfast) throw new Error('The example manuals have no FO-31');

test.each([
  ['zh', '应当：窗边的桌上放一枝花 · 只用：浅黄、白 · 不用：大红'],
  ['en', 'Should: A flower on the tables by the window · Only: pale yellow, white · Never: bright red'],
] as const)('a quote tells what may be chosen from what may not, %s', (locale, expected) => {
  const { facts } = localize(breakfast, locale);
  const clause = facts.clauses.find(({ id }) => id === 'flowers');
  const quote = clause && quoteOf(facts, clause, locale);
  expect(quote && quoteText(corpus, quote, locale)).toBe(expected);
});

test('the card prints the names', () => {
  const blocks = standardBlocks(corpus, upToDate(breakfast, 'zh'), { place: undefined, today: exampleToday });
  const texts = blocks.flatMap((block) => (block.block === 'rows' ? block.rows.map(({ text }) => text) : []));
  expect(texts).toContain('应当：窗边的桌上放一枝花 · 只用：浅黄、白 · 不用：大红');
});

test('the search never tells by itself what is forbidden, nor what a picture shows that is wrong', () => {
  const row = buildClauseIndex(corpus, 'zh').rows.find((one) => one.includes('窗边的桌上')) ?? '';
  const line = row.split('\n').find((one) => one.startsWith('flowers')) ?? '';
  expect(line.split('\t')).toContain(' 不用：大红');
  expect(line.split('\t')).not.toContain(' 大红');
  expect(line).not.toContain('一大束花');
});

test('videos are no part of the offline copy, and pictures are', () => {
  expect(isLeftOut('/media/pour.mp4')).toBe(true);
  expect(isLeftOut('/media/one-flower.svg')).toBe(false);
});
