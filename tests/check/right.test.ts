import { expect, test } from 'vitest';
import { rules } from '../../src/check/index.ts';
import { englishPage } from '../helpers/english-page.ts';
import { issuesOf } from '../helpers/run-rule.ts';
import { body, type Files, good, path } from './helpers/faulty-page.ts';
import { markedPages } from './helpers/marked-pages.ts';
import { visitPages } from './helpers/visit-pages.ts';

const told = (files: Files) =>
  issuesOf(rules, files)
    .filter(({ file, rule }) => file === path && rule !== 'manual-outline' && rule !== 'translation')
    .map(({ rule, line, column, message }) => `${line}:${column} ${rule} ${message.en}`);

test.each([
  '显示屏 24" 和 27" 各一台',
  '👩‍💼 女员工另有规定',
  '数字不要写成“１２３”',
  '按 Ctrl+C 复制',
  '见 GB/T 19001-2016 第 7.2 条',
  '温度在 -5℃ 到 40℃ 之间',
  '费用 1,000 元起',
  '联系 a.b@c.cn',
  '微信号 abc_123',
  'C++ 与 C# 都行',
  '《员工手册》（2026 版）',
  '“约翰·史密斯”先生',
  '𠮷野家',
  'Wi‑Fi 密码',
  '第 3～5 天',
  '①先问好；②再介绍',
  '比例为 1:2',
  '10 月 1 日—7 日',
  '“‘好’字”',
  '……稍等',
  '“您好”——“再见”',
  'O₂ 浓度',
  '한국어和ありがとう',
  '“#1 柜台”',
  '甲&乙',
  '@前台',
  '[注] 先问好',
  '*号键',
  '100%',
  '~30 分钟',
  '? 号台',
  '- 先问好',
  '累计 1.2 亿次',
  '每过一个半小时',
  '一小时 30 分内',
  '上午 9 点 15 分到 9 点 45 分',
  '打八折，老会员打七五折',
  '一倍半到两倍',
  '高一米七五',
  '24/7 全天候，一年 365 天',
  '￥10 000.00',
  '2 节 7 号电池',
  '90 后、00 后',
  '见 https://a.cn/?a=好,b',
  '按 * 键或 # 键',
  '版本 2.1.0，共 1,000 份',
  '“三不”原则：不推、不拖、不怨',
  '一站式服务，一次办好',
  '十全十美不必，九成满意就好',
  '1998—2026 年',
  '“5S”管理',
  '见《GB 4806.7—2016》',
  '尺码 XXL（185/104A）',
  '车牌“沪A·12345”',
  'π≈3.14',
  '约 ±2℃',
  '（一）至（三）项',
  '“OK”的手势',
  'A/B 两班',
  '9:00—18:00',
  '每 100 mL 加 3 g',
  '三五成群，七上八下',
  'No.5 柜台',
  '5G、4K 与 8K',
  '周一至周五（节假日除外）',
  '《〈劳动法〉问答》',
  'CO₂ ≤ 1000 ppm',
  '“”是空的引号',
  'Ⅲ级，№ 12',
  '½ 杯，20′×30′',
])('the text %s is right', (text) => {
  expect(told({ [path]: good.replace('前面的头发留在眉毛以上', JSON.stringify(text)) })).toEqual([]);
});

