import { expect, test } from 'vitest';
import { rules, runCheck } from '../../index.ts';
import { vocabularyIdsRule } from './rule.ts';
import { corpusOf, listPage, standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';

test.each<[string, string, string[]]>([
  [
    'an unknown role',
    listPage('AP-01', { a: '甲' }, 'appliesTo: { people: [all], roles: [greter] }'),
    [`${path}:10:39 vocabulary-ids standard.appliesTo.roles[0] =>   appliesTo: { people: [all], roles: [greeter] }`],
  ],
  [
    'an unknown part',
    standardPage({
      code: 'AP-01',
      kind: 'appearance',
      fields: 'clauses:\n  - { id: a, polarity: do, part: tail, text: 甲 }',
    }),
    [`${path}:9:36 vocabulary-ids standard.clauses[0].part`],
  ],
  [
    'an unknown basis',
    listPage('AP-01', { a: '甲' }).replace('basis: [house]', 'basis: [001o-3]'),
    [`${path}:13:11 vocabulary-ids standard.basis[0] =>   basis: [001o-2]`],
  ],
  ['known ones', listPage('AP-01', { a: '甲' }, 'appliesTo: { people: [men], roles: [all], channels: [phone] }'), []],
  [
    'the part of a procedure is no part of the body',
    standardPage({
      code: 'AP-01',
      kind: 'procedure',
      fields: 'part: { number: 1, of: 2 }\nclauses:\n  - { id: a, text: 甲 }',
    }),
    [],
  ],
])('%s', (_name, text, expected) => {
  expect(brief(issuesOf(vocabularyIdsRule, { [path]: text }))).toEqual(expected);
});

test.each([
  ['where none of them is named beside it', '', undefined],
  ['where the page names one of them', ', 001o-2', '001o-2'],
  ['where it names both', ', 001o-1, 001o-2', undefined],
])('of several ids that are as near, letters alone choose none: %s', (_name, beside, meant) => {
  const page = listPage('AP-01', { a: '甲' }).replace('basis: [house]', `basis: [001o-8${beside}]`);
  const systems = ['001o-1', '001o-2', '001n-1'].map((id) => `{ id: ${id}, zh: 甲, en: A }`);
  const list = `documents:\n  - { id: '001', title: { zh: 甲, en: A }, systems: [${systems.join(', ')}] }\n`;
  const [found, ...more] = issuesOf(vocabularyIdsRule, { [path]: page, 'basis.yml': list });
  expect(more).toEqual([]);
  expect(found?.fix?.text.trim()).toEqual(meant && `basis: [${meant}${beside}]`);
});

test('entries that others belong to are in the same list', () => {
  const files = {
    'vocabulary/roles.yml':
      'entries:\n  - { id: all, zh: 全部, en: All }\n  - { id: host, zh: 迎宾, en: Host, partOf: al }\n',
  };
  expect(brief(issuesOf(vocabularyIdsRule, files))).toEqual([
    'vocabulary/roles.yml:3:43 vocabulary-ids entries[1].partOf =>   - { id: host, zh: 迎宾, en: Host, partOf: all }',
  ]);
});

test('a list that cannot be read sets off no further issues', () => {
  expect(
    issuesOf(vocabularyIdsRule, { 'vocabulary/roles.yml': 'entries: 没有', [path]: listPage('AP-01', { a: '甲' }) }),
  ).toEqual([]);
});

test('what stands twice is told once, and what follows from it is counted there', () => {
  const files = {
    [path]: listPage('AP-01', { a: '甲' }, 'appliesTo: { people: [men, men] }').replace(
      'basis: [house]',
      'basis: [001n-2]',
    ),
    'vocabulary/people.yml': 'entries:\n  - { id: men, zh: 男, en: Men }\n',
    'basis.yml':
      "documents:\n  - { id: '001', title: { zh: 来源, en: Source }, " +
      'systems: [{ id: 001o-2, zh: 甲, en: A }, { id: 001o-2, zh: 乙, en: B }] }\n',
  };
  const { issues } = runCheck(
    { corpus: corpusOf(files), today: '2026-11-21', assets: new Set(), productPages: [] },
    rules,
  );
  const at = (file: string, field: RegExp) =>
    issues.filter((issue) => issue.file === file && field.test(issue.path ?? ''));
  expect(at('basis.yml', /systems/).map(({ rule, followers }) => [rule, followers.length])).toEqual([
    ['vocabulary-ids', 1],
  ]);
  expect(at(path, /people/).map(({ rule }) => rule)).toEqual(['data-entries']);
  expect(at(path, /basis/)).toEqual([]);
});
