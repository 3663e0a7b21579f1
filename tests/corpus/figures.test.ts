import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../src/corpus/index.ts';
import { numbersIn, readNumeral } from '../../src/lib/numerals.ts';

test.each([
  ['12', 12],
  ['１２', 12],
  ['1.4', 1.4],
  ['一', 1],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['九十', 90],
  ['一百二十', 120],
  ['三百六十五', 365],
  ['一千零五', 1005],
  ['二万', 20_000],
  ['一点四', 1.4],
  ['半', 0.5],
  ['one', 1],
  ['Twelve', 12],
  ['twenty-four', 24],
  ['two hundred', 200],
  ['one and a half', 1.5],
  ['half', 0.5],
  // Digits in a row are an estimate or a year.
  ['三五', undefined],
  ['二〇二六', undefined],
  ['许多', undefined],
  ['', undefined],
])('%s is %s', (text, value) => {
  expect(readNumeral(text)).toBe(value);
});

test.each(['AP-03', 'A4 纸', '第三天', '3rd', '2026-03-01', '9:30 到 18:00', '十几个', '数十人', '两三天'])(
  '%s holds no number',
  (text) => {
    expect(numbersIn(text)).toEqual([]);
  },
);

/** Figures in one line each: values, unit, the words they stand in. */
const shown = (text: string) =>
  figuresIn(text).map(({ values, units, start, end }) =>
    [values.join('–'), units.join('|'), text.slice(start, end)].filter(Boolean).join(' · '),
  );

describe('a figure is the same in digits, Chinese and English', () => {
  test.each<[string, string[]]>([
    ['离地约 90～110 厘米', ['90–110 · cm · 90～110 厘米']],
    ['九十到一百一十公分', ['90–110 · cm · 九十到一百一十公分']],
    ['about 90 to 110 cm above', ['90–110 · cm · 90 to 110 cm']],
    ['ninety centimetres', ['90 · cm · ninety centimetres']],
    ['90 厘米到 110 厘米', ['90–110 · cm · 90 厘米到 110 厘米']],
    ['做好 90 和 110 厘米的记号', ['90 · cm · 90', '110 · cm · 110 厘米']],
    ['between 90 and 110 cm', ['90 · cm · 90', '110 · cm · 110 cm']],
    ['90–110', ['90–110 · 90–110']],
    ['百分之十的客户', ['10 · percent · 百分之十']],
    ['10 % of them', ['10 · percent · 10 %']],
    ['ten per cent', ['10 · percent · ten per cent']],
    ['向下 15 度', ['15 · degree · 15 度']],
    ['15 degrees below', ['15 · degree · 15 degrees']],
    ['七分满', ['7 · tenths · 七分满']],
    ['seven tenths full', ['7 · tenths · seven tenths full']],
    ['两个小时内', ['2 · hour · 两个小时']],
    ['a two-hour wait', ['2 · hour · two-hour']],
    ['３０分钟', ['30 · minute · ３０分钟']],
    ['1.5～2 倍', ['1.5–2 · times · 1.5～2 倍']],
    ['1 万元', ['10000 · yuan · 1 万元']],
    ['10,000 yuan', ['10000 · yuan · 10,000 yuan']],
    ['25 位客户', ['25 · customers · 25 位客户']],
    ['57 °C', ['57 · celsius · 57 °C']],
    ['57摄氏度', ['57 · celsius · 57摄氏度']],
    ['零下 18 度', ['-18 · degree · 零下 18 度']],
    ['−20 至 −18 °C', ['-20–-18 · celsius · −20 至 −18 °C']],
    ['三个工作日', ['3 · workday · 三个工作日']],
    ['3 working days', ['3 · workday · 3 working days']],
    ['千分之五', ['5 · permille · 千分之五']],
    ['四分之三满', ['0.75 · whole · 四分之三']],
    ['three quarters full', ['0.75 · whole · three quarters']],
    ['不超过 1/4', ['0.25 · whole · 1/4']],
    ['24/7', ['24 · 24', '7 · 7']],
    ['¥200', ['200 · CNY|JPY · ¥200']],
    ['HK$300', ['300 · HKD · HK$300']],
    ['$200–300', ['200–300 · USD|HKD|AUD|CAD|SGD|NZD|TWD|MOP · $200–300']],
    ['USD 300', ['300 · USD · USD 300']],
    ['RMB200', ['200 · CNY · RMB200']],
    ['300 美元', ['300 · USD · 300 美元']],
    ['1,200.50 EUR', ['1200.5 · EUR · 1,200.50 EUR']],
    ['一刻钟', ['15 · minute · 一刻钟']],
    ['a quarter of an hour', ['15 · minute · a quarter of an hour']],
    ['twice a week', ['2 · occurrences · twice']],
    ['do not ask twice', []],
    ['every other month', ['2 · month · every other month']],
    ['每隔一天', ['2 · day · 每隔一天']],
    ['六成', ['60 · percent · 六成']],
    ['九成到九成五', ['90–95 · percent · 九成到九成五']],
    ['一成不变', ['1 · 一']],
    ['六成员', ['6 · 六']],
    ['six in ten', ['60 · percent · six in ten']],
    ['1 out of every 4', ['25 · percent · 1 out of every 4']],
    ['Ten in five minutes', ['10 · Ten', '5 · minute · five minutes']],
    ['40 ㎡', ['40 · m2 · 40 ㎡']],
    ['500 ml', ['500 · ml · 500 ml']],
    ['65 dB', ['65 · decibel · 65 dB']],
    ['响三声铃', ['3 · rings · 三声铃']],
    ['three times', ['3 · times|occurrences · three times']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('the start of a word is no unit', () => {
    expect(shown('3.1 人员 5 minor 2 cmx')).toEqual(['3.1 · 3.1', '5 · 5', '2 · 2']);
  });

  test.each(['一天比一天好', 'one person', 'half an hour', '半小时'])('%s is said loosely', (text) => {
    expect(figuresIn(text).every(({ loose }) => loose)).toBe(true);
  });
});