test.each([
  '#1 柜台由当班组长检查。',
  '<Aside\n  type="tip"\n  title="重要提示"\n>\n\n小心。\n\n</Aside>',
  '5 \\< 6',
  '`{company}` 是占位符。',
  '`[x][y]` 照样显示。',
  '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |',
  '| 甲 | 乙 |\n| --- | --- |\n| 1 | |',
  '见[发型](/zh/appearance/men-hair/#front)。',
  '1. 甲\n2. 乙',
  '> 引用',
  '- [ ] 待办\n- [x] 已办',
  '甲～乙',
  '~~删去~~',
  '**真，**她',
  '等候 3~5 分钟。',
  '甲[^a]。\n\n[^a]: 注',
  '```\n[x][y] ~a~ | b\n```',
  '&copy; 公司',
  '电话 [955](tel:95588)',
  '甲  \n乙',
  '2026. 年',
  '（一）甲',
  '一、甲',
  '见[甲][a]。\n\n[a]: /zh/appearance/men-hair/',
  '\\[不是链接\\]',
  '> May I help you with that?',
  '外宾问路，就说“May I help you with that?”。',
  '客户常用 Wi-Fi 和 iPhone。',
  '按 \\* 键，再按 \\* 键。',
  '长 2 * 宽 3 * 高 4',
  '**重点**，好；*强调*，再来。',
  '文件名 my_file _、a_b_c',
  '写 `a,b` 和 `甲,乙`。',
  '**1.** 先问好',
  '按＊键或＊键',
  '首页 | 手册 | 术语',
  '甲 | 乙\n--- | ---\n一 | 二',
  '- 甲 | 乙\n- 丙 | 丁',
  '| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |\n\n| 丙 | 丁 |\n| --- | --- |\n| 三 | 四 |',
  '5 μm，ΔT，10 kΩ 和 α',
  'Москва 和 Αθήνα，со мной',
  '￥10\u00a0000.00，5\u00a0kg',
  '折扣 5%，再减 5%',
  '> “百年老店”，不是一天建成的。',
  '1. 一\n   1. 甲\n   2. 乙\n2. 二',
  '| 时段 | 人数 |\n| :-- | --: |\n| 9:00 | 3 |',
  '见[首页](/)。',
  '[邮件](mailto:desk@example.org)',
  '价格：1,280 元／间',
  '**注意：**先敲门。',
  '用 `|` 分开',
  '\\# 号键',
  '[拜访](/zh/visits/)、[编辑](/zh/editors/)',
])('the body %j is right', (text) => {
  expect(told(body(text))).toEqual([]);
});

test.each([
  ['a remark on its own line', good.replace('  obligation', '  # 改过\n  obligation')],
  ['a remark at the end of a block', good.replace('---\n\n', '# 完\n---\n\n')],
  ['a text over several lines', good.replace('description: 前不遮眉。', 'description: >-\n  前不遮眉。')],
  ['quotes in quotes', good.replace('前不遮眉。', "'前不遮“眉”。'")],
  ['a number sign in quotes', good.replace('男员工发型', '"发型 #2"')],
  [
    'fields in another order',
    good.replace('title: 男员工发型\n', '').replace('standard:', 'title: 男员工发型\nstandard:'),
  ],
  ['a list over several lines', good.replace('[头发, 刘海,', '[\n      头发, 刘海,\n     ')],
  ['codes with half-width commas', good.replace('  basis:', '  see: [AP-03#front, ]\n  basis:')],
  ['a comma at the end of a list', good.replace('光头]', '光头,]')],
  ['a number sign inside a word', good.replace('前不遮眉。', '前不遮眉#2。')],
  ['CRLF', good.replaceAll('\n', '\r\n')],
  ['a name with a number that promises nothing', good.replace('男员工发型', '三级甲等医院客户接待')],
  ['words that people type with a comma, or full-width', good.replace('[头发, 刘海,', "['几点,几分', １寸头,")],
  ['blank lines among the fields', good.replace('standard:', '\n\nstandard:')],
])('%s is right', (_name, page) => {
  expect(told({ [path]: page })).toEqual([]);
});

const en = path.replace('/zh/', '/en/');
const english = (text: string): Files => {
  const fields = 'clauses: { front: { text: Above, source: aaaaaa } }';
  return { [path]: good, [en]: englishPage({ of: 'AP-03', title: 'Hair', fields, body: `\n## Why\n\n${text}\n` }) };
};

test.each(['Say “您好” first.', 'Seat the guest of honour (主宾) first.', 'Seat the *主宾* first.', 'See `{称呼}`.'])(
  'the English body %j is right',
  (text) => {
    expect(issuesOf(rules, english(text)).filter(({ message }) => message.en.startsWith('Among'))).toEqual([]);
  },
);

/** What is told of the sense of words, on either page. */
const senses = (files: Files) =>
  issuesOf(rules, files)
    .filter(({ rule }) => ['schema', 'figures', 'same-sense', 'vocabulary-ids'].includes(rule))
    .map(({ rule, line, column, message }) => `${line}:${column} ${rule} ${message.en}`);

