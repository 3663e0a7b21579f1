import { expect, test } from 'vitest';
import { decidedBy } from '../../src/corpus/authority/index.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

test.each([
  ['duty-manager', ['FO-11#duty', 'FO-11#ferry']],
  ['general-manager', ['FO-11#house']],
  ['trainer', []],
])('what %s may decide', (role, clauses) => {
  expect(decidedBy(exampleCorpus(), role)).toEqual(clauses);
});
