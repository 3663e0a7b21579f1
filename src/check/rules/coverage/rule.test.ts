import { expect, test } from 'vitest';
import { coverageRule } from './rule.ts';
import { listPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const systems = "{ id: 001o-2, zh: 男员工发型, en: Men's hair }, { id: '001-10', zh: 鞋, en: Shoes }";
const basis = {
  'basis.yml': `documents:
  - { id: 'house', title: { zh: 自定, en: House } }
  - { id: '001', title: { zh: 来源, en: Source }, systems: [${systems}] }
`,
};
const path = 'docs/zh/a/x.mdx';
const page = (ids: string) => ({ [path]: listPage('AP-01', { a: '甲' }).replace('basis: [house]', `basis: [${ids}]`) });
const leftOut = (id: string) => ({
  'left-out.yml': `leftOut:\n  - { basis: '${id}', reason: { zh: 与我们无关。, en: It is not ours. } }\n`,
});

test.each<[string, Record<string, string>, string[]]>([
  ['all held', page("001o-2, '001-10'"), []],
  ['one held by nothing', page('001o-2'), ['basis.yml:3:109 coverage']],
  ['one left out for a reason', { ...page('001o-2'), ...leftOut('001-10') }, []],
  ['one left out and held', { ...page("001o-2, '001-10'"), ...leftOut('001-10') }, ['left-out.yml:2:15 coverage']],
  ['nothing is said while a file cannot be read', { ...page('001o-2'), 'docs/zh/a/y.mdx': '---\ntitle: x\n' }, []],
])('%s', (_name, files, expected) => {
  expect(brief(issuesOf(coverageRule, { ...basis, ...files }))).toEqual(expected);
});

test('the clause that holds it counts as well as the page', () => {
  const held = page('house')[path].replace('text: "甲"', `text: "甲", basis: [001o-2, '001-10']`);
  expect(issuesOf(coverageRule, { ...basis, [path]: held })).toEqual([]);
});

test('the message names the system and what to do', () => {
  expect(textOf(coverageRule, { ...basis, ...page("'001-10'") })).toMatchInlineSnapshot(`
    "basis.yml:3:65  错误 error  coverage
      依据 001o-2（男员工发型）没有任何内容收录
        → 在相应条款的 basis 中写上它，或在 left-out.yml 写明不收录的原因
      Nothing holds 001o-2 (男员工发型)
        → Name it in the basis of the clause that holds it, or say in left-out.yml why it is left out
      3 |   - { id: '001', title: { zh: 来源, en: Source }, systems: [{ id: 001o-2, zh: 男员工发型, en: Men's hair }, \
{ id: '001-10', zh: 鞋, en: Shoes }] }
                                                                            ^^^^^^
      /zh/authoring/rules/coverage/"
  `);
});
