import { expect, test } from 'vitest';
import { quoteOf, quoteText } from '../../src/corpus/index.ts';
import { languageOf, locales } from '../../src/languages/index.ts';
import { corpusOf, standardPage } from '../helpers/corpus-from-strings.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { expectForbiddenSaysSo } from '../helpers/quoted-clauses.ts';

test.each(locales)('what is forbidden says so wherever a clause is repeated, %s', (locale) =>
  expectForbiddenSaysSo(exampleCorpus(), locale),
);

test.each([
  ['Wear earrings', 'wear earrings'],
  ['A wedding ring', 'a wedding ring'],
  ['Let your hair turn greasy', 'let your hair turn greasy'],
  ['I don’t know', 'I don’t know'],
  ['I’m busy', 'I’m busy'],
  ['ID cards left at home', 'ID cards left at home'],
  ['V-neck jumper', 'V-neck jumper'],
  ['A4 paper', 'A4 paper'],
  ['Monday visits', 'Monday visits'],
  ['Chinese only', 'Chinese only'],
  ['“Free” gifts', '“Free” gifts'],
])('English goes on after a word of ours: %s', (text, expected) =>
  expect(languageOf('en').goingOn(text)).toBe(expected),
);

const list = (clauses: string) =>
  corpusOf({ 'docs/zh/m/a.mdx': standardPage({ code: 'TT-01', fields: `clauses: [${clauses}]` }) });

test.each([
  ['{ id: a, polarity: dont, text: 戴耳环 }', '不要戴耳环'],
  ['{ id: a, polarity: dont, text: 不得戴耳环 }', '不得戴耳环'],
  ['{ id: a, polarity: dont, text: 不设渠道 }', '不要不设渠道'],
  ['{ id: a, polarity: dont, text: 染发, except: 染回黑色 }', '不要染发（例外：染回黑色）'],
  ['{ id: a, polarity: dont, text: A 字裙 }', '不要 A 字裙'],
  ['{ id: a, polarity: do, text: 勤洗头 }', '勤洗头'],
  ['{ id: a, text: 柜台干净 }', '柜台干净'],
])('%s is quoted as %s', (clause, expected) => {
  const corpus = list(clause);
  const [standard] = corpus.standards;
  const [first] = standard?.facts.clauses ?? [];
  const quote = standard && first && quoteOf(standard.facts, first, 'zh');
  expect(quote && quoteText(corpus, quote, 'zh')).toBe(expected);
});

test('how long a form is kept goes with the step that needs it', () => {
  const corpus = exampleCorpus();
  const kept = corpus.vocabulary.forms.filter(({ keepFor }) => keepFor).map(({ id }) => id);
  const steps = corpus.standards.flatMap(({ facts }) =>
    facts.kind === 'procedure'
      ? facts.clauses.flatMap((step) => (step.forms?.some((id) => kept.includes(id)) ? [{ facts, step }] : []))
      : [],
  );
  expect(steps.length).toBeGreaterThan(0);
  for (const { facts, step } of steps) {
    const quote = quoteOf(facts, step, 'zh');
    expect(quote && quoteText(corpus, quote, 'zh')).toMatch(/保存.*(?:年|月|天)/u);
  }
});

const procedure = (clause: string) =>
  corpusOf({ 'docs/zh/m/a.mdx': standardPage({ code: 'TT-01', fields: `clauses: [${clause}]` }) });

test.each([
  // A second deadline of the same length, a rate and a share are facts of their own.
  [
    '{ id: a, text: 三天不回就冻结, amounts: [{ value: 3, unit: day }, { value: 3, unit: day }], amountsOf: [冻结, 再过多久关闭] }',
    '三天不回就冻结 · 冻结：3 天 · 再过多久关闭：3 天',
  ],
  ['{ id: a, text: 退半天的费用, amounts: [{ value: 0.5, unit: day, per: day }] }', '退半天的费用 · 每天 0.5 天'],
  ['{ id: a, text: 请两个人, amount: { value: 2, unit: minute } }', '请两个人 · 2 分钟'],
  ['{ id: a, text: 平均每年增长 6%, amounts: [{ value: 6, unit: percent, per: year }] }', '平均每年增长 6%'],
  [
    '{ id: a, text: 三天内答复，五天内办好, amounts: [{ value: 3, unit: day }, { value: 5, unit: day }], amountsOf: [答复, 办好] }',
    '三天内答复，五天内办好',
  ],
])('no figure of %s is lost', (clause, expected) => {
  const corpus = procedure(clause);
  const [standard] = corpus.standards;
  const [first] = standard?.facts.clauses ?? [];
  const quote = standard && first && quoteOf(standard.facts, first, 'zh');
  expect(quote && quoteText(corpus, quote, 'zh')).toBe(expected);
});

test('who decides, in which cases and how far goes with a level of authority', () => {
  const corpus = exampleCorpus();
  const facts = corpus.standards.find(({ code }) => code === 'FO-11')?.facts;
  const said = facts?.clauses.map((clause) => {
    const quote = quoteOf(facts, clause, 'zh');
    return quote && quoteText(corpus, quote, 'zh');
  });
  expect(said).toEqual([
    '当场答应，事后记进交接本 · 不超过 15% 或不超过 300 元 · 谁来定：前台接待员 · 例外：节日价 · 定不了找：值班经理（例外：长住房、礼品店商品）',
    '听完两边再定 · 15–30% 且 300–1,000 元 · 谁来定：值班经理 · 例外：节日价 · 定不了找：总经理',
    '书面说明原因，当天批复 · 超过 30% 或超过 1,000 元 · 共同决定：总经理、前厅经理',
    '送一晚房，不扣客人的积分 · 谁来定：值班经理 · 情况：渡轮晚点、房间没备好（前提：客人当晚到不了，或等了两小时以上）',
    '房费照收，可以帮着改船票 · 谁都不能同意 · 情况：客人自己误了船',
    '先记下来，不答应 · 没有规定谁来定 · 定不了找：总经理（前提：客人碰坏了大堂的钢琴）',
  ]);
});

test('each stage goes with its time, and a table line with whom it is for', () => {
  const corpus = exampleCorpus();
  const facts = corpus.standards.find(({ code }) => code === 'FO-12')?.facts;
  const said = facts?.clauses.map((clause) => {
    const quote = quoteOf(facts, clause, 'zh');
    return quote && quoteText(corpus, quote, 'zh');
  });
  expect(said?.slice(1)).toEqual([
    '离店以后写来的投诉 · 确认收到：3 个工作日内 · 答复：20 个工作日内 · 结案：25 个工作日内 · 渠道：线上留言（回复 周一至周六 08:00–22:00）（级别：书面投诉）（起算：信到前台的那一天）',
    '投诉电话有人接 · 答复：每 4 周 80% 在 20 秒内 · 渠道：电话 · 服务时间：投诉电话 周一至周五 09:00–18:00、周六 10:00–16:00、' +
      '元旦、春节休息、2026-12-24：09:00–12:00、2026-12-25：休息',
  ]);
});
