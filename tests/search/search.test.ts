import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/search/prepare.ts';
import { searchInstant } from '../../src/search/search.ts';
import { addDetails } from '../../src/search/add-details.ts';
import { buildDetailIndex, buildNameIndex } from '../../src/search/build-index.ts';
import { codesFor, preparedIn, smallCorpus } from './small-corpus.ts';

const zh = preparedIn('zh');
const en = preparedIn('en');

test('Cantonese is read as it is written elsewhere', () =>
  expect(searchInstant(zh, '佢冇穿制服').query.folded).toBe('他没穿制服'));

describe('in Chinese', () => {
  test.each([
    ['exact', '着装', 'AP-08'],
    ['a part over the edge of words', '访频', 'VF-01'],
    ['search word', '客诉', 'CP-01'],
    ['question', '客户投诉了怎么办', 'CP-01'],
    ['Traditional', '投訴處理', 'CP-01'],
    ['full pinyin', 'baifangpinlv', 'VF-01'],
    ['pinyin, the last syllable cut', 'tous', 'CP-01'],
    ['pinyin with the marks of an input method', "tou'su'chu'li", 'CP-01'],
    ['pinyin in parts', 'haibao gaodu', 'DS-02'],
    ['another reading of a character', 'zhuozhuang', 'AP-08'],
    ['initials', 'bfpl', 'VF-01'],
    ['a character that sounds the same', '投诉出理', 'CP-01'],
    ['two characters that sound the same', '发形', 'AP-03'],
    ['a wrong character', '海报张站高度', 'DS-02'],
    ['code', 'AP-03', 'AP-03'],
    ['code without hyphen', 'ap03', 'AP-03'],
    ['code with a blank, full width', 'ＡＰ　０３', 'AP-03'],
    ['figure in digits', '90厘米', 'DS-02'],
    ['figure with a space', '110 厘米', 'DS-02'],
    ['a word of the thesaurus', '吐槽', 'CP-01'],
    ['English', 'complaint', 'CP-01'],
    ['English search word', 'necktie', 'AP-08'],
    ['both languages', '海报 height', 'DS-02'],
    ['words of a clause', '扣子扣好', 'AP-08'],
    ['a single character', '茶', 'RS-01'],
    ['a further search word', '盖碗', 'RS-01'],
    ['a further search word in pinyin', 'gaiwan', 'RS-01'],
    ['the way somebody asked', '天热了能挽袖子吗', 'AP-08'],
    ['pinyin of two names', 'chuanhua gaodu', 'DS-02'],
    ['a character that sounds like a question word', '着妆', 'AP-08'],
    ['code with other signs', 'ap_03', 'AP-03'],
    ['code without its zero', 'AP–3', 'AP-03'],
    ['pinyin with tones', 'hǎi bào', 'DS-02'],
    ['pinyin of who does not tell z from zh', 'zuozuang', 'AP-08'],
    ['pinyin of two words of a name, joined', 'haibaogaodu', 'DS-02'],
    ['a figure said in words', '九十厘米', 'DS-02'],
    ['a figure with another unit sign', '90cm', 'DS-02'],
  ])('%s: %s', (_, query, code) => expect(codesFor(zh, query)[0]).toBe(code));

  test('a figure in digits finds Chinese numerals', () => expect(codesFor(zh, '倒茶7分')[0]).toBe('RS-01'));
});

describe('in English', () => {
  test.each([
    ['exact', 'uniform', 'AP-08'],
    ['another form', 'complaints', 'CP-01'],
    ['the beginning', 'unif', 'AP-08'],
    ['a slip', 'compliant', 'CP-01'],
    ['another slip', 'unifrom', 'AP-08'],
    ['compound', 'haircuts', 'AP-03'],
    ['part of a compound', 'posterboard', 'DS-02'],
    ['a word of the thesaurus', 'flyer', 'DS-02'],
    ['question', 'how often should I visit', 'VF-01'],
    ['Chinese', '投诉', 'CP-01'],
    ['the way somebody asked', 'rolling up sleeves', 'AP-08'],
    ['a word that is pinyin too', 'tie', 'AP-08'],
    ['a short slip', 'drss', 'AP-08'],
    ['a title that is not translated', '斟茶', 'RS-01'],
  ])('%s: %s', (_, query, code) => expect(codesFor(en, query)[0]).toBe(code));
});

