import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../src/corpus/index.ts';
import { clockTimesIn } from '../../src/lib/clock-times.ts';
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
  ['一千二百万', 12_000_000],
  ['十二亿', 1_200_000_000],
  ['一点二亿', 120_000_000],
  ['两亿零五十万', 200_500_000],
  // The last digit stands for the next power.
  ['一万五', 15_000],
  ['三百五', 350],
  ['三百零五', 305],
  ['two million', 2_000_000],
  ['one hundred and twenty million', 120_000_000],
  ['two and a half thousand', 2500],
  ['three thousand two hundred and five', 3205],
  // Digits in a row are an estimate or a year.
  ['三五', undefined],
  ['二〇二六', undefined],
  ['许多', undefined],
  ['', undefined],
])('%s is %s', (text, value) => {
  expect(readNumeral(text)).toBe(value);
});

test.each([
  ...['AP-03', 'A4 纸', '第三天', '3rd', '2026-03-01', '9:30 到 18:00', '十几个', '数十人', '两三天', '千万别忘'],
  // Times of day.
  ...[
    '上午 9 点 15 分到 9 点 45 分',
    '九点半',
    '晚上 8 点到 10 点',
    '下午 2–4 点',
    '3 点钟',
    '十点五十',
    '九点五十五分',
  ],
  ...['9 p.m.', '9 to 11 a.m.', 'a quarter past nine', 'half past ten', 'ten minutes past one', "nine o'clock"],
  ...['between a quarter past nine and a quarter to ten', '7 号电池'],
])('%s holds no number', (text) => {
  expect(numbersIn(text)).toEqual([]);
});

test.each<[string, number[]]>([
  ['1.2 亿次', [120_000_000]],
  ['1.2亿次', [120_000_000]],
  ['120 million times', [120_000_000]],
  ['约 123 万', [1_230_000]],
  ['some 1.23 million', [1_230_000]],
  ['3 千万', [30_000_000]],
  ['2 billion', [2_000_000_000]],
  ['￥10 000.00', [10_000]],
  ['10\u2009000 步', [10_000]],
  ['10\u00a0000\u202f000', [10_000_000]],
  // What only looks grouped.
  ['电话 400 820 8820', [400, 820, 8820]],
  ['size 42 100% cotton', [42, 100]],
  ['2 100-gram packs', [2, 100]],
  ['共 3 点，一点四倍', [3, 1.4]],
  ['至少 9 点', [9]],
  ['5 到 9', [5, 9]],
  ['ten minutes to one hour', [10, 1]],
  ['超过 90 后提醒', [90]],
  // Born in a decade.
  ['90 后、00 后', [1990, 2000]],
  ['零零后员工', [2000]],
  ['八十年代', [1980]],
])('%s holds %j', (text, values) => {
  expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
});

test.each<[number, string[]]>([
  [9 * 60, ['21:00', '晚上 9 点', '晚 9 点整', '九点钟', '9 p.m.', '9pm', "9 o'clock", 'nine a.m.', '09：00']],
  [9 * 60 + 15, ['9 点 15 分', '九点一刻', '9点15', '9 时 15 分', '9:15 a.m.', '9.15 am', 'a quarter past nine']],
  [9 * 60 + 30, ['九点半', '9 点半', '21:30', 'half past nine', '九点三十分']],
  [9 * 60 + 45, ['九点三刻', '9 点 45', '九点四十五', 'a quarter to ten', 'quarter to 10']],
  [5, ['零点零五分', '12:05', '中午 12 点 5 分', 'five minutes past twelve']],
])('minute %i after twelve', (minutes, texts) => {
  for (const text of texts) expect([text, clockTimesIn(text).map((time) => time.minutes)]).toEqual([text, [minutes]]);
});

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
    ['每过一个半小时', ['1.5 · hour · 一个半小时']],
    ['两个半月', ['2.5 · month · 两个半月']],
    ['an hour and a half', ['1.5 · hour · an hour and a half']],
    ['a minute and a half', ['1.5 · minute · a minute and a half']],
    ['two weeks and a half', ['2.5 · week · two weeks and a half']],
    ['一年半', ['1.5 · year · 一年半']],
    ['一分半钟', ['1.5 · minute · 一分半钟']],
    ['一倍半到两倍', ['1.5–2 · times · 一倍半到两倍']],
    ['每天半小时', ['0.5 · hour · 半小时']],
    ['一周半天', ['1 · week · 一周', '0.5 · day · 半天']],
    ['一小时 30 分内', ['90 · minute · 一小时 30 分']],
    ['1 hour and 30 minutes', ['90 · minute · 1 hour and 30 minutes']],
    ['两分二十秒', ['140 · second · 两分二十秒']],
    ['1 年 6 个月', ['18 · month · 1 年 6 个月']],
    ['每 1 小时 5 分钟', ['1 · hour · 1 小时', '5 · minute · 5 分钟']],
    ['一米七五', ['1.75 · m · 一米七五']],
    ['1 米 8', ['1.8 · m · 1 米 8']],
    ['一米四原则', ['1.4 · m · 一米四']],
    ['三块五', ['3.5 · yuan · 三块五']],
    ['每一米一岗', ['1 · m · 一米', '1 · 一']],
    ['宽 1 米 75 厘米', ['1 · m · 1 米', '75 · cm · 75 厘米']],
    ['打八折', ['80 · percent · 八折', '20 · percent · 八折']],
    ['七五折', ['75 · percent · 七五折', '25 · percent · 七五折']],
    ['8.5 折', ['85 · percent · 8.5 折', '15 · percent · 8.5 折']],
    ['三折页', ['3 · 三']],
    ['Open 24/7, 365 days a year', ['24 · 24', '7 · 7', '365 · day · 365 days']],
    ['￥10 000.00', ['10000 · CNY|JPY · ￥10 000.00']],
    ['9 点 15 分', []],
    ['90 后客户', ['1990 · 90 后']],
    ['1.2 亿次', ['120000000 · occurrences · 1.2 亿次']],
    ['three million yuan', ['3000000 · yuan · three million yuan']],
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
    ['140 mmHg', ['140 · mmhg · 140 mmHg']],
    ['90 毫米汞柱', ['90 · mmhg · 90 毫米汞柱']],
    ['5 千卡', ['5 · kilocalorie · 5 千卡']],
    ['年满 18 周岁', ['18 · age · 18 周岁']],
    ['3 years of age', ['3 · age · 3 years of age']],
    ['a 3-year-old', ['3 · age · 3-year-old']],
    ['6 月龄', ['6 · age-in-months · 6 月龄']],
    ['the 5W1H', ['5 · 5']],
    ['两巴掌', ['2 · 两']],
    ['100 ppm', ['100 · ppm · 100 ppm']],
    ['1200 W', ['1200 · watt · 1200 W']],
    ['65 dB', ['65 · decibel · 65 dB']],
    ['响三声铃', ['3 · rings · 三声铃']],
    ['three times', ['3 · times|occurrences · three times']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('the start of a word is no unit', () => {
    expect(shown('3.1 人员 5 minor 2 cmx')).toEqual(['3.1 · 3.1', '5 · 5', '2 · 2']);
  });

  test.each(['一天比一天好', 'one person', 'one day they will', '半天没人'])('%s is said loosely', (text) => {
    expect(figuresIn(text).every(({ loose }) => loose)).toBe(true);
  });
});
