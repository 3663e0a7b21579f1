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
    // The thread's own time: what else the machine does is left out.
    const start = process.threadCpuUsage();
    for (let done = 0; done < standardsEach; done += large.standards.length) coverageOf(large);
    const { user, system } = process.threadCpuUsage(start);
    return user + system;
  };
  expect(corpus.standards).toHaveLength(1);
  const [few, many] = [times(10), times(120)];
  microsecondsOf(few);
  let [ofFew, ofMany] = [Infinity, Infinity];
  // One round is enough for most; what a busy machine slowed down is measured again, both sides of it.
  for (let round = 0; round < 6 && ofMany >= 4 * ofFew; round += 1) {
    ofFew = Math.min(ofFew, microsecondsOf(few));
    ofMany = Math.min(ofMany, microsecondsOf(many));
  }
  expect(ofMany / ofFew).toBeLessThan(4);
});
