import { describe, expect, test } from 'vitest';
import { mended, typographyOf } from '../../src/check/rules/typography/marks.ts';
import { maskNames } from '../../src/check/rules/typography/masks.ts';
import { unpaired } from '../../src/check/rules/typography/unpaired.ts';
import { rules } from '../../src/check/index.ts';
import { issuesOf } from '../helpers/run-rule.ts';
import { body, type Files, good, path } from './helpers/faulty-page.ts';

const both = (text: string) => ({ text, masked: maskNames(text) });
const made = (text: string) => mended(both(text), false);
const offeredFor = (text: string) => mended(both(text), true);

describe('marks that have one right form, made unasked', () => {
  test.each<[string, string]>([
    ['您好，，请坐', '您好，请坐'],
    ['甲、、乙', '甲、乙'],
    ['您好；；；请坐', '您好；请坐'],
    ['请坐：：谢谢', '请坐：谢谢'],
    ['您好｡请坐', '您好。请坐'],
    ['甲､乙', '甲、乙'],
    ['｢您好｣', '「您好」'],
    ['约翰・史密斯', '约翰·史密斯'],
    ['约翰‧史密斯', '约翰·史密斯'],
    ['约翰･史密斯', '约翰·史密斯'],
    ['１６：３２ 开会', '16:32 开会'],
    ['早上 9：30 开门', '早上 9:30 开门'],
    ['08：00：30 起', '08:00:30 起'],
    ['高 ３．５ 米', '高 3.5 米'],
    ['见 2．1．3 节', '见 2.1.3 节'],
    ['自 ２０２６－０３－０１ 起', '自 2026-03-01 起'],
    ['电话 010－12345678', '电话 010-12345678'],
  ])('%s', (text, expected) => {
    expect(made(text)).toBe(expected);
    expect(made(expected)).toBe(expected);
  });
});

describe('marks that are offered and never made unasked', () => {
  test.each<[string, string]>([
    ['太好了！！！！', '太好了！'],
    ['为什么？？？？', '为什么？'],
    ['真的？！？！', '真的？！'],
    ['约翰•史密斯', '约翰·史密斯'],
    ['共 １，０００ 元', '共 1,000 元'],
    ['真的??', '真的？？'],
    ['（VIP） 客户', '（VIP）客户'],
    ['说“您好” 再走', '说“您好”再走'],
    ['“您好” “再见”', '“您好”“再见”'],
    ['《手册》 第二版', '《手册》第二版'],
    ['请看 《手册》', '请看《手册》'],
  ])('%s', (text, expected) => {
    expect(made(text).normalize('NFKC')).toBe(text.normalize('NFKC'));
    expect(offeredFor(text)).toBe(expected);
  });
});

test.each(['您好，。请坐', '您好。，请坐', '甲、，乙', '好吗？，请', '请坐！。', '约翰．史密斯', '请坐．'])(
  '%s is told without a line to paste',
  (text) => {
    const found = typographyOf(text);
    expect(found.map(({ text: one }) => one)).toEqual([undefined]);
  },
);

describe('a mark without its partner', () => {
  test.each<[string, string, number]>([
    ['说“您好再走', 'open', 1],
    ['（含早餐', 'open', 0],
    ['请看《手册', 'open', 2],
    ['【重要 先登记', 'open', 0],
    ['「您好', 'open', 0],
    ['“甲”和“乙', 'open', 4],
    ['（含（早餐）', 'open', 0],
    ['含早餐）', 'close', 3],
    ['您好”再走', 'close', 2],
    ['手册》见下', 'close', 2],
    ['重要】先登记', 'close', 2],
    ['（甲））', 'close', 3],
  ])('%s', (text, kind, start) => {
    expect(unpaired(text)).toMatchObject([{ kind, start, text: undefined }]);
  });

  test.each([
    '1）甲；2）乙；',
    'a）甲，b）乙',
    '一）甲',
    '好的：）',
    '唉：（',
    '用“（”，不用“(”',
    '“” 是引号',
    '《甲〈乙〉丙》',
    '“第一段。\n\n“第二段。”',
    '（见下：\n\n- 甲\n- 乙）',
    '他说“我听见‘您好’了”。',
    '（＾＿＾）',
    '见 1) 和 2)',
    '“甲”、“乙”',
    '先说“您好，\n再说请坐”。',
  ])('%j is right', (text) => {
    expect(unpaired(text)).toEqual([]);
  });
});

test('two that were forgotten far from each other are no pair', () => {
  expect(unpaired(`说“您好。\n\n甲。\n\n乙。\n\n丙。\n\n再见”。`).map(({ kind }) => kind)).toEqual(['open', 'close']);
});

test.each([
  '您好……再见',
  '甲……。',
  '等等……，请',
  '您好——再见',
  '真的？！',
  '真的！！',
  '为什么？？？',
  '笑脸 :) ^_^',
  '全角标点：，。；：？！（）“”。',
  '句末用。！？',
  '比例 3：2',
  '方案1：30 分钟内完成',
  '第1：20 页',
  '步骤 3：15 秒内接听',
  '2024，100 人',
  '他说：“您好。”（微笑）',
  '他问“好吗？”，我答“好。”。',
  '一） 总则',
  '（一） 总则',
  '第三章 （一）',
  '（VIP） VIP room',
  'コーヒー・メニュー',
  '甲・A',
  '1．5 分钟',
  '周一 09:00、16:30',
  '3－5 天',
  '好。（完）',
])('%s is right', (text) => {
  expect([...typographyOf(maskNames(text)), ...unpaired(maskNames(text))]).toEqual([]);
});

const told = (files: Files) =>
  issuesOf(rules, files)
    .filter(({ rule }) => rule === 'typography' || rule === 'markdown')
    .map(({ line, column, rule, level }) => `${line}:${column} ${rule} ${level}`);

test.each<[string, Files, string[]]>([
  ['a field', { [path]: good.replace('前不遮眉。', '说“您好再走') }, ['3:15 typography warning']],
  ['a body', body('第一行。\n说“您好再走'), ['27:2 typography warning']],
  ['a pair on two lines', body('说“您好，\n再走”。'), []],
  ['code', body('写 `“` 和：\n\n```\n（甲\n```'), []],
  ['a figure alone', body('１６：３２'), ['26:1 typography warning']],
  ['brackets of two widths without Chinese', body('（VIP)'), ['26:5 typography warning']],
  ['a footnote in a field', { [path]: good.replace('前不遮眉。', '前不遮眉[^1]') }, ['3:14 typography warning']],
  [
    'a full-width footnote in a field',
    { [path]: good.replace('前不遮眉。', '不遮眉［^1］') },
    ['3:14 typography warning'],
  ],
  ['a link in a field', { [path]: good.replace('前不遮眉。', '"见[甲](/zh/a/)"') }, ['3:14 typography warning']],
  ['a word in brackets in a field', { [path]: good.replace('前不遮眉。', '"[注]（第 3 页）"') }, []],
])('%s', (_name, files, expected) => {
  expect(told(files)).toEqual(expected);
});
