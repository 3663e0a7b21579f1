import { describe, expect, test } from 'vitest';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { issuesOf } from '../../../../tests/helpers/run-rule.ts';
import { figuresRule } from '../figures/rule.ts';
import { wordsAndFieldsRule } from './rule.ts';

interface Words {
  text?: string;
  more?: string;
  fields?: string;
  description?: string;
  body?: string;
  en?: string;
  obligation?: string;
  kind?: string;
  review?: string;
}
const path = 'docs/zh/a/x.mdx';
const lists = {
  'vocabulary/roles.yml': `entries:
  - { id: all, zh: 全部, en: Everyone }
  - { id: waiter, zh: 服务员, en: Waiter }
  - { id: service-quality, zh: 服务质量部, en: Quality }
  - { id: service-director, zh: 总监, en: Director }
`,
  'vocabulary/hours.yml': `entries:
  - id: desk
    zh: 柜台
    en: Desk
    week: [{ days: [mon], from: '09:00', to: '18:00' }, { days: [sat], from: '10:00', to: '16:00' }]
`,
};

/** What the rule tells of a page: the words it marks, in the file where they stand. */
function told({
  text = '甲',
  more = '',
  fields = '',
  description = '一句话说清。',
  body = '乙',
  en,
  obligation = '',
  kind = 'checklist',
  review = '2027-03-01',
}: Words) {
  const clause = `clauses:\n  - { id: a, text: "${text}"${more}${obligation} }\n${fields}`;
  const page = standardPage({ code: 'CL-01', kind, fields: clause.trimEnd(), body: `\n## 为什么\n\n${body}\n` });
  const english = `---
title: X
description: One.
translation:
  of: CL-01
  source: aaaaaa
  clauses:
    a: { text: "${en ?? ''}", headcount: [guests], source: aaaaaa }
---
`;
  const files = {
    ...lists,
    [path]: page.replace('一句话说清。', description).replace('review: 2027-03-01', `review: ${review}`),
    ...(en ? { 'docs/en/a/x.mdx': english } : {}),
  };
  return issuesOf(wordsAndFieldsRule, files).map(({ source, column, length, file }) => {
    const marked = [...source].slice(column - 1, column - 1 + length).join('');
    return `${file.slice(5, 7)} ${marked}`;
  });
}

const four = ', headcount: [{ role: waiter, people: 1, to: 4, of: 位客人 }]';
const fewest = four.replace('位客人', '位客人, atLeast: 2');
const hours = ', hours: desk';
const warm = ', quantity: { value: 57, unit: celsius, comparator: at-least }';
const most = warm.replace('at-least', 'at-most');
const above = warm.replace('at-least', 'more-than');
const below = warm.replace('at-least', 'less-than');
const daily = ', quantity: { value: 20, unit: CNY, per: day }';
const each = daily.replace('day', 'person');
const monthly = daily.replace('day', '{ count: 30, unit: day }');
const summer = ', when: { season: { from: 05-01, to: 09-30 } }';
const night = ", when: { hours: { from: '22:00', to: '06:00' } }";
const review = '2027-06-01';
const week = ', when: { weekdays: [mon, tue, wed, fri] }';
const law = ", basis: ['001#36.2']";
const rollout = 'rollout:\n  - { from: 2026-06-01 }';

