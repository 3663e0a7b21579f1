import { describe, expect, test } from 'vitest';
import { typographyRule } from './rule.ts';
import { typographyOf } from './marks.ts';
import { applyFixes } from '../../fix.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/guide/x.mdx';
const page = (body: string, title = '页面') => ({
  [path]: `---\ntitle: ${title}\ndescription: 一句话\n---\n\n${body}\n`,
});

describe('a text and how it should read', () => {
  test.each<[string, string]>([
    ['您好,请坐', '您好，请坐'],
    ['您好, 请坐', '您好，请坐'],
    ['请坐.', '请坐。'],
    ['好吗?好!', '好吗？好！'],
    ['注意:不要', '注意：不要'],
    ['工作证(正面)朝外', '工作证（正面）朝外'],
    ['他说"您好"', '他说“您好”'],
    ['第３条', '第3条'],
    ['ＶＩＰ客户', 'VIP客户'],
    ['稍等...', '稍等……'],
    ['稍等。。。', '稍等……'],
    ['微笑--点头', '微笑——点头'],
    ['客 户', '客户'],
  ])('%s', (text, expected) => {
    expect(applyFixes(text, typographyOf(text)).text).toBe(expected);
  });

  test.each([
    '您好，请坐。',
    'A 级客户',
    '每 2 个月',
    '08:30 到 17:30',
    '1.5 米',
    'P > E',
    '见 https://example.com/a,b',
    'F.A.B.E 法则',
    '第三章 电话服务',
    'VIP（贵宾）',
    'don’t',
  ])('%s is fine', (text) => {
    expect(typographyOf(text)).toEqual([]);
  });
});

test.each<[string, Record<string, string>, string[]]>([
  ['a body', page('您好,请坐.'), [`${path}:6:3 typography => 您好，请坐。`]],
  ['a field', page('甲', '您好,请坐'), [`${path}:2:10 typography title => title: 您好，请坐`]],
  ['code is left alone', page('写成 `甲,乙`，\n\n```\n甲,乙\n```'), []],
  ['addresses are left alone', page('[甲](/zh/甲,乙/)'), []],
  ['emphasis that works', page('**禁语：**不可能'), []],
  ['emphasis with blanks inside', page('** 禁语 **不可能'), [`${path}:6:1 typography => **禁语**不可能`]],
  ['emphasis that is not closed', page('**禁语：不可能'), [`${path}:6:1 typography`]],
  ['stars in a field', page('甲', '甲**乙**丙'), [`${path}:2:8 typography title => title: 甲乙丙`]],
  [
    'English is not its business',
    { 'docs/en/guide/x.mdx': '---\ntitle: A, b\ndescription: One.\n---\n\nA, b (c).\n' },
    [],
  ],
])('%s', (_name, files, expected) => {
  expect(brief(issuesOf(typographyRule, files))).toEqual(expected);
});

test('what may be meant is not mended unasked', () => {
  expect(issuesOf(typographyRule, page('客 户'))).toMatchObject([{ fix: { text: '客户', safe: false } }]);
  expect(issuesOf(typographyRule, page('客户,您好'))).toMatchObject([{ fix: { safe: true } }]);
});

test('as the author sees it', () => {
  expect(textOf(typographyRule, page('请客户稍等,我马上来...'))).toMatchInlineSnapshot(`
    "docs/zh/guide/x.mdx:6:6  警告 warning  typography
      汉字之间用了半角标点：,
        → 写成 ，
      There is a half-width mark between Chinese characters: ,
        → Write ，
      6 | 请客户稍等,我马上来...
                    ^
    改成 | 请客户稍等，我马上来……
      /zh/authoring/rules/typography/"
  `);
});
