import { Converter } from 'opencc-js';
import { configs } from 'opencc-js/preset/cn2t';
import { describe, expect, test } from 'vitest';
import { toTraditional } from '../../src/traditional/convert.ts';
import { everyday, phrases } from '../../src/traditional/corrections.ts';
import { CharacterPairs } from '../../src/traditional/pairs.ts';

describe('one character for several', () => {
  test.each([
    ['发型整洁，头发不染，发现问题马上发短信', '髮型整潔，頭髮不染，發現問題馬上發短信'],
    ['一碗面和一杯水，面向客户，情绪和面部表情', '一碗麵和一杯水，面向客戶，情緒和面部表情'],
    ['三公里外，大厅里人多，词表里加一行', '三公里外，大廳裡人多，詞表裡加一行'],
    ['干净，才干，只能干等，零干扰', '乾淨，才幹，只能乾等，零干擾'],
    ['两只手，只戴一只，别只看规定，是不是只顾自己', '兩隻手，只戴一隻，別只看規定，是不是只顧自己'],
    ['请给我回音，重复一遍，答复客户，不复制', '請給我回音，重複一遍，答覆客戶，不複製'],
    ['前台、平台和台阶，污渍', '前台、平台和台階，污漬'],
    ['系领带，两粒扣只系第一粒，联系客户，关系', '繫領帶，兩粒扣只繫第一粒，聯繫客戶，關係'],
    ['说“请稍候”，不说“不知道”', '說「請稍候」，不說「不知道」'],
  ])('%s', (simplified, traditional) => expect(toTraditional(simplified)).toBe(traditional));
});

test('no word becomes another region’s: a menu is no option, a counter no window of a screen', () => {
  expect(toTraditional('按菜单备料，服务循环四阶段，到窗口办理，支持客户，服务器具')).toBe(
    '按菜單備料，服務循環四階段，到窗口辦理，支持客戶，服務器具',
  );
});

test('what is no Chinese stays as it is', () => {
  const text = 'AP-03 https://example.com/zh/ {n} It’s 90–110 cm, naïve 😀';
  expect(toTraditional(text)).toBe(text);
});

test('every correction is one: without it the dictionary says something else', () => {
  const plain = Converter({ from: 'cn', to: 'tw' });
  expect(phrases.filter(([simplified, traditional]) => plain(simplified) === traditional)).toEqual([]);
  for (const [simplified, traditional] of phrases) expect(toTraditional(simplified)).toBe(traditional);
});

test('the dictionaries replace character by character', () => {
  const dictionaries = configs['s2tw']?.conversionChain.flat() ?? [];
  const entries = dictionaries.flatMap((dictionary): readonly (readonly string[])[] =>
    typeof dictionary === 'string' ? dictionary.split('|').map((entry) => entry.split(' ')) : dictionary,
  );
  const unlike = [...entries, ...phrases, ...everyday].filter(
    ([from = '', to = '']) => [...from].length !== [...to].length,
  );
  expect(entries.length).toBeGreaterThan(40_000);
  expect(unlike).toEqual([]);
});

test('pairs give each character the one it stands for most often, itself left out', () => {
  const pairs = new CharacterPairs();
  for (const [simplified, traditional] of [
    ['回复答复', '回覆答覆'],
    ['覆盖', '覆蓋'],
    ['著名著作', '著名著作'],
    ['看着', '看著'],
  ] as const)
    pairs.note(simplified, traditional);
  expect([...pairs.all()].sort()).toEqual([
    ['蓋', '盖'],
    ['覆', '复'],
  ]);
});