test.each<[string, Words, string[]]>([
  ['head-count, the same', { text: '四位客人配一名服务员', more: four }, []],
  ['head-count, twice as many of both', { text: '八位客人配两名服务员', more: four }, []],
  ['head-count, other guests', { text: '六位客人配一名服务员', more: four }, ['zh 六']],
  ['head-count, the fewest', { text: '至少两名服务员', more: fewest }, []],
  ['head-count, fewer than the fewest', { text: '至少三名服务员', more: fewest }, ['zh 三']],
  ['head-count, in the rule sentence', { description: '四位客人配两名服务员。', more: four }, ['zh 两']],
  ['head-count, in English', { more: four, en: 'One waiter to six guests' }, ['en six']],

  ['hours, the same', { text: '9:00 到 18:00 有人', more: hours }, []],
  ['hours, of another day', { text: '周六上午 10 点到下午 4 点有人', more: hours }, []],
  ['hours, another opening', { text: '8:30 到 18:00 有人', more: hours }, ['zh 8:30']],
  ['hours, in the body', { body: '柜台晚上七点关门。', more: hours }, ['zh 晚上七点']],
  ['hours, in English', { more: hours, en: 'Open from 8 a.m.' }, ['en 8 a.m.']],
  ['hours, of something else in the body', { body: '晨会 8:30 开始。', more: hours }, []],

  ['season, the same', { text: '5 月 1 日起穿夏装', more: summer }, []],
  ['season, the day after', { description: '十月一日换下。', more: summer }, []],
  ['season, another day', { text: '6 月 1 日起穿夏装', more: summer }, ['zh 6 月 1 日']],
  ['season, another month', { description: '六月起换夏装。', more: summer }, ['zh 六月']],
  ['season, in English', { more: summer, en: 'Wear it from 1 June' }, ['en 1 June']],
  ['a number of months', { text: '穿满 6 个月就换', more: summer }, []],

  [
    'season, the day of the review by chance',
    { description: '6 月 1 日换夏装。', more: summer, review },
    ['zh 6 月 1 日'],
  ],
  ['the review itself', { description: '2027 年 6 月 1 日复审后再换。', more: summer, review }, []],

  ['times, the same', { text: '晚上十点以后锁门', more: night }, []],
  ['times, of a stretch', { text: '22:00 到 6:00 锁门', more: night }, []],
  ['times, another', { text: '23 点以后锁门', more: night }, ['zh 23 点']],
  ['times, another end', { text: '22:00 到 7:00 锁门', more: night }, ['zh 7:00']],
  ['times, in the rule sentence', { description: '晚上十一点起锁门。', more: night }, ['zh 晚上十一点']],
  ['times, in English', { more: night, en: 'Lock it from 11 pm' }, ['en 11 pm']],
  ['times, of something that does not limit', { text: '锁门，晚上 11:30 再看一次', more: night }, []],
  ['times, that the clause says itself', { text: '23:30 以后换锁', more: '', description: '23:30 以后换锁。' }, []],

  ['article, the same', { text: '按第 36.2 条写明', more: law }, []],
  ['article, the whole of it', { text: '按第三十六条写明', more: law }, []],
  ['article, another', { text: '按第 37 条写明', more: law }, ['zh 第 37 条']],
  ['article, in the body', { body: '依据是第三十七条。', more: law }, ['zh 第三十七条']],
  ['article, in English', { more: law, en: 'State it as article 35 asks' }, ['en article 35']],

  ['may, and must', { text: '雨天必须放唱片', obligation: ', obligation: may' }, ['zh 必须']],
  ['may, and must in English', { obligation: ', obligation: may', en: 'You must play a record' }, ['en must']],
  ['may, and what somebody must do', { obligation: ', obligation: may', en: 'Say what the guest must bring' }, []],
  ['may, and how it must be', { text: '可以戴表，必须是素色', obligation: ', obligation: may' }, []],
  ['may, and what must be where it is done', { text: '如果放唱片，必须小声', obligation: ', obligation: may' }, []],

  ['stretch, the same', { text: '任意 30 天内最多 20 元', more: monthly, kind: 'measure' }, []],
  [
    'stretch, the same behind it',
    { text: '最多 20 元', more: monthly, en: 'At most 20 yuan in any 30 days', kind: 'measure' },
    [],
  ],
  ['stretch, another', { text: '任意 60 天内最多 20 元', more: monthly, kind: 'measure' }, ['zh 60 天']],
  ['stretch, another period', { text: '每天最多 20 元', more: monthly, kind: 'measure' }, ['zh 每天']],
  [
    'stretch, another in English',
    { more: monthly, en: 'At most 20 yuan in any 14 days', kind: 'measure' },
    ['en 14 days'],
  ],
  ['stretch, where a period is meant', { text: '每 10 天 20 元', more: daily, kind: 'measure' }, ['zh 10 天']],
  ['stretch, where a person is meant', { text: '每 10 天 20 元', more: each, kind: 'measure' }, []],
  ['stretch, of something else', { text: '3 天内报销，最多 20 元', more: monthly, kind: 'measure' }, []],

  ['roll-out, the same', { description: '2026 年 6 月 1 日起推行。', fields: rollout }, []],
  ['roll-out, the month', { description: '六月开始。', fields: rollout }, []],
  ['roll-out, another day', { description: '2026 年 6 月 15 日起推行。', fields: rollout }, ['zh 2026 年 6 月 15 日']],
  ['roll-out, in the body', { body: '四月开始试点。', fields: rollout }, ['zh 四月']],
  ['roll-out, in English', { fields: rollout, en: 'Begin in April' }, ['en April']],

  ['a limit, the same', { text: '热菜保温，57 度或以上', more: warm, kind: 'measure' }, []],
  ['a limit, turned', { text: '热菜保温，57 度或以下', more: warm, kind: 'measure' }, ['zh 57 度或以下']],
  ['a limit, turned in English', { more: warm, kind: 'measure', en: 'Hot food at most 57 °C' }, ['en at most 57 °C']],
  ['a limit, turned but denied', { description: '热菜不要 57 度或以下。', more: warm, kind: 'measure' }, []],

  ['a limit of at least', { text: '起码 57 度', more: warm, kind: 'measure' }, []],
  ['a limit of at most, turned', { text: '起码 57 度', more: most, kind: 'measure' }, ['zh 起码 57 度']],
  ['a limit of at most, not turned', { text: '不要超过，最多 57 度', more: most, kind: 'measure' }, []],
  ['a limit above which it holds', { text: '57 度以下', more: above, kind: 'measure' }, ['zh 57 度以下']],
  ['a limit below which it holds', { text: '57 度以上', more: below, kind: 'measure' }, ['zh 57 度以上']],
  [
    'a limit without its side',
    { text: '57 度以上', more: warm.replace(', comparator: at-least', ''), kind: 'measure' },
    [],
  ],
  ['a limit in the body', { body: '热菜保温，57 度或以下。', more: warm, kind: 'measure' }, []],
  ['a limit, colder', { more: warm, kind: 'measure', en: 'Keep it at 57 °C or colder' }, ['en 57 °C or colder']],
  ['a limit, not below', { more: warm, kind: 'measure', en: 'Never keep it at 57 °C or colder' }, []],

  ['a rate, the same', { text: '每天付 20 元', more: daily, kind: 'measure' }, []],
  ['a rate, another', { text: '每班付 20 元', more: daily, kind: 'measure' }, ['zh 每班']],
  ['a rate, another with a word between', { text: '每班可付不超过 20 元', more: daily, kind: 'measure' }, []],
  ['a rate, another at most', { text: '每班不超过 20 元', more: daily, kind: 'measure' }, ['zh 每班']],
  ['a rate, in English', { more: daily, kind: 'measure', en: 'Pay 20 yuan per shift' }, ['en per shift']],
  ['a rate, the same in English', { more: daily, kind: 'measure', en: 'Pay 20 yuan a day' }, []],
  ['a rate of another figure', { text: '每班付 30 元', more: daily, kind: 'measure' }, []],
  ['a rate in the rule sentence', { description: '每班付 20 元。', more: daily, kind: 'measure' }, []],
  ['a rate for people, however called', { text: '每位客人 20 元', more: each, kind: 'measure' }, []],

  ['season, the day before', { description: '四月三十日还穿冬装。', more: summer }, []],
  ['season, two days before', { description: '四月二十九日起换。', more: summer }, ['zh 四月二十九日']],
  ['season, of something else in the body', { body: '六月的客人最多。', more: summer }, []],
  ['season, begun in the body', { body: '六月起穿夏装。', more: summer }, ['zh 六月']],
  ['season, the day of the revision', { description: '2026 年 3 月 1 日修订。', more: summer }, []],
  ['season, a month in English', { more: summer, en: 'Wear it from June to September' }, ['en June']],
  ['season, an ISO day', { text: '2026-06-01 起穿夏装', more: summer }, ['zh 2026-06-01']],
  ['three of the months', { text: '其中 3 个 6 月都热', more: summer }, ['zh 6 月']],
  ['a thirteenth month', { text: '发 13 月工资', more: summer }, []],
  ['roll-out, another year', { description: '2027 年 6 月 1 日起推行。', fields: rollout }, ['zh 2027 年 6 月 1 日']],

  ['hours, told once', { text: '7:30 到 19:30 有人', more: hours }, ['zh 7:30']],
  ['hours, on a clock of twelve', { text: '早上 9 点到晚上 6 点', more: hours }, []],
  [
    'hours of the clause itself',
    { text: '8:30 到 18:00', more: `${hours}, when: { hours: { from: '08:30', to: '18:00' } }` },
    [],
  ],
  ['hours of the page', { text: '8:30 开门', fields: 'hours: desk' }, ['zh 8:30']],

  ['days of the week, Sunday by its other name', { text: '星期天收', more: week }, ['zh 星期天']],
  ['days of the week, over the end of the week', { text: '周五到周一收', more: week }, ['zh 周五到周一']],
  ['days of the week, some of which hold', { text: '周三到周四收', more: week }, ['zh 周三到周四']],
  ['days of the week, none said', { text: '周日收' }, []],

  ['head-count, of a number that is none of guests', { description: '两名服务员轮流。', more: four }, []],
  ['head-count, the fewest in the rule sentence', { description: '两名服务员对八位客人。', more: fewest }, []],
  ['head-count, the people wrong', { text: '四位客人配三名服务员', more: four }, ['zh 三']],

  ['a may that says should', { text: '应当锁好', obligation: ', obligation: may' }, []],
  [
    'a must of a kind that lays down no acts',
    { text: '应当锁好', kind: 'role', fields: 'role: waiter\ncontractors: false\n' },
    [],
  ],
  ['a must that says you may not', { text: '锁好', en: 'You may not leave it open' }, []],
  ['a must that says must', { text: '必须锁好' }, []],
  ['a should that says should', { text: '应当锁好', obligation: ', obligation: should' }, []],
  ['a must that says should', { text: '应当锁好' }, ['zh 应当']],
  ['a should that says must', { text: '务必锁好', obligation: ', obligation: should' }, ['zh 务必']],
  ['a must that says should in English', { text: '锁好', en: 'It should be locked' }, ['en should']],

  ['a may that says may', { text: '您可以带伞', obligation: ', obligation: may' }, []],
  ['what guests may do', { text: '客人可以带走的放在门边' }, []],
  ['a must that says you may', { text: '您可以锁门' }, ['zh 您可以']],
  ['a should that says you may', { text: '锁门，您可以用链子', obligation: ', obligation: should' }, ['zh 您可以']],
  ['a must that says you may in English', { text: '锁好', en: 'You may lock it' }, ['en You may']],

  ['days of the week, the same', { text: '周一到周三收，周五也收', more: week }, []],
  ['days of the week, one of them', { text: '星期五送回', more: week }, []],
  ['days of the week on which it does not hold', { text: '周日不收', more: week }, []],
  ['days of the week, another', { text: '每周四收', more: week }, ['zh 周四']],
  ['days of the week, too many', { text: '周一至周五收', more: week }, ['zh 周一至周五']],
  ['days of the week, in English', { text: '收', more: week, en: 'Collect it on Saturdays' }, ['en Saturdays']],

  ['colours apart', { more: ', permitted: [{ name: 黑 }], forbidden: [{ name: 红 }]' }, []],
  ['one list alone', { more: ', forbidden: [{ name: 红 }]' }, []],
  ['a name in both', { more: ', permitted: [{ name: 黑 }], forbidden: [{ name: 黑 }]' }, ['zh { name: 黑 }']],
  [
    'a colour in both',
    { more: ", permitted: [{ name: 墨, swatch: '#000000' }], forbidden: [{ name: 黑, swatch: '#000000' }]" },
    ["zh { name: 黑, swatch: '#000000' }"],
  ],
  [
    'the second of two',
    { more: ', permitted: [{ name: 黑 }], forbidden: [{ name: 红 }, { name: 黑 }]' },
    ['zh { name: 黑 }'],
  ],
])('%s', (_name, words, expected) => {
  expect(told(words)).toEqual(expected);
});

