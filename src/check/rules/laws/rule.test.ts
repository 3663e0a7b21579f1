import { expect, test } from 'vitest';
import { lawsRule } from './rule.ts';
import { schemaRule } from '../schema/rule.ts';
import { vocabularyIdsRule } from '../vocabulary-ids/rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const content = (law: string, basis = 'food-code#36') => ({
  [path]: standardPage({ code: 'AP-01', fields: `clauses:\n  - { id: board, text: 写好牌子, basis: [${basis}] }` }),
  'basis.yml': `documents:
  - { id: house, title: { zh: 自定, en: House } }
  - id: food-code
    kind: law
    title: { zh: 食品规范, en: Food code }
    articles: [{ id: '36', zh: 过敏原, en: Allergens }]
    ${law}
`,
});
const at = `${path}:9:40 laws standard.clauses[0].basis[0]`;

test.each([
  ['an edition without an end', 'validFrom: 1954-05-01', []],
  ['an edition that ends in years', 'validTo: 2031-12-31', []],
  ['an edition that ended', 'validTo: 2026-02-28', [at]],
  ['an edition that ends soon', 'validTo: 2026-03-02', [at]],
])('%s', (_name, law, expected) => {
  expect(brief(issuesOf(lawsRule, content(law)))).toEqual(expected);
});

test('an article that the law does not have comes with the one that was meant', () => {
  const found = brief(issuesOf(vocabularyIdsRule, content('number: 食字 12 号', 'food-code#63')));
  const mended = '    - { id: board, text: 写好牌子, basis: [food-code#36] }';
  expect(found).toEqual([`${path}:9:40 vocabulary-ids standard.clauses[0].basis[0] => ${mended}`]);
});

test.each([
  ['a last day before the first', 'validFrom: 2026-01-01\n    validTo: 2025-01-01', '8:14', 'validTo'],
  ['an address without its beginning', 'address: www.example.org/food', '7:14', 'address'],
  ['an address that is not safe', 'address: http://www.example.org/food', '7:14', 'address'],
])('%s is an error where it stands', (_name, law, place, field) => {
  const found = brief(issuesOf(schemaRule, content(law))).filter((line) => line.startsWith('basis.yml'));
  expect(found).toEqual([`basis.yml:${place} schema documents[1].${field}`]);
});

test('as the author sees it', () => {
  expect(textOf(lawsRule, content('validTo: 2026-02-28'))).toMatchInlineSnapshot(`
    "docs/zh/a/x.mdx:9:40  警告 warning  laws  standard.clauses[0].basis[0]
      依据的 food-code#36（食品规范）到 2026-02-28 为止，已经失效
        → 对照新版改正这一条，把新版写进 basis.yml；仍然有效就改正 validTo
      \`food-code#36\` (Food code), which this rests on, ended on 2026-02-28
        → Compare it with the new edition and put that into basis.yml; correct validTo if it still holds
      9 |     - { id: board, text: 写好牌子, basis: [food-code#36] }
                                                     ^^^^^^^^^^^^
      /zh/authoring/rules/laws/"
  `);
});
