import { expect, test } from 'vitest';
import { wideTableRule } from './rule.ts';
import { brief, issuesOf, reportOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/guide/x.mdx';
const page = (body: string) => ({ [path]: `---\ntitle: 页面\ndescription: 一句话\n---\n\n${body}\n` });

test.each<[string, string, string[]]>([
  [
    'a table with full-width bars',
    '｜等级｜频次｜\n｜－－｜－－｜\n｜A｜每月｜',
    [`${path}:6:1 wide-table => |等级|频次|\n|---|---|\n|A|每月|`],
  ],
  [
    'one without the line under its head',
    '｜等级｜频次｜\n｜A｜每月｜',
    [`${path}:6:1 wide-table => |等级|频次|\n| --- | --- |\n|A|每月|`],
  ],
  [
    'columns set to a side',
    '｜等级｜频次｜\n｜：－｜－：｜\n｜A｜每月｜',
    [`${path}:6:1 wide-table => |等级|频次|\n|:---|---:|\n|A|每月|`],
  ],
  ['one line with bars', '｜等级｜频次｜', []],
  ['bars in a sentence', '写成“甲｜乙”即可', []],
  ['bars in code', '```\n｜甲｜乙｜\n｜丙｜丁｜\n```', []],
  ['a row with an empty cell', '| 甲 | 乙 |\n| --- | --- |\n| 丙 | |', []],
  ['a bar that is no bar', '| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁\\|戊 |', []],
  ['a cell too few', '| 甲 | 乙 |\n| --- | --- |\n| 丙 |', [`${path}:8:1 wide-table`]],
  ['a cell too many', '| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 | 戊 |', [`${path}:8:1 wide-table`]],
  [
    'a lost bar in the last row',
    '| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |\n| 4 | 5 6 |',
    [`${path}:9:1 wide-table`],
  ],
  ['an ordinary table', '| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |', []],
])('%s', (_name, body, expected) => {
  expect(brief(issuesOf(wideTableRule, page(body)))).toEqual(expected);
});

test.each([
  ['no line of hyphens', '| 部位 | 要求 |\n| 前 | 眉上 |', '| 部位 | 要求 |\n| --- | --- |\n| 前 | 眉上 |'],
  ['too few hyphens', '| 甲 | 乙 |\n| --- |\n| 一 | 二 |', '| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |'],
  ['hyphens at the end', '| 甲 | 乙 |\n| 一 | 二 |\n| --- | --- |', undefined],
])('a table with %s', (_what, body, corrected) => {
  const page = `---\ntitle: 甲\ndescription: 乙。\n---\n\n${body}\n`;
  const [issue] = issuesOf(wideTableRule, { 'docs/zh/x.mdx': page });
  expect([issue?.line, issue?.column]).toEqual([6, 1]);
  if (corrected) expect(issue?.fix?.text).toBe(corrected);
});

test('full-width bars are mended unasked, a missing line is not', () => {
  const fixes = (body: string) => [...reportOf(wideTableRule, page(body)).fixes.values()].flat();
  expect(fixes('｜等级｜频次｜\n｜－－｜－－｜')).toHaveLength(1);
  expect(fixes('| 部位 | 要求 |\n| 前 | 眉上 |')).toEqual([]);
});

test.each([
  ['a table', '| 甲 | 乙 |\n| :-- | --: |\n| 一 | 二 |'],
  ['an escaped bar', '| 甲 \\| 丙 | 乙 |\n| --- | --- |'],
  ['bars in code', '```text\n| 甲 | 乙 |\n| 一 | 二 |\n```'],
])('%s is right', (_what, body) => {
  const page = `---\ntitle: 甲\ndescription: 乙。\n---\n\n${body}\n`;
  expect(issuesOf(wideTableRule, { 'docs/zh/x.mdx': page })).toEqual([]);
});
