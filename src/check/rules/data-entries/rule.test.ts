import { expect, test } from 'vitest';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';
import { dataEntriesRule } from './rule.ts';

const found = (files: Record<string, string>) => brief(issuesOf(dataEntriesRule, files));
const groups = (lines: string) => ({ 'synonyms.yml': `groups:\n${lines}\n` });
const terms = (fields: string) => ({
  'terms/x.yml':
    'terms:\n  - { id: a, term: { zh: 服务, en: Service }, definition: { zh: 甲。, en: A. }, ' +
    `${fields}, basis: [house] }\n`,
});

test.each<[string, Record<string, string>, string[]]>([
  ['a group of one word', groups('  - { zh: [头发], en: [] }'), ['synonyms.yml:2:5 data-entries groups[0]']],
  ['a group of none', groups('  - { zh: [], en: [] }'), ['synonyms.yml:2:5 data-entries groups[0]']],
  [
    'words run together',
    groups('  - { zh: [头发、发型], en: [hair] }'),
    ['synonyms.yml:2:12 data-entries groups[0].zh[0] =>   - { zh: [头发, 发型], en: [hair] }'],
  ],
  ['a word twice', groups('  - { zh: [头发, 头发], en: [] }'), ['synonyms.yml:2:16 data-entries groups[0].zh[1]']],
  ['a word in each language', groups('  - { zh: [头发], en: [hair] }'), []],
  [
    'a banned character',
    terms('banned: { zh: [的], en: [] }'),
    ['terms/x.yml:2:92 data-entries terms[0].banned.zh[0]'],
  ],
  ['a banned word', terms('banned: { zh: [伺候], en: [] }'), []],
])('%s', (_name, files, expected) => {
  expect(found(files)).toEqual(expected);
});
