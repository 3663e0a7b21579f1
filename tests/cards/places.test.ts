import { describe, expect, test } from 'vitest';
import type { CardSize } from '../../src/cards/index.ts';
import type { Corpus } from '../../src/corpus/index.ts';
import type { Deck } from '../../src/schema/index.ts';
import { cardsOf, leavesOf, sizes } from '../../src/cards/index.ts';
import { stampOf } from '../../src/cards/job.ts';
import { corpusOf, standardPage } from '../helpers/corpus-from-strings.ts';
import { testDay } from '../helpers/day.ts';
import { exampleCorpus, exampleDeck } from '../helpers/example-manuals.ts';

/** What the cards of an example deck print, card by card. */
const printed = (deck: string, day = testDay) =>
  cardsOf(exampleCorpus(), exampleDeck(deck), day).cards.map(({ id, faces }) => [id, JSON.stringify(faces)] as const);
const laundry = (deck: string, day?: string) => printed(deck, day).find(([id]) => id === 'HK-08')?.[1] ?? '';

test('a deck for a place prints what holds there, and leaves out of the labels what is plain there', () => {
  const text = laundry('lighthouse-pocket');
  expect(text).toContain('早班渡轮');
  expect(text).toContain('周二：把要洗的衣服装袋');
  expect(text).toContain('Tuesday: Bag the laundry');
  expect(text).not.toContain('早饭前');
  expect(text).not.toContain('肥皂');
  expect(text).not.toContain('栈桥楼');
});

test('a deck for all prints every variant with its label', () => {
  const text = laundry('pocket');
  for (const line of ['镇上 · 周一、周三、周五：早饭前', '岬角 · 周二：把要洗', '每年 5 月 1 日至 9 月 30 日：洗好'])
    expect(text).toContain(line);
  expect(text).toContain('Headland · Tuesday: Bag the laundry');
  expect(text).toContain('适用：栈桥楼、老磨坊、灯塔楼 · 周一至周六');
});

test('a waiver stands on the card while it lasts, with its reason and its clauses', () => {
  expect(laundry('lighthouse-pocket')).toContain(
    '灯塔楼暂不执行（2026-10-01 至 2027-03-31）：锅炉房在重修 · 只豁免：洗好的',
  );
  expect(laundry('lighthouse-pocket', '2027-04-01')).not.toContain('锅炉房在重修');
});

test('what has ended is not printed any more, and a roll-out is said until all have begun', () => {
  expect(laundry('pocket', '2027-02-28')).toContain('肥皂');
  expect(laundry('pocket', '2027-03-01')).not.toContain('肥皂');
  expect(laundry('pocket', '2025-11-30')).toContain('分步推行：栈桥楼 2025-09-01 起；其余各处 2025-12-01 起');
  expect(laundry('pocket', '2025-12-01')).not.toContain('分步推行');
});

test('the card of a place says from when the standard holds there', () => {
  const { cards } = cardsOf(exampleCorpus(), exampleDeck('lighthouse-pocket'), testDay);
  expect(cards.map(({ source }) => source?.effective)).toEqual(['2025-12-01']);
  const all = cardsOf(exampleCorpus(), exampleDeck('pocket'), testDay).cards.find(({ id }) => id === 'HK-08');
  expect(all?.source?.effective).toBe('2025-09-01');
});

test('a standard that is not for the place of a deck is left out, and that is said', () => {
  const deck = { ...exampleDeck('lighthouse-pocket'), for: { house: 'ferry-office' } };
  const { cards, leftOut, problems } = cardsOf(exampleCorpus(), deck, testDay);
  expect([cards, problems]).toEqual([[], []]);
  expect(leftOut).toEqual([{ say: 'elsewhere', with: { card: 'HK-08', zh: '渡口办事处', en: 'Ferry office' } }]);
});

test('a spoken line keeps its words whole, and says beside them where it holds', () => {
  const axes = 'axes: [{ id: branch, zh: 店, en: Shop, values: [{ id: lake, zh: 湖畔店, en: Lake }] }]\n';
  const page = standardPage({
    code: 'SP-01',
    kind: 'phrasing',
    fields: `clauses:
  - id: hi
    polarity: do
    situation: greeting
    where: { branch: [lake] }
    when: { hours: { from: '22:00', to: '06:00' } }
    text: 晚上好
card: { decks: [front-desk] }`,
  });
  const deck = `deck: front-desk
order: 1
purpose: { zh: 甲, en: A }
secrecy: internal
sizes: [a7]
standards: declared
`;
  const corpus = corpusOf({ 'vocabulary/axes.yml': axes, 'docs/zh/a/x.mdx': page, 'decks/front-desk.yml': deck });
  const [only] = corpus.decks;
  const [card] = only ? cardsOf(corpus, only, testDay).cards : [];
  expect(JSON.stringify(card?.faces.zh)).toContain('"text":"“晚上好”","subs":[{"text":"湖畔店 · 22:00–次日 06:00"}]');
});

