import { expect, test } from 'vitest';
import { readQueries, readTopics } from '../../scripts/search/evaluate.ts';
import { pagesOf } from '../../src/corpus/index.ts';
import { locales } from '../../src/languages/index.ts';
import { buildDetailIndex } from '../../src/search/build-index.ts';
import { fold, readSimplified } from '../../src/search/fold.ts';
import { projectFiles, projectText } from '../helpers/project.ts';
import { shipped } from '../helpers/shipped.ts';
import { codesFor, preparedIn } from '../search/small-corpus.ts';

const codes = new Set(shipped.standards.map(({ code }) => code));
const topics = readTopics(projectText('tests/search/topics.tsv'));
const queryFiles = projectFiles(['tests/search'], /^queries-.*\.tsv$/);

test('every topic of the search evaluation leads to standards that exist', () => {
  expect(topics.size).toBeGreaterThan(0);
  const gone = [...topics].flatMap(([topic, named]) =>
    named.filter((code) => !codes.has(code)).map((code) => `${topic}: ${code}`),
  );
  expect(gone).toEqual([]);
});

test.each(queryFiles)('every query of %s expects topics and standards that exist', (path) => {
  // A topic that the manuals do not cover is known all the same; what is skipped then has a name that nobody knows.
  const known = new Map([...topics].map(([topic, named]) => [topic, named.length > 0 ? named : ['-']]));
  const queries = readQueries(projectText(path), known);
  expect(queries.length).toBeGreaterThan(0);
  const wrong = queries.filter(
    ({ expected, skipped }) => skipped || expected.some((code) => code !== '-' && !codes.has(code)),
  );
  expect(wrong).toEqual([]);
});

test.each(locales)('every search offered before anything is typed finds something, %s', (locale) => {
  const prepared = preparedIn(locale, shipped);
  expect(shipped.site.popularSearches[locale].filter((query) => codesFor(prepared, query).length === 0)).toEqual([]);
});

test('folding twice changes nothing', () => {
  const simplified = readSimplified(buildDetailIndex(shipped, 'zh').simplified);
  const texts = shipped.standards.flatMap((standard) =>
    pagesOf(standard).flatMap(({ title, description }) => [title, description]),
  );
  const changing = texts.filter((text) => {
    const once = fold(text, simplified);
    return fold(once, simplified) !== once;
  });
  expect(changing).toEqual([]);
});
