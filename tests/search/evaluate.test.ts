import { describe, expect, test } from 'vitest';
import { evaluate, type FoundRow, languageOfQuery, readQueries } from '../../scripts/search/evaluate.ts';

const row = (code: string, clause?: string, isPerhaps = false): FoundRow => ({ code, clause, text: '', isPerhaps });
const found: Readonly<Record<string, readonly FoundRow[]>> = {
  first: [row('AP-01', 'a')],
  second: [row('AP-02'), row('AP-01', 'b')],
  guessed: [row('AP-01', 'a', true)],
  wrong: [row('AP-02')],
  unsure: [row('AP-02', undefined, true)],
};
const file = [
  'query\tcategory\texpected',
  'first\ten-syn\tAP-01#a',
  'second\ten-syn\tAP-01#a',
  'guessed\ten-syn\tone',
  'wrong\tnone\t-',
  'unsure\tnone\t-',
  'hidden\ten-syn\tZZ-01',
].join('\n');
const queries = readQueries(file, new Map([['one', ['AP-01']]]), new Set(['AP-01', 'AP-02']));

test('what is shown for sure to a query without answer is wrong, what may be meant is not', async () => {
  const { all, skipped } = await evaluate(queries, (query) => Promise.resolve(found[query] ?? []));
  expect(all).toMatchObject({ queries: 5, falsePositives: 1, unanswerable: 2, success3: 1, clause: 0.5 });
  expect(all.success1).toBeCloseTo(2 / 3);
  expect(all.interval[0]).toBeLessThan(2 / 3);
  expect(all.interval[1]).toBeGreaterThan(2 / 3);
  // A standard that the search does not hold answers nothing.
  expect(skipped.map(({ query }) => query)).toEqual(['hidden']);
});

test('the columns of a file stand in any order that its header names', () => {
  const turned = file
    .split('\n')
    .map((line) => line.split('\t').reverse().join('\t'))
    .join('\n');
  const read = readQueries(turned, new Map([['one', ['AP-01']]]), new Set(['AP-01', 'AP-02']));
  expect(read).toEqual(queries);
});

describe('a query is asked in its own language', () => {
  test.each([
    ['客户', 'none', 'zh'],
    ['bus timetable', 'none', 'en'],
    ['白袜子', 'zh2en', 'en'],
    ['badge', 'en2zh', 'zh'],
    ['haibao', 'py-full', 'zh'],
    ['haibao', 'pinyin', 'zh'],
  ])('%s [%s]: %s', (query, category, locale) => expect(languageOfQuery({ query, category })).toBe(locale));
});
