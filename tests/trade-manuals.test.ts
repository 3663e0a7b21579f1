import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../scripts/lib/check.ts';
import { cardsOf, problemText, sizes, Typesetter } from '../src/cards/index.ts';
import { buildCorpus, corpusFromDisk, readContent } from '../src/corpus/index.ts';
import { locales } from '../src/languages/index.ts';
import { buildClauseIndex } from '../src/search/build-index.ts';
import { testDay } from './helpers/day.ts';
import { exampleToday } from './helpers/example-manuals.ts';
import { projectDir } from './helpers/project.ts';
import { setCards } from './helpers/set-cards.ts';
import { codesFor, preparedIn } from './search/small-corpus.ts';

/** Rules of many trades, as companies have them, in manuals of a made-up one. */
const dir = resolve(projectDir, 'tests/trade-manuals');
const raw = readContent(dir);
const corpus = corpusFromDisk(dir);
const prepared = { zh: preparedIn('zh', corpus), en: preparedIn('en', corpus) };
const typesetter = new Typesetter();
afterAll(() => typesetter.release());

test('the check finds neither errors nor warnings', () => {
  const { issues } = checkContent(dir, exampleToday, corpus).report;
  const grave = issues.filter(({ level }) => level !== 'note');
  expect(grave.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message.en}`)).toEqual([]);
});

test('the cards fit', async () => {
  for (const deck of corpus.decks) {
    const { cards, problems: refused } = cardsOf(corpus, deck, testDay);
    expect(cards.length).toBeGreaterThanOrEqual(36);
    const { facesPerStandard, sizes: made } = deck;
    const options = { corpus, size: sizes[made[0] ?? 'a7'], languages: ['zh', 'en'], bleedMm: 0 } as const;
    const { problems } = await setCards(typesetter, cards, { ...options, facesPerStandard, title: '' });
    expect([...refused, ...problems].map((problem) => problemText(problem).en)).toEqual([]);
  }
});

/** How each rule is asked for in both languages, and a fault put into its page. */
const rules = [
  [
    'TR-01',
    'outlet-visits',
    'A级网点一个月拜访几次',
    'how often visit grade A outlets',
    ['text: 上门看货架', 'text: 每月上门看货架 5 次', 'figures'],
  ],
  [
    'TR-02',
    'written-complaints',
    '投诉信几天答复',
    'deadline for a written complaint',
    ['text: 第二级投诉', 'text: 第二级投诉 15 个工作日答复', 'figures'],
  ],
  [
    'TR-03',
    'support-severity',
    '宕机多久回复',
    'first reply to an outage',
    ['text: 首次回复宕机', 'text: 20 分钟首次回复宕机', 'figures'],
  ],
  [
    'TR-04',
    'calls-answered',
    '电话多少秒接起',
    'how many seconds to answer calls',
    ['text: 打进来的电话', 'text: 90% 的电话', 'figures'],
  ],
  [
    'TR-05',
    'food-temperatures',
    '热菜保温多少度',
    'hot food temperature',
    ['text: 热菜保温', 'text: 热菜保温 60°C', 'figures'],
  ],
  [
    'TR-06',
    'cooling',
    '熟食几小时冷却',
    'how fast to cool cooked food',
    ['value: 4, unit: hour', 'value: 5, unit: hour', 'procedure-flow'],
  ],
  [
    'TR-07',
    'refund-authority',
    '谁能批12%的折扣',
    'who may give 12 percent discount',
    [
      'value: 20, unit: percent, comparator: at-least',
      'value: 25, unit: percent, comparator: at-least',
      'authority-levels',
    ],
  ],
  [
    'TR-08',
    'branch-days',
    '郊县几天受理',
    'county office deadline',
    ['region: [county]', 'region: [city]', 'where-when'],
  ],
  [
    'TR-09',
    'hall-rounds',
    '洗手间多久查一次',
    'how often check the washroom',
    ['text: 查看洗手间', 'text: 每 3 小时查看洗手间', 'figures'],
  ],
  [
    'TR-10',
    'season-uniform',
    '什么时候换夏装',
    'when to wear the summer uniform',
    ['from: 05-01', 'from: 06-01', 'where-when'],
  ],
  [
    'TR-11',
    'counter-list',
    '开柜前要点钱箱吗',
    'count the cash drawer',
    ['obligation: should', 'obligation: shall', 'schema'],
  ],
  ['TR-12', 'make-up', '鞋跟多高', 'heel height', ['text: 穿矮跟鞋', 'text: 穿 7 厘米的矮跟鞋', 'figures']],
  [
    'TR-13',
    'hall-score',
    '垃圾桶多满',
    'how full may the bin be',
    ['text: 垃圾桶', 'text: 垃圾桶不超过四分之三', 'figures'],
  ],
  [
    'TR-14',
    'keeping-valuables',
    '寄存贵重物品谁签字',
    'who signs for valuables',
    ['signedBy: [clerk, supervisor]', 'signedBy: [clerk, chief]', 'vocabulary-ids'],
  ],
  [
    'TR-15',
    'large-payment',
    '付款多少要找经理',
    'large payment call the manager',
    ['value: 5000, unit: USD, comparator: at-most', 'value: 4000, unit: USD, comparator: at-most', 'procedure-flow'],
  ],
  [
    'TR-16',
    'call-back',
    '开户几天内回访',
    'call after opening an account',
    ['text: 打电话问用得', 'text: 10 天内打电话问用得', 'figures'],
  ],
  [
    'TR-17',
    'banquet-duties',
    '四位客人几个服务员',
    'waiters for four guests',
    ['people: 1, to: 4', 'people: 0, to: 4', 'schema'],
  ],
  ['TR-18', 'right-pack', '礼盒怎么包', 'how to wrap a gift pack', ['/media/bunch.svg', '/media/bunches.svg', 'media']],
  ['TR-19', 'phone-lines', '外线电话怎么接', 'what to say to outside calls', ['attempt: 2', 'attempt: 12', 'schema']],
  [
    'TR-20',
    'allergens',
    '过敏原依据哪条法规',
    'law on allergens',
    ['food-code#36.2', 'food-code#37.2', 'vocabulary-ids'],
  ],
  [
    'TR-21',
    'opening-hours',
    '柜台周六开吗',
    'is the counter open on Saturday',
    ['hours: counter', 'hours: desk', 'vocabulary-ids'],
  ],
  [
    'TR-22',
    'missed-promise',
    '大客户失约赔多少',
    'large customer refund',
    ['下月的账上抵扣', '下月的账上抵扣 20%', 'figures'],
  ],
  [
    'TR-23',
    'self-checkout',
    '自助结账什么时候推行',
    'when does the self-checkout start',
    ['from: 2026-06-01', 'from: 2026-06-31', 'schema'],
  ],
  ['TR-24', 'night-greeting', '半夜怎么问候客人', 'greeting at midnight', ["to: '06:00'", "to: '22:00'", 'schema']],
  [
    'TR-25',
    'late-arrivals',
    '半夜到店没人接待',
    'nobody at the desk at night',
    ['text: 到店的客人有人接待', 'text: 到店的客人 20 分钟内有人接待', 'figures'],
  ],
  [
    'TR-26',
    'found-things',
    '捡到的东西留多久',
    'how long to keep lost property',
    ['text: 价值不高的收进库房', 'text: 价值不高的留 3 个月', 'figures'],
  ],
  [
    'TR-27',
    'vault',
    '金库几点可以开',
    'who opens the vault',
    ['signedBy: [clerk, supervisor]', 'signedBy: [clerk, guard]', 'vocabulary-ids'],
  ],
  [
    'TR-28',
    'till-count',
    '钱箱最多放多少现金',
    'how much cash may a till hold',
    ['text: 多出的现金', 'text: 超过 30000 美元的现金', 'figures'],
  ],
  [
    'TR-29',
    'clean-hands',
    '消毒液搓手多久',
    'how long to rub hands',
    ['text: 用消毒液搓手', 'text: 用消毒液搓手 10 秒', 'figures'],
  ],
  [
    'TR-30',
    'right-patient',
    '给药前核对什么',
    'what to check before giving medicine',
    ['repeats: { atMost: 2, to: stop }', 'repeats: { atMost: 2, to: halt }', 'references'],
  ],
  [
    'TR-31',
    'returns',
    '没有小票谁能退货',
    'return without a receipt',
    ['text: 当场办理', 'text: 60 天内当场办理', 'figures'],
  ],
  [
    'TR-32',
    'paying-back',
    '退多少钱给现金',
    'when is a refund paid in cash',
    ['value: 100, unit: USD, comparator: at-least', 'value: 200, unit: USD, comparator: at-least', 'procedure-flow'],
  ],
  [
    'TR-33',
    'on-hold',
    '能让客人在电话里等多久',
    'how long may a caller be on hold',
    ['text: 去核实', 'text: 用 5 分钟去核实', 'figures'],
  ],
  [
    'TR-34',
    'call-targets',
    '放弃率多少合格',
    'abandonment rate',
    ['text: 没接上的来电', 'text: 没接上的来电不到 8%', 'figures'],
  ],
  [
    'TR-35',
    'at-table',
    '客人坐下几分钟招呼',
    'how soon to greet a table',
    ['text: 带着微笑到桌边', 'text: 5 分钟内带着微笑到桌边', 'figures'],
  ],
  [
    'TR-36',
    'clearing',
    '咖啡剩多少添',
    'when to refill coffee',
    ['text: 咖啡喝掉这么多就添', 'text: 咖啡喝掉四分之三就添', 'figures'],
  ],
] as const;

test.each(['how high may heels be', 'high heels', 'how high heels', 'heels'])('%s finds the rule on heels', (query) => {
  expect(codesFor(prepared.en, query)[0]).toBe('TR-12');
});

test.each(['高跟鞋', '高跟鞋多高', '鞋跟能多高'])('%s finds it too', (query) => {
  expect(codesFor(prepared.zh, query)[0]).toBe('TR-12');
});

test.each(locales)('an event stands once in what is found, with how far from it, %s', (locale) => {
  const row = buildClauseIndex(corpus, locale).rows.find((one) => /开户后|opening of an account/.test(one)) ?? '';
  expect(row.match(/开户后 7 天内|after opening of an account/g)).toHaveLength(1);
  expect(row.match(/开户|opening of an account/g)).toHaveLength(1);
});

describe.each(rules)('%s %s', (code, slug, zh, en, [from, to, rule]) => {
  const path = `docs/zh/rules/${slug}.mdx`;

  test('is found first or second in both languages', () => {
    expect(codesFor(prepared.zh, zh).slice(0, 2)).toContain(code);
    expect(codesFor(prepared.en, en).slice(0, 2)).toContain(code);
  });

  test('something wrong in it, a figure where it has one, is told at its file', () => {
    const files = raw.map((file) => (file.path === path ? { ...file, text: file.text.replace(from, to) } : file));
    expect(files.find((file) => file.path === path)?.text).toContain(to);
    const { issues } = checkContent(dir, exampleToday, buildCorpus(files)).report;
    expect(issues.map((issue) => `${issue.rule} ${issue.file}`)).toContain(`${rule} ${path}`);
  });
});
