import { describe, expect, test } from 'vitest';
import { mended, typographyOf } from '../../src/check/rules/typography/marks.ts';
import { maskNames } from '../../src/check/rules/typography/masks.ts';

const both = (text: string) => ({ text, masked: maskNames(text) });
/** How a text reads with every correction made, and how with the certain ones only. */
const offeredFor = (text: string) => mended(both(text), true);
const madeFor = (text: string) => mended(both(text), false);

describe('what has one right form, unasked', () => {
  test.each<[string, string]>([
    ['先登记,VIP', '先登记，VIP'],
    ['打印slip,请', '打印slip，请'],
    ['不超过3,请', '不超过3，请'],
    ['要VIP?请', '要VIP？请'],
    ['“欢迎光临!”', '“欢迎光临！”'],
    ['“能帮您?”他问', '“能帮您？”他问'],
    ['《手册》,每人', '《手册》，每人'],
    ['「您好」,请坐', '「您好」，请坐'],
    ['看完,《手册》', '看完，《手册》'],
    ['热线:95588', '热线：95588'],
    ['邮箱:a@b.cn', '邮箱：a@b.cn'],
    ['合格率95%,请保持', '合格率95%，请保持'],
    ['室温24℃;请调低', '室温24℃；请调低'],
    ['第３,请', '第3，请'],
    ['请说"您好",再微笑', '请说“您好”，再微笑'],
    ['先说"您好",再说"请坐"', '先说“您好”，再说“请坐”'],
    ['工作证(正面),朝外', '工作证（正面），朝外'],
    ['𠮷野家,您好', '𠮷野家，您好'],
  ])('%s', (text, expected) => {
    expect(madeFor(text)).toBe(expected);
  });
});

describe('what is offered and never made unasked', () => {
  test.each<[string, string]>([
    ['写OK.', '写OK。'],
    ['不超过3.', '不超过3。'],
    ['要VIP?', '要VIP？'],
    ['说”您好“', '说“您好”'],
    ['说“您好“', '说“您好”'],
    ['说”您好”', '说“您好”'],
    ['（VIP)', '（VIP）'],
    ['(VIP）客户', '（VIP）客户'],
    ['您好 ，请坐', '您好，请坐'],
    ['（ 含 ）', '（含）'],
    ['“ 您好 ”', '“您好”'],
    ['选择"OK"', '选择“OK”'],
    ['A,B,C三级', 'A、B、C三级'],
    ['说"等3"再走', '说“等3”再走'],
    ['屏幕 15" 和 "新" 的', '屏幕 15" 和“新”的'],
  ])('%s', (text, expected) => {
    expect(offeredFor(text)).toBe(expected);
  });

  test.each(['写OK.', '说”您好“', '（VIP)', '您好 ，请坐', '选择"OK"', 'A,B,C三级', '说"等3"再走', '客 户'])(
    '%s stays',
    (text) => {
      expect(madeFor(text)).toBe(text);
    },
  );
});

describe('what is told without a line to paste', () => {
  test.each(['说"您好再离开', '约翰.史密斯', '请坐.谢谢', '他说”请，“您坐', '""您好'])('%s', (text) => {
    const found = typographyOf(maskNames(text));
    expect(found).not.toEqual([]);
    expect(found.filter(({ text: one }) => one !== undefined)).toEqual([]);
  });
});

test('a sign for inches is never paired with a quotation mark', () => {
  expect(madeFor('屏幕 15" 显示器，请说"您好"再离开')).toBe('屏幕 15" 显示器，请说“您好”再离开');
  expect(madeFor('显示屏 24" 和 27" 各一台')).toBe('显示屏 24" 和 27" 各一台');
  expect(madeFor('24" 屏幕说"您好')).toBe('24" 屏幕说"您好');
});

describe('right and unusual', () => {
  test.each([
    '营业 09:00-18:00',
    '比例是 1:2',
    '重 65.5 公斤',
    '共 1,000 元',
    '见 https://a.cn/甲,乙',
    '约翰·史密斯',
    '经理’s 办公室',
    '见 2.1 节',
    '1. 请先登记',
    '1.请先登记',
    '1) 请先登记',
    '「您好」',
    '3～5 分钟',
    '𠮷野家',
    '显示屏 24" 和 27" 各一台',
    "高 5' 的台子",
    '网址是 标准.中国',
    '发到 客服@例子.公司',
    '👩‍💼 女员工另有规定',
    '👨‍👩‍👧‍👦 家庭客户',
    'می‌خواهم 的意思是“我要”',
    'क्‍ष 这个字母',
    '数字不要写成“１２３”',
    '逗号不要写成“您好,请坐”',
    '把破折号打成"--"不对',
    '全角的“ＡＢＣ”不用',
    '他说“您好”，又说“请坐”。',
    '他说“我听见‘您好’了”。',
    '用 C++ 写的',
    '邮箱 a.b@c.cn',
    '文件 报价.xlsx 在这里',
    '版本 v1.2',
    '（见 1) 和 2)）',
    '周一至周五 9:00，周六 10:00',
    '比 3 > 2',
    '{company}好，{surname}先生',
    '等 etc. 之类',
    '笑脸 :) 不要用',
    '第三章 电话服务',
    'Wi-Fi、App 和 Logo',
    'P1、P2',
    '（8888），请记住',
    '10–20 位',
    '50%～60%',
  ])('%s', (text) => {
    expect(typographyOf(maskNames(text))).toEqual([]);
  });
});

test('what is mended once needs no second time', () => {
  for (const text of ['"您好",请', '(请),"您",３,请', '客户...,请', '他说"(您好),请"。。。'])
    expect(madeFor(madeFor(text))).toBe(madeFor(text));
});
