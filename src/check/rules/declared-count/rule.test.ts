import { describe, expect, test } from 'vitest';
import { declaredCountRule } from './rule.ts';
import { readNumeral } from '../../../lib/numerals.ts';
import { promisedCount } from './promised-count.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const page = (title: string, declared: string, more = '', kind = 'checklist') => ({
  [path]: standardPage({
    code: 'AP-01',
    kind,
    title,
    fields: `${declared}clauses:\n  - { id: a, text: 甲 }\n  - { id: b, text: 乙 }\n  - { id: c, text: 丙 }${more}`,
  }),
});

test.each<[string, Record<string, string>, string[]]>([
  ['equal', page('三知', 'declared: { count: 3 }\n'), []],
  ['no number anywhere', page('迎客', ''), []],
  [
    'variants of one matter count once',
    page(
      '三知',
      'declared: { count: 3 }\n',
      '\n  - { id: d, variantOf: m, text: 丁 }\n  - { id: e, variantOf: m, text: 戊 }',
    ),
    [`${path}:8:22 declared-count standard.declared.count`],
  ],
  [
    'a title that counts what is said, and not for how many places',
    page(
      '四知',
      'declared: { count: 4 }\n',
      '\n  - { id: d, variantOf: m, text: 丁 }\n  - { id: e, variantOf: m, text: 戊 }',
    ),
    [],
  ],
  ['a wrong number', page('迎客', 'declared: { count: 4 }\n'), [`${path}:8:22 declared-count standard.declared.count`]],
  ['a title that promises without declaring', page('接待三知', ''), [`${path}:2:10 declared-count title`]],
  [
    'a title that promises another number',
    page('接待五知', 'declared: { count: 3 }\n'),
    [`${path}:2:10 declared-count title`],
  ],
  [
    'a source that claims another number, without a note',
    page('接待', 'declared: { count: 3, source: 4 }\n'),
    [`${path}:8:33 declared-count standard.notes`],
  ],
  [
    'a source that claims another number, with a note',
    page(
      '接待四知',
      'declared: { count: 3, source: 4 }\n',
      '\nnotes:\n  - { id: count, about: source-count, text: 来源写四条，实列三条 }',
    ),
    [],
  ],
  [
    'a source that claims the same number',
    page('接待', 'declared: { count: 3, source: 3 }\n'),
    [`${path}:8:33 declared-count standard.declared.source`],
  ],
  [
    'steps only count in a procedure',
    page('三步接待', 'declared: { count: 3 }\n', '\n  - { id: take-care, stage: caution, text: 丁 }', 'procedure'),
    [],
  ],
])('%s', (_name, files, expected) => {
  expect(brief(issuesOf(declaredCountRule, files))).toEqual(expected);
});

test('as the author sees it', () => {
  expect(textOf(declaredCountRule, page('接待三知', 'declared: { count: 4 }\n'))).toMatchInlineSnapshot(`
    "docs/zh/a/x.mdx:2:10  错误 error  declared-count  title
      标题说“三知”，声明的却是 4 条
        → 让标题和声明一致；来源的数目不同，写在 declared.source 并加说明
      The title says “三知”, but 4 are declared
        → Make them agree; a number that the source claims goes into declared.source, with a note
      2 | title: 接待三知
                     ^^^^
      /zh/authoring/rules/declared-count/

    docs/zh/a/x.mdx:8:22  错误 error  declared-count  standard.declared.count
      声明 4 条，实际有 3 条
        → 补上缺的，删去多的，或更正声明的数目；来源自称的数目不同，写在 declared.source
      4 are declared, but the page has 3 clauses
        → Add what is missing, take out what is too many, or correct the number; \
a number that the source claims goes into declared.source
      8 |   declared: { count: 4 }
                               ^
      /zh/authoring/rules/declared-count/"
  `);
});

describe('numbers in titles', () => {
  test.each<[string, number | undefined]>([
    ['六步处理投诉', 6],
    ['迎宾五声', 5],
    ['预订十知', 10],
    ['四种服务类型', 4],
    ['服务周期四个阶段', 4],
    ['客户的两类需求', 2],
    ['十二条纪律', 12],
    ['3 个要点', undefined],
    ['第三声问候', undefined],
    ['铃响三声内接听', undefined],
    ['每三个月拜访', undefined],
    ['三个月回访', undefined],
    ['茶斟七分满', undefined],
    ['前方一米', undefined],
    ['一声问候', undefined],
    ['男员工发型', undefined],
  ])('%s', (title, count) => {
    expect(promisedCount(title)?.count).toBe(count);
  });

  test.each<[string, number | undefined]>([
    ['六', 6],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十六', 26],
    ['两', 2],
    ['１２', 12],
    ['百', undefined],
    ['', undefined],
  ])('%s', (text, count) => {
    expect(readNumeral(text)).toBe(count);
  });
});
