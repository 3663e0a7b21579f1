import { expect, test } from 'vitest';
import { languageOfQuery, readQueries, readTopics } from '../../scripts/search/evaluate.ts';
import { heldIndex, rowsFor } from '../../scripts/search/index-search.ts';
import { locales } from '../../src/languages/index.ts';
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