describe.each([
  ['zh', zh],
  ['en', en],
] as const)('nothing, %s', (_, prepared) => {
  test.each(['', ' ', '量子', 'qqqqqq', 'ZZ-99', '!?', '<script>', '\\', '('.repeat(200), 'an'.repeat(400)])(
    '%s',
    (query) => {
      expect(codesFor(prepared, query)).toEqual([]);
    },
  );
});

describe('what is sure and what may be meant', () => {
  const shown = (query: string) =>
    searchInstant(zh, query).hits.map(({ at, isSure }) => [zh.entries[at]?.name[2], isSure] as const);
  test('a name is sure', () => expect(shown('着装')[0]).toEqual(['AP-08', true]));
  test('a known word in an unknown matter may be meant, and at most three are', () => {
    const perhaps = shown('量子客户头发的火星日报');
    expect(perhaps.length).toBeGreaterThan(0);
    expect(perhaps.length).toBeLessThanOrEqual(3);
    expect(perhaps.every(([, isSure]) => !isSure)).toBe(true);
  });
  test('what is sure stands above the rest', () => {
    const order = shown('投诉 海报').map(([, isSure]) => isSure);
    expect(order).toEqual(order.toSorted((a, b) => Number(b) - Number(a)));
  });
  test('an English word is not found inside another', () => {
    const { hits } = searchInstant(en, 'ties');
    expect(en.entries[hits[0]?.at ?? -1]?.name[2]).toBe('AP-08');
    expect(searchInstant(en, 'wallop').hits).toEqual([]);
  });
});

test('the names alone answer already, in the language of the page; letters are pinyin with the second file', () => {
  const names = prepare(buildNameIndex(smallCorpus, 'zh'));
  expect(codesFor(names, '投诉')[0]).toBe('CP-01');
  expect(codesFor(names, 'tousu')).toEqual([]);
  addDetails(names, buildDetailIndex(smallCorpus, 'zh'));
  expect(codesFor(names, 'tousu')[0]).toBe('CP-01');
  expect(codesFor(prepare(buildNameIndex(smallCorpus, 'en')), 'complaint')[0]).toBe('CP-01');
});

describe('subjects outside the manuals', () => {
  test.each([
    [zh, '加班费怎么算', '工资'],
    [zh, '加班費', '工资'],
    [zh, '工资什么时候发', '工资'],
    [en, 'where are my payslips', 'Pay'],
    [en, 'sick pay', 'Pay'],
  ])('%#: %s is told where to ask', (prepared, query, label) => {
    const { hits, outside } = searchInstant(prepared, query);
    expect(hits).toEqual([]);
    expect(outside?.label).toBe(label);
  });

  test('a word that a standard goes by is held after all', () => {
    expect(searchInstant(zh, '头发').outside).toBeUndefined();
    expect(codesFor(zh, '头发')[0]).toBe('AP-03');
  });

  test('a part of a word is not the word', () => expect(searchInstant(en, 'sick payment').outside).toBeUndefined());

  test('a question about serving somebody is answered all the same', () => {
    const { hits, outside } = searchInstant(zh, '客户投诉工资');
    expect(hits.map(({ at }) => zh.entries[at]?.code)[0]).toBe('cp01');
    expect(outside?.label).toBe('工资');
  });

  test('what is held is still found beside it', () =>
    expect(codesFor(zh, '贴海报海报张贴高度宣传画工资')[0]).toBe('DS-02'));
});
