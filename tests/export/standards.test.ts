import { expect, test } from 'vitest';
import { exportStandards, standardsFile, standardsJsonSchema } from '../../src/export/standards.ts';
import { corpusOf, listPage } from '../helpers/corpus-from-strings.ts';

const corpus = corpusOf({
  'docs/zh/m/b.mdx': listPage('TT-02', { one: '第一项' }),
  'docs/zh/m/a.mdx': listPage('TT-01', { one: '第一项' }),
});

test('exports every valid standard by code, in both languages', () => {
  const { standards } = exportStandards(corpus);
  expect(standards.map(({ code }) => code)).toEqual(['TT-01', 'TT-02']);
  expect(standards[0]?.zh?.translated).toBe(true);
  expect(standards[0]?.en?.translated).toBe(false);
  expect(standards[0]?.en?.path).toBe('/en/m/a/');
});

test('what is exported fits the schema that is exported with it', () => {
  const plain: unknown = JSON.parse(JSON.stringify(exportStandards(corpus)));
  expect(standardsFile.safeParse(plain).error?.issues ?? []).toEqual([]);
  expect(standardsJsonSchema()).toMatchObject({ type: 'object', additionalProperties: false });
});
