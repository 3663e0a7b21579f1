import { describe, expect, test } from 'vitest';
import { languageOfQuery, readQueries, readTopics } from '../../scripts/search/evaluate.ts';
import { heldIndex, rowsFor } from '../../scripts/search/index-search.ts';
import { locales } from '../../src/languages/index.ts';
import { searchInstant } from '../../src/search/search.ts';
import { projectText } from '../helpers/project.ts';
import { shipped } from '../helpers/shipped.ts';

const topics = readTopics(projectText('tests/search/topics.tsv'));
const indexes = new Map(locales.map((locale) => [locale, heldIndex(shipped, locale)]));
const asked = readQueries(projectText('tests/search/queries-probes.tsv'), topics).map((labelled) => {
  const index = indexes.get(languageOfQuery(labelled));
  const rows = index ? rowsFor(index, labelled.query) : [];
  return { ...labelled, rank: rows.findIndex(({ code }) => labelled.expected.includes(code)), rows };
});

test('every query that a search once failed has its standard among the first three', () =>
  expect(
    asked.filter(({ expected, rank }) => expected.length > 0 && (rank < 0 || rank > 2)).map(({ query }) => query),
  ).toEqual([]));

describe('a bare topic, and whether one may', () => {
  const bare = readQueries(projectText('tests/search/queries-topics.tsv'), topics);
  test.each(bare.map((labelled) => [labelled.query, labelled] as const))(
    '%s: the procedure that goes by it stands first',
    (query, labelled) => {
      const index = indexes.get(languageOfQuery(labelled));
      expect(labelled.expected).toContain(index && rowsFor(index, query)[0]?.code);
    },
  );
});

test.each([
  ['zh', '停电'],
  ['zh', '停电了怎么办'],
  ['zh', 'tingdian'],
  ['en', 'power cut'],
  ['en', 'the power is out'],
  ['en', 'I smell gas'],
] as const)('an emergency is said to stand outside the manuals, with whom to ask, %s: %s', (locale, query) => {
  const prepared = indexes.get(locale)?.prepared;
  const found = prepared && searchInstant(prepared, query);
  expect(found?.outside?.ask).toBeTruthy();
  expect(found?.hits).toEqual([]);
});

test('letters that mean nothing find nothing', () => {
  const prepared = indexes.get('zh')?.prepared;
  const found = ['zhuazhua', 'asdf', 'qwer'].filter(
    (query) => prepared && searchInstant(prepared, query).hits.length > 0,
  );
  expect(found).toEqual([]);
});

test.each(['tusu', 'touusu'])('%s, a slip of tousu, leads to complaints as what may be meant', (query) => {
  const prepared = indexes.get('zh')?.prepared;
  const hits = prepared ? searchInstant(prepared, query).hits : [];
  expect(prepared?.entries[hits[0]?.at ?? -1]?.name[2]).toMatch(/^CP-/);
  expect(hits.some(({ isSure }) => isSure)).toBe(false);
});
