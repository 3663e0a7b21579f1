import { expect, test } from 'vitest';
import { coverageOf } from '../../src/corpus/coverage.ts';
import type { Corpus } from '../../src/corpus/index.ts';
import { corpusOf, listPage } from '../helpers/corpus-from-strings.ts';

test('many clauses under one basis take no more time each than a few do', () => {
  const clauses = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`a${index}`, '走在客人右前方一米']));
  const corpus = corpusOf({ 'docs/zh/serving/guide.mdx': listPage('SV-01', clauses) });
  const times = (count: number): Corpus => ({
    ...corpus,
    standards: Array.from({ length: count }, () => corpus.standards).flat(),
  });
  /** Clauses that are looked at for a time, however large the corpus, so that the clock has something to count. */
  const standardsEach = 1200;
  const microsecondsOf = (large: Corpus): number => {
    const runs = Array.from({ length: 3 }, () => {
      // The thread's own time: a busy machine changes nothing.
      const start = process.threadCpuUsage();
      for (let done = 0; done < standardsEach; done += large.standards.length) coverageOf(large);
      const { user, system } = process.threadCpuUsage(start);
      return user + system;
    });
    return Math.min(...runs);
  };
  expect(corpus.standards).toHaveLength(1);
  microsecondsOf(times(10));
  expect(microsecondsOf(times(120)) / microsecondsOf(times(10))).toBeLessThan(4);
});
