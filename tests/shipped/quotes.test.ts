import { test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { expectForbiddenInIndex } from '../helpers/clause-index.ts';
import { expectForbiddenSaysSo } from '../helpers/quoted-clauses.ts';
import { shipped } from '../helpers/shipped.ts';

test.each(locales)('what is forbidden says so wherever a clause is repeated, %s', (locale) =>
  expectForbiddenSaysSo(shipped, locale),
);

test.each(locales)('what is forbidden says so in the index of the search, %s', (locale) =>
  expectForbiddenInIndex(shipped, locale),
);