test.each([
  ['一年六次', 'six times a year'],
  ['一年拜访 6 次', 'every two months'],
  ['半年三次', 'three times in six months'],
  ['每半年三次', 'three visits every half year'],
  ['每四个月两次', 'twice in four months'],
  ['隔月一次', 'every second month'],
  ['三月一次不算，每两个月一次', 'Once in March does not count: every two months'],
])('%s and %s are both every two months', (zh, en) => {
  expect(senses(visitPages({ zh, en }))).toEqual([]);
});

test.each([
  ['½ 小时', 'half an hour'],
  ['1½ 小时', '90 minutes'],
  ['一个半小时', '1½ hours'],
  ['2½ 米', '2 1/2 metres'],
  ['⅔ 满', 'two thirds full'],
  ['四分之三', '¾ of it'],
  ['1又1/2 小时', '1½ hours'],
])('%s is the same as %s', (zh, en) => {
  expect(senses(visitPages({ zh: `每两个月拜访 ${zh}`, en: `Every two months, for ${en}` }))).toEqual([]);
});

test.each([
  'It costs $1,000, e.g., for two.',
  'Pens, pads, etc., and so on.',
  'Come at 9:00 a.m., then wait ... and smile.',
  'A ratio of 3 : 2 or 16:9.',
  'Say “您好，请坐。” or 您好！',
  'Full-width marks are ， and 。 in Chinese.',
  'Say "good morning," then go.',
  'She said, "Good morning."',
  'Write `a,b` and `wait ,`.',
  'See [this page](/en/appearance/men-hair/).',
  'Rows A,B,C and seats 1,2,3.',
  'Version 1.2.3, file.txt, a.b@c.cn.',
  'Smile :) and wait.',
  'See Service (主宾).',
])('the punctuation of %j is right', (text) => {
  expect(issuesOf(rules, english(text)).filter(({ file, rule }) => file === en && rule === 'typography')).toEqual([]);
});

test.each([
  ['标蓝色，不用黄色', 'Blue, not yellow'],
  ['标蓝', 'In blue'],
  ['先看黄色和红色的日子', 'Days in yellow and red come first'],
  ['原来的黄色改掉', 'Take out the yellow instead'],
  ['客户的纪念日', 'Anniversaries'],
])('%s is right where the colour is blue', (zh, en) => {
  expect(senses(markedPages({ fields: 'trigger: anniversary, colour: blue', zh, en }))).toEqual([]);
});

test.each([
  ['剪短指甲之前先洗手', 'Trim nails'],
  ['头发和指甲都要干净', 'Hair and nails'],
])('%s is right where the part is hair', (zh, en) => {
  expect(senses(markedPages({ kind: 'appearance', fields: 'polarity: do, part: hair', zh, en }))).toEqual([]);
});

test.each([
  ['十分钟左右', 'About ten minutes, if that is all that is left'],
  ['右边有门，马上去开', 'Open the door right away'],
  ['左手递上', 'Hand it over with what is left'],
  ['走在后面', 'Follow the guest'],
  ['提前一天，不要更晚', 'Early, and no later than the day before'],
  ['左边一个，右边一个', 'One on the left'],
  ['上午打开，晚上关掉', 'Switch it on in the morning and off at night'],
])('%s and %s are no opposites', (zh, en) => {
  expect(senses(markedPages({ fields: 'trigger: anniversary', zh, en }))).toEqual([]);
});

test.each([
  ['头发没有问题', 'Hair that is no problem'],
  ['别的头发颜色', 'Hair of another colour'],
  ['不得不染发', 'Have no choice but to dye'],
  ['说“不行”', 'Say “no way”'],
  ['不知道怎么梳', 'Not knowing how to comb'],
])('%s is right where the polarity is dont', (zh, en) => {
  const found = issuesOf(rules, markedPages({ kind: 'appearance', fields: 'polarity: dont, part: hair', zh, en }));
  expect(found.filter(({ message }) => /schema|polarity/.test(message.en))).toEqual([]);
});
