import { describe, expect, test } from 'vitest';
import { typographyRule } from './rule.ts';
import { offered, typographyOf } from './marks.ts';
import { unpaired } from './unpaired.ts';
import { applyFixes } from '../../fix.ts';
import { listPage } from '../../../../tests/helpers/corpus-from-strings.ts';
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
    ['您好;请坐', '您好；请坐'],
    ['早上 9：30 开门', '早上 9:30 开门'],
    ['选择"OK"按钮', '选择“OK”按钮'],
  ])('%s', (text, expected) => {
    expect(applyFixes(text, offered(typographyOf(text))).text).toBe(expected);
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
    '比分 16：75',
    '等候 3：30 分钟',
    '“”是空的引号',
    '“，”是逗号',
  ])('%s is fine', (text) => {
    expect(typographyOf(text)).toEqual([]);
  });
});

test.each<[string, Record<string, string>, string[]]>([
  ['a body', page('您好,请坐.'), [`${path}:6:3 typography => 您好，请坐。`]],
  ['a field', page('甲', '您好,请坐'), [`${path}:2:10 typography title => title: 您好，请坐`]],
  ['code is left alone', page('写成 `甲,乙`，\n\n```\n甲,乙\n```'), []],
  ['addresses are left alone', page('[甲](/zh/甲,乙/)'), []],
  ['a tag over several lines', page('<Aside\n  type="tip"\n  title="重要提示"\n>\n\n您好。\n\n</Aside>'), []],
  ['the title of a link', page('见[甲](/zh/a/ "甲,乙")。'), []],
  ['a link definition', page('见[甲][a]。\n\n[a]: /zh/a/ "甲,乙"'), []],
  ['a link definition over two lines', page('见[甲][a]。\n\n[a]: /zh/a/\n  "甲,乙"'), []],
  ['code over two lines', page('见 `甲,乙\n丙,丁`。'), []],
  [
    'a quotation mark beside a tag',
    page('请说"您好"。<Drawing name="a" />'),
    [`${path}:6:3 typography => 请说“您好”。<Drawing name="a" />`],
  ],
  ['a line break by two blanks', page('您好。  \n请坐。'), []],
  ['a table', page('| 甲。 | 乙 |\n| --- | --- |\n| “丙” | 丁 |'), []],
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

const aliases = (word: string) => ({
  [path]:
    '---\ntitle: 页面\ndescription: 一句话\n' +
    `standard: { aliases: ['${word}'], asked: ['${word}'], title: '${word}' }\n---\n`,
});
test('search words are written as people type them, and a page with faults of form is still read', () => {
  const found = issuesOf(typographyRule, aliases('几点,几分'));
  expect(found.map(({ path: field, fix }) => [field, fix?.safe])).toEqual([['standard.title', true]]);
});

test('a page whose fields cannot be told from its text is not mended unasked', () => {
  // A stray --- in the fields: what follows it is no text.
  const stray = '---\ntitle: 页面\nstandard:\n  code: AP-01\n---\n  aliases: [头发, 刘海, 染发]\n---\n\n您好,请坐\n';
  expect(issuesOf(typographyRule, { [path]: stray }).filter(({ fix }) => fix?.safe)).toEqual([]);
});

test('what may be meant is not mended unasked', () => {
  expect(issuesOf(typographyRule, page('客 户'))).toMatchObject([{ fix: { text: '客户', safe: false } }]);
  expect(issuesOf(typographyRule, page('客户,您好'))).toMatchObject([{ fix: { safe: true } }]);
});

test('as the author sees it', () => {
  expect(textOf(typographyRule, page('请客户稍等,我马上来...'))).toMatchInlineSnapshot(`
    "docs/zh/guide/x.mdx:6:6  警告 warning  typography
      汉字旁边用了半角标点：,
        → 写成 ，
      There is a half-width mark beside Chinese characters: ,
        → Write ，
      6 | 请客户稍等,我马上来...
                    ^
    改成 | 请客户稍等，我马上来……
      /zh/authoring/rules/typography/"
  `);
});

describe('a word written twice, and a comma at the end', () => {
  const english = (title: string) =>
    issuesOf(typographyRule, {
      'docs/en/guide/x.mdx': `---\ntitle: ${title}\ndescription: One sentence.\n---\n\nText.\n`,
    }).map(({ line, column, fix }) => [line, column, fix?.text]);
  const chinese = (title: string) =>
    issuesOf(typographyRule, page('正文。', title)).map(({ line, column, fix }) => [line, column, fix?.text]);
  test('are told with the line as it should be', () => {
    expect(english('Starting with the the guest')).toEqual([[2, 22, 'title: Starting with the guest']]);
    expect(english('Wear a a badge')).toEqual([[2, 13, 'title: Wear a badge']]);
    expect(english('Wear earrings,')).toEqual([[2, 21, 'title: Wear earrings']]);
    expect(chinese('戴耳环，')).toEqual([[2, 11, 'title: 戴耳环']]);
    expect(chinese('戴戒指、')).toEqual([[2, 11, 'title: 戴戒指']]);
    expect(chinese('客户的的意见')).toEqual([[2, 10, 'title: 客户的意见']]);
    expect(chinese('请您您先坐')).toEqual([[2, 9, 'title: 请您先坐']]);
    expect(chinese('茶杯放在在桌上')).toEqual([[2, 11, 'title: 茶杯放在桌上']]);
  });
  test('are not told of what is right', () => {
    expect(english('The best there is is here')).toEqual([]);
    expect(english('Switch it on on Monday, then rest')).toEqual([]);
    expect(chinese('戴耳环，不戴戒指')).toEqual([]);
    expect(chinese('目的的不同，不了了之')).toEqual([]);
    expect(chinese('的的确确，是是非非，和和气气')).toEqual([]);
  });
});

test('straight quotes are made curly unasked only where Chinese stands in them', () => {
  const safe = (text: string) => typographyOf(text).map((one) => one.safe);
  expect(safe('他说"您好"')).toEqual([true, true]);
  expect(safe('选择"OK"按钮')).toEqual([false, false]);
});

test.each([
  ['甲。', []],
  ['甲。\n\n乙。', []],
  ['甲。\n\n乙。\n\n丙。', ['open', 'close']],
])('a mark and its partner with %j between them', (between, expected) => {
  expect(unpaired(`说“您好。\n\n${between}再见”。`).map(({ kind }) => kind)).toEqual(expected);
});

test.each([
  ['唉：（', 0],
  ['好的：）', 0],
  ['（甲', 1],
  ['1）甲', 0],
])('a bracket alone in %s', (text, count) => {
  expect(unpaired(text)).toHaveLength(count);
});

test('a page in the folder of another language is not held to the marks of that', () => {
  const chinese = listPage('AP-01', { one: '您好,请坐' });
  expect(issuesOf(typographyRule, { 'docs/zh/a/x.mdx': chinese })).toHaveLength(1);
  expect(issuesOf(typographyRule, { 'docs/en/a/x.mdx': chinese })).toEqual([]);
});

test('a code that is refused as it stands is told with its own correction alone', () => {
  const wide = listPage('AP-01', { one: '甲' }).replace('AP-01', 'ＡＰ-01');
  expect(issuesOf(typographyRule, { 'docs/zh/a/x.mdx': wide })).toEqual([]);
});