const heat = (text: string) => ({
  [path]: standardPage({
    code: 'ME-01',
    kind: 'measure',
    fields: `clauses:\n  - { id: a, text: ${text}, quantity: { value: 57, unit: celsius }, place: 台 }`,
  }),
});
test.each([
  ['热菜保温 57 度', 0],
  ['热菜保温 57°C', 0],
  ['热菜保温 60 度', 1],
  ['热菜保温六十度', 1],
  ['热菜保温 60°C', 1],
])('degrees beside a temperature: %s', (text, count) => {
  expect(issuesOf(figuresRule, heat(text))).toHaveLength(count);
});

describe('a statement that counts as true', () => {
  const judged = (answer: string, stem: string, explanation: string) =>
    issuesOf(wordsAndFieldsRule, {
      [path]: standardPage({
        code: 'CL-01',
        kind: 'checklist',
        fields: 'clauses:\n  - { id: key, polarity: do, text: 房号写在纸上，不念出声 }',
      }),
      'questions/a.yml': `bank: a
number: A-1
version: '1.0'
updated: 2026-01-01
title: { zh: 题, en: Q }
basis: [house]
questions:
  - id: one
    type: judgement
    stem: { zh: ${stem}, en: Say it }
    answer: '${answer}'
    explanation: { zh: ${explanation}, en: Why }
    tests: CL-01#key
    basis: [house]
`,
    }).map(({ message }) => message.en);

  test('is told where its clause and its explanation both deny it', () => {
    expect(judged('true', '把房号念一遍。', '房号不念出声。')).toEqual([
      'The answer is true, but what the statement says (念) is denied by CL-01#key and by the explanation',
    ]);
  });
  test('is not told where it counts as false, says “not” itself, or only one of the two denies it', () => {
    expect(judged('false', '把房号念一遍。', '房号不念出声。')).toEqual([]);
    expect(judged('true', '房号不念出来。', '房号不念出声。')).toEqual([]);
    expect(judged('true', '把房号念一遍。', '房号念一遍。')).toEqual([]);
    expect(judged('true', '把房号念一遍。', '纸条交给客人。')).toEqual([]);
  });
});
