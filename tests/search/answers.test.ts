import { expect, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { cellSigns } from '../../src/search/clause-line.ts';
import { expectForbiddenInIndex } from '../helpers/clause-index.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

test.each(locales)('what is forbidden says so in the index of the search, %s', (locale) =>
  expectForbiddenInIndex(exampleCorpus(), locale),
);

test('the signs of cells differ', () => {
  const signs = Object.values(cellSigns);
  expect(new Set(signs).size).toBe(signs.length);
});
