import { expect, test } from 'vitest';
import { authorityLevelsRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const page = (...lines: string[]) => ({
  [path]: standardPage({
    code: 'AP-01',
    kind: 'authority',
    title: '让利',
    fields: ['clauses:', ...lines.map((line, at) => `  - { id: l${at}, text: 定, ${line} }`)].join('\n'),
  }),
});
const by = (role: string, figures: string) => `decides: [${role}], ${figures}`;
const percent = (rest: string) => `percent: { ${rest}, unit: percent }`;
const yuan = (rest: string) => `amount: { ${rest}, unit: CNY }`;

test.each<[string, Record<string, string>, string[]]>([
  [
    'levels that follow from one another',
    page(
      by('waiter', percent('value: 15, comparator: at-most')),
      by('greeter', percent('value: 30, comparator: at-most')),
      by('service-director', percent('value: 30, comparator: more-than')),
    ),
    [],
  ],
  [
    'ranges that share a bound, and thresholds',
    page(
      by('waiter', yuan('min: 0, max: 300')),
      by('greeter', yuan('value: 300, comparator: at-least')),
      by('service-director', yuan('value: 500, comparator: at-least')),
    ),
    [],
  ],
  [
    'levels of different cases, and an amount beside a percentage',
    page(
      by('waiter', `${percent('value: 15, comparator: at-most')}, ${yuan('value: 300, comparator: at-most')}`),
      by('greeter', `cases: [late], ${percent('value: 90, comparator: at-least')}`),
      by('greeter', `condition: 退货, amount: { min: 5, max: 9, unit: USD }`),
    ),
    [],
  ],
  [
    'a gap',
    page(by('waiter', percent('value: 15, comparator: at-most')), by('greeter', percent('min: 20, max: 30'))),
    [`${path}:10:62 authority-levels standard.clauses[1].percent.min`],
  ],
  [
    'an overlap',
    page(by('waiter', yuan('min: 0, max: 300')), by('greeter', yuan('value: 200, comparator: more-than'))),
    [`${path}:10:63 authority-levels standard.clauses[1].amount.value`],
  ],
  [
    'two levels with the same upper bound',
    page(
      by('waiter', percent('value: 15, comparator: at-most')),
      by('greeter', percent('value: 15, comparator: at-most')),
    ),
    [`${path}:10:64 authority-levels standard.clauses[1].percent.value`],
  ],
  [
    'a bound that both levels leave out',
    page(
      by('waiter', percent('value: 15, comparator: less-than')),
      by('greeter', percent('value: 15, comparator: more-than')),
    ),
    [`${path}:10:64 authority-levels standard.clauses[1].percent.value`],
  ],
  [
    'two currencies',
    page(
      by('waiter', yuan('value: 300, comparator: at-most')),
      by('greeter', 'amount: { value: 900, unit: USD, comparator: at-most }'),
    ),
    [`${path}:10:74 authority-levels standard.clauses[1].amount.unit`],
  ],
  [
    'a circle, and somebody who asks themselves',
    page(
      by('waiter', 'escalatesTo: [greeter, service-director]'),
      by('greeter', 'escalatesTo: [waiter]'),
      by('service-quality', 'escalatesTo: [service-quality]'),
    ),
    [
      `${path}:10:60 authority-levels standard.clauses[1].escalatesTo[0]`,
      `${path}:11:68 authority-levels standard.clauses[2].escalatesTo[0]`,
    ],
  ],
])('%s', (_name, files, expected) => {
  expect(brief(issuesOf(authorityLevelsRule, files))).toEqual(expected);
});

const messages = (files: Record<string, string>) =>
  issuesOf(authorityLevelsRule, files).map(({ message }) => message.en);

test('a level is not for the cases that it leaves out', () => {
  const cases = (rest: string) => brief(issuesOf(authorityLevelsRule, page(by('waiter', rest))));
  expect(cases('cases: [late], excludesCases: [late]').map((line) => line.split(' ')[2])).toEqual([
    'standard.clauses[0].excludesCases[0]',
  ]);
  expect(cases('cases: [late], excludesCases: [goodwill]')).toEqual([]);
});

test('figures of levels are said in their own unit, and those without end not at all', () => {
  const thousand = (rest: string) => `amount: { ${rest}, unit: yuan }`;
  expect(
    messages(
      page(by('waiter', thousand('min: 0, max: 300')), by('greeter', thousand('value: 500, comparator: at-least'))),
    ),
  ).toEqual(['`l0` ends at 300 yuan and `l1` begins at 500 yuan: nobody decides what lies between']);
  const half = 'percent: { fraction: [1, 2], unit: whole, comparator: more-than }';
  const third = 'percent: { fraction: [1, 3], unit: whole, comparator: at-most }';
  const found = brief(issuesOf(authorityLevelsRule, page(by('waiter', third), by('greeter', half))));
  expect(found.map((line) => line.split(' ')[2])).toEqual(['standard.clauses[1].percent.fraction']);
});

test('as the author sees it', () => {
  expect(
    textOf(
      authorityLevelsRule,
      page(
        by('waiter', 'amount: { value: 3, unit: CNY, comparator: at-most }, escalatesTo: [greeter]'),
        by('greeter', 'amount: { min: 4, max: 5, unit: CNY }, escalatesTo: [waiter]'),
        by('service-quality', 'amount: { min: 450, max: 600, unit: USD }'),
      ),
    ),
  ).toMatchInlineSnapshot(`
    "docs/zh/a/x.mdx:10:61  错误 error  authority-levels  standard.clauses[1].amount.min
      “l0”的上限是 3 元，“l1”的下限是 4 元，中间没有人能定
        → 两处都核对，改正写错的一处，让上一级从下一级的上限开始；共有的那个数归下一级
      \`l0\` ends at CN¥3 and \`l1\` begins at CN¥4: nobody decides what lies between
        → Compare both and correct the wrong one: a level begins where the one below it ends, \
and the figure they share belongs to the lower one
      10 |     - { id: l1, text: 定, decides: [greeter], amount: { min: 4, max: 5, unit: CNY }, escalatesTo: [waiter] }
                                                                        ^
      另见 docs/zh/a/x.mdx:9:53
      /zh/authoring/rules/authority-levels/

    docs/zh/a/x.mdx:10:99  错误 error  authority-levels  standard.clauses[1].escalatesTo[0]
      定不了时互相找，转了一圈又回来：waiter → greeter → waiter
        → 让最后一个岗位自己定，或找圈外的岗位
      Those who cannot decide ask one another in a circle: waiter → greeter → waiter
        → Let the last of them decide, or ask a role outside the circle
      10 |     - { id: l1, text: 定, decides: [greeter], amount: { min: 4, max: 5, unit: CNY }, escalatesTo: [waiter] }
                                                                                                              ^^^^^^
      /zh/authoring/rules/authority-levels/

    docs/zh/a/x.mdx:11:90  错误 error  authority-levels  standard.clauses[2].amount.unit
      这里用美元，“l0”用元，两级没法比较
        → 一项权限只用一种货币；各地货币不同的，用 where 分开写
      This is in US Dollar, but \`l0\` is in CNY, so the levels cannot be compared
        → Keep to one currency; where places differ, give each its own levels with where
      11 |     - { id: l2, text: 定, decides: [service-quality], amount: { min: 450, max: 600, unit: USD } }
                                                                                                     ^^^
      另见 docs/zh/a/x.mdx:9:71
      /zh/authoring/rules/authority-levels/"
  `);
});