describe('what the foot of a card says', () => {
  /** The foot of the first card of a deck, in a size, in Chinese and in English. */
  const feet = (corpus: Corpus, deck: string, size: CardSize) => {
    const [card] = cardsOf(corpus, corpus.decks.find((one) => one.deck === deck) as Deck, testDay).cards;
    if (!card) throw new Error(`${deck} has no cards`);
    const [leaf] = leavesOf(corpus, card, ['zh', 'en']);
    return [leaf?.front, leaf?.back].map((face) => face && stampOf(face, size).slice(2));
  };
  const renamed = (zh: string, en: string): Corpus => {
    const { vocabulary, ...corpus } = exampleCorpus();
    const decks = vocabulary.decks.map((deck) => (deck.id === 'lighthouse-pocket' ? { ...deck, zh, en } : deck));
    return { ...corpus, vocabulary: { ...vocabulary, decks } };
  };

  test('the place of a deck, beside its name or wherever that does not stand', () => {
    const corpus = renamed('随身卡', 'Pocket cards');
    expect(feet(corpus, 'lighthouse-pocket', sizes.a7)).toEqual([
      ['以扫码最新版为准', '雾灯酒店服务手册 · 随身卡 · 灯塔楼'],
      ['Scan to check the latest', 'Foglamp Hotel Manuals · Pocket cards · Lighthouse'],
    ]);
    expect(feet(corpus, 'lighthouse-pocket', sizes['id1-flush'])).toEqual([
      ['以扫码最新版为准', '灯塔楼'],
      ['Scan to check the latest', 'Lighthouse'],
    ]);
  });

  test('a place that is in the name of the deck stands once, and a deck for all has none', () => {
    expect(feet(exampleCorpus(), 'lighthouse-pocket', sizes.a7)[1]?.at(-1)).toBe(
      'Foglamp Hotel Manuals · Lighthouse pocket cards',
    );
    expect(feet(exampleCorpus(), 'pocket', sizes['id1-flush'])[1]).toEqual(['Scan to check the latest']);
  });

  test('that it is a trial, where its code leads to an example address', () => {
    const corpus = exampleCorpus();
    const trial = { ...corpus, site: { ...corpus.site, baseUrl: 'https://standards.example.com' } };
    expect(feet(trial, 'pocket', sizes['id1-flush'])).toEqual([['试印：网址是示例'], ['Trial: example address']]);
  });
});

test('a question or a scene that is written for another text than holds makes no card, and that is said', () => {
  const whole = exampleCorpus();
  const deck = { ...exampleDeck('practice'), standards: undefined, scenarios: 'all' as const };
  const [bank] = whole.banks.filter(({ bank: id }) => deck.questions?.some((choice) => choice.bank === id));
  const question = bank?.questions.find(({ writtenFor }) => writtenFor);
  const [scene] = whole.scenarios;
  const older = <Entry extends { writtenFor?: Readonly<Record<string, string>> | undefined }>(entry: Entry): Entry => ({
    ...entry,
    writtenFor: Object.fromEntries(Object.keys(entry.writtenFor ?? {}).map((to) => [to, 'bcdfgh'])),
  });
  const corpus = {
    ...whole,
    banks: whole.banks.map((one) => ({
      ...one,
      questions: one.questions.map((each) => (each === question ? older(each) : each)),
    })),
    scenarios: whole.scenarios.map((one) => (one === scene ? older(one) : one)),
  };
  const ids = (made: Corpus) => cardsOf(made, deck, testDay).cards.map(({ id }) => id);
  const [card, other] = [`${bank?.bank ?? ''}/${question?.id ?? ''}`, scene?.id ?? ''];
  expect(ids(whole)).toEqual(expect.arrayContaining([card, other]));
  expect(ids(corpus)).toEqual(ids(whole).filter((id) => id !== card && id !== other));
  const { leftOut, problems } = cardsOf(corpus, deck, testDay);
  expect(problems).toEqual([]);
  expect(leftOut).toMatchObject([
    { say: 'misfit', with: { card } },
    { say: 'misfit', with: { card: other } },
  ]);
});
