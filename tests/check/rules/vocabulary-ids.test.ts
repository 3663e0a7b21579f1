import { expect, test } from 'vitest';
import type { z } from 'zod';
import { vocabularyIdsRule, vocabularyOfField } from '../../../src/check/rules/vocabulary-ids.ts';
import { kindSchemas, manual, vocabularyId } from '../../../src/schema/index.ts';
import { listPage, standardPage } from '../../helpers/corpus-from-strings.ts';
import { brief, issuesOf } from '../../helpers/run-rule.ts';

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

/** Names of fields that the schemas take from lists of ids. */
function fieldsOfIds(schema: z.ZodType, name: string, found: Set<string>): void {
  if (schema === (vocabularyId as z.ZodType) || (schema.def.type === 'string' && isVocabularyId(schema)))
    found.add(name);
  const def = schema.def as {
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    innerType?: z.ZodType;
    options?: z.ZodType[];
  };
  for (const [key, inner] of Object.entries(def.shape ?? {})) fieldsOfIds(inner, key, found);
  for (const inner of [def.element, def.innerType, ...(def.options ?? [])]) if (inner) fieldsOfIds(inner, name, found);
}

/** Fields describe the id in their own words, but keep its checks. */
function isVocabularyId(schema: z.ZodType): boolean {
  return (
    schema.def.checks !== undefined &&
    schema.def.checks === vocabularyId.def.checks &&
    !/条款编号|\bid of the (?:clause|manual)\b|id of the manual/.test(JSON.stringify(schema.meta() ?? {}))
  );
}

test('every field that the schemas take from a list is known to the rule', () => {
  const found = new Set<string>();
  for (const schema of [...Object.values(kindSchemas), manual]) fieldsOfIds(schema, '', found);
  expect(found.size).toBeGreaterThan(15);
  expect([...found].filter((name) => !(name in vocabularyOfField))).toEqual([]);
});
