import { expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/index.ts';
import { exportStandards, standardsFile, standardsJsonSchema } from '../../src/export/standards.ts';
import { corpusOf, listPage, standardPage } from '../helpers/corpus-from-strings.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { standard as standardSchema, visitRoles } from '../../src/schema/index.ts';
import { inOneLanguage } from '../helpers/other-languages.ts';

const corpus = corpusOf({
  'docs/zh/m/b.mdx': listPage('TT-02', { one: '第一项' }),
  'docs/zh/m/a.mdx': listPage('TT-01', { one: '第一项' }),
});

test('exports every valid standard by code, in both languages', () => {
  const { standards } = exportStandards(corpus, '2026-06-01');
  expect(standards.map(({ code }) => code)).toEqual(['TT-01', 'TT-02']);
  expect(standards[0]?.zh?.translated).toBe(true);
  expect(standards[0]?.en?.translated).toBe(false);
  expect(standards[0]?.en?.path).toBe('/en/m/a/');
});

test('what is exported fits the schema that is exported with it', () => {
  const plain: unknown = JSON.parse(JSON.stringify(exportStandards(corpus, '2026-06-01')));
  expect(standardsFile.safeParse(plain).error?.issues ?? []).toEqual([]);
  expect(standardsJsonSchema()).toMatchObject({ type: 'object', additionalProperties: false });
});

test('a clause comes with its polarity, and with a text that may be repeated by itself', () => {
  const { standards } = exportStandards(
    corpusOf({
      'docs/zh/m/a.mdx': standardPage({
        code: 'TT-01',
        fields: 'clauses: [{ id: ring, polarity: dont, text: 戴耳环 }, { id: clean, text: 柜台干净 }]',
      }),
    }),
    '2026-06-01',
  );
  expect(standards[0]?.zh?.clauses).toEqual([
    { id: 'ring', polarity: 'dont', obligation: 'must', text: '不要戴耳环' },
    { id: 'clean', polarity: 'none', obligation: 'must', text: '柜台干净' },
  ]);
});

test('only the languages of the site are written', () => {
  const { standards } = exportStandards(buildCorpus(inOneLanguage('zh')), '2026-06-01');
  expect(standards.length).toBeGreaterThan(0);
  expect(standards.every((standard) => 'zh' in standard && !('en' in standard))).toBe(true);
});

test('whatever standards name of closed lists is in the export once, by id', () => {
  const exported = exportStandards(exampleCorpus(), '2026-06-01');
  const { lists = {} } = exported;
  expect(lists.forms?.some((form) => (form as { keepFor?: unknown }).keepFor !== undefined)).toBe(true);
  const ids = new Map(
    Object.entries(lists).map(([name, entries]) => [name, (entries as { id: string }[]).map(({ id }) => id)]),
  );
  for (const list of ids.values()) expect(new Set(list).size).toBe(list.length);
  for (const { facts } of exampleCorpus().standards)
    visitRoles(standardSchema, facts, ['vocabulary'], (role, id) => {
      if (role.role === 'vocabulary') expect(ids.get(role.from), role.from).toContain(id);
    });
  const plain: unknown = JSON.parse(JSON.stringify(exported));
  expect(standardsFile.safeParse(plain).error?.issues ?? []).toEqual([]);
  const holed = structuredClone(plain) as { lists: { forms: { keepFor?: unknown }[] } };
  for (const form of holed.lists.forms) form.keepFor = 'long';
  expect(standardsFile.safeParse(holed).success).toBe(false);
  const schema = standardsJsonSchema();
  const text = JSON.stringify(schema);
  expect(text).toContain('keepFor');
  for (const [, way = ''] of text.matchAll(/"\$ref":"#\/([^"]*)"/gu))
    expect(way.split('/').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], schema)).toBeDefined();
});
