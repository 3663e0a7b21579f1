import { expect, test } from 'vitest';
import { clauseTrace, traceOf } from '../../../corpus/index.ts';
import { listPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';
import { importUnsureRule } from './rule.ts';

const path = 'docs/zh/a/x.mdx';
const record = (field: string, value: unknown) => `manual: a
source: { name: a.docx, sha256: ${'0a'.repeat(32)} }
paragraphs:
  - { n: 1, text: 洗手 }
  - { n: 2, text: 柜台不放杂物 }
standards:
  - code: CL-01
    from: [1]
    clauses:
      - id: p2
        from: [2]
        as: ${clauseTrace({ id: 'p2', text: '柜台不放杂物' })}
        unsure: [{ field: ${field}, reason: denial, weight: 0.5, as: ${traceOf(value)} }]
`;
const files = (state: string, text = '柜台不放杂物') => ({
  [path]: listPage('CL-01', { p2: text }, `state: ${state}`),
  'import/a.yml': record('text', '柜台不放杂物'),
});

test('a doubt is a note in a draft, with the words of the source', () => {
  expect(textOf(importUnsureRule, files('draft'))).toMatchInlineSnapshot(`
    "docs/zh/a/x.mdx:9:23  提示 note  import-unsure  standard.clauses[0].text
      导入时拿不准 \`text\`：句中有“不”一类的字，要做还是不要做说不准。原文：“柜台不放杂物”
        → 照原文改好；本来就对的，运行 npm run import -- --seen CL-01#p2
      The import was not sure of \`text\`. A “not” in it leaves open which is meant. The source says “柜台不放杂物”
        → Write it as the source means it; where it is right as it is, run npm run import -- --seen CL-01#p2
      9 |     - { id: p2, text: "柜台不放杂物" }
                                ^^^^^^^^^^^^^^
      /zh/authoring/rules/import-unsure/"
  `);
});

test('the same doubt is an error once the standard is issued', () => {
  expect(issuesOf(importUnsureRule, files('issued')).map(({ level }) => level)).toEqual(['error']);
});

test('a field that is another by now was looked at', () => {
  expect(issuesOf(importUnsureRule, files('issued', '柜台上只放收银机'))).toEqual([]);
});

test('a clause that has a better id by now is still the one that was imported', () => {
  const renamed = { ...files('issued'), [path]: listPage('CL-01', { counter: '柜台不放杂物' }, 'state: issued') };
  expect(issuesOf(importUnsureRule, renamed).map(({ path: at }) => at)).toEqual(['standard.clauses[0].text']);
});

test('a field that is not there is told at its clause, and a clause that is gone not at all', () => {
  const missing = { ...files('draft'), 'import/a.yml': record('every', null) };
  expect(issuesOf(importUnsureRule, missing).map(({ path: at, line }) => [at, line])).toEqual([
    ['standard.clauses[0].every', 9],
  ]);
  const gone = { ...files('draft'), [path]: listPage('CL-01', { other: '甲' }, 'state: draft') };
  expect(issuesOf(importUnsureRule, gone)).toEqual([]);
});
