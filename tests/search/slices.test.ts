import { expect, test } from 'vitest';
import { atOnce, inSlices, type Steps } from '../../src/lib/steps.ts';
import { addingAsked, addingClauses } from '../../src/search/add-clauses.ts';
import { addingDetails } from '../../src/search/add-details.ts';
import { buildClauseIndex, buildDetailIndex, buildNameIndex } from '../../src/search/build-index.ts';
import { earlyWords } from '../../src/search/early-words.ts';
import { preparing } from '../../src/search/further.ts';
import { prepare } from '../../src/search/prepare.ts';
import { codesFor, preparedIn, smallCorpus } from './small-corpus.ts';

const queries = ['投诉', 'tousu', '海报贴多高', '110', 'poster', 'complaimt', 'CP-01'];

test.each(['zh', 'en'] as const)('%s: a key between any two steps is answered, and at the end as ever', (locale) => {
  const prepared = prepare(buildNameIndex(smallCorpus, locale));
  const works = [
    () => addingDetails(prepared, buildDetailIndex(smallCorpus, locale)),
    () => addingClauses(prepared, buildClauseIndex(smallCorpus, locale)),
    () => addingAsked(prepared),
    () => preparing(prepared),
  ];
  let steps = 0;
  for (const work of works)
    for (const _ of work()) {
      steps += 1;
      if (steps % 5 === 0) for (const query of queries) codesFor(prepared, query);
      expect(codesFor(prepared, 'CP-01')[0]).toBe('CP-01');
    }
  expect(steps).toBeGreaterThan(10);
  const whole = preparedIn(locale);
  for (const query of queries) expect(codesFor(prepared, query), query).toEqual(codesFor(whole, query));
});

function* counting(to: number): Steps<number> {
  for (let count = 0; count < to; count += 1) yield;
  return to;
}

test('work in slices gives what work at once gives', async () => {
  expect(atOnce(counting(20))).toBe(20);
  expect(await inSlices(counting(20))).toBe(20);
  expect(await inSlices(counting(0))).toBe(0);
});

test('standards too many for the first file bring fewer of their words in it', () => {
  const standards = (count: number) =>
    Array.from({ length: count }, () => ({ title: '标题', aliases: ['甲乙', '丙丁', '戊己', '庚辛', '壬癸', '子丑'] }));
  const all = earlyWords(standards(3));
  expect(all).toBeGreaterThan(1);
  expect(earlyWords(standards(3), 1000)).toBe(all);
  // Titles alone are always there.
  expect(earlyWords(standards(3), 1)).toBe(0);
  expect(earlyWords(standards(3), 3 * 6 + 3 * 6)).toBe(1);
  const counts = [10, 100, 1000, 10_000].map((count) => earlyWords(standards(count)));
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts.at(-1)).toBe(0);
});
