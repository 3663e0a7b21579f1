import { describe, expect, test } from 'vitest';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';
import { charactersRule } from './rule.ts';

const path = 'docs/zh/appearance/x.mdx';
const titled = (title: string) => ({ [path]: `---\ntitle: ${title}\ndescription: 甲。\n---\n\n正文。\n` });
const found = (files: Record<string, string>) => issuesOf(charactersRule, files);

/** What is typed into a title, the column, and the line that mends it; nothing where only the author knows. */
const odd: [name: string, title: string, column: number, corrected: string | undefined][] = [
  ['a zero-width space', '男\u200b员工', 9, '男员工'],
  ['a word joiner', '男员\u2060工', 10, '男员工'],
  ['a soft hyphen', 'tele\u00adphone', 12, 'telephone'],
  ['a byte order mark', '男员工\ufeff', 11, '男员工'],
  ['an invisible plus', '1\u20642', 9, '12'],
  ['a vertical tab', '男\u000b员工', 9, '男员工'],
  ['a vertical tab between English words', 'every\u000bshift', 13, 'every shift'],
  ['a line separator behind a comma', 'first,\u2028then', 14, 'first, then'],
  ['a form feed', '男\u000c员工', 9, '男员工'],
  ['a bell', '男\u0007员工', 9, '男员工'],
  ['an escape of a terminal', '男\u001b[31m员工', 9, '男[31m员工'],
  ['a control character of the second block', '男\u0085员工', 9, '男员工'],
  ['a line separator', '男\u2028员工', 9, '男员工'],
  ['a right-to-left override', '男员工\u202e型发', 11, '男员工型发'],
  ['an isolate', '\u2067男员工\u2069', 8, '男员工'],
  ['a left-to-right mark', '男员工\u200e', 11, '男员工'],
  ['a Hangul filler in a text', '男\u3164员工', 9, '男员工'],
  ['blank braille', '男\u2800员工', 9, '男员工'],
  ['an object that is gone', '男\ufffc员工', 9, '男员工'],
  ['a character that is lost', '男\ufffd员工', 9, undefined],
  ['a bullet of one font', '\uf0b7 男员工', 8, undefined],
  ['private use beyond the basic plane', '男\u{f0000}员工', 9, undefined],
  ['a noncharacter', '男\ufdd0员工', 9, '男员工'],
  ['a noncharacter beyond the basic plane', '男\u{1fffe}员工', 9, '男员工'],
  ['Kangxi radicals', '后\u2faf的头发不碰到\u2f90领', 9, '后面的头发不碰到衣领'],
  ['simplified radicals', '页\u2eda\u2ed3', 9, '页页长'],
  ['a compatibility ideograph', '\uf9f4员工', 8, '林员工'],
  ['a compatibility ideograph beyond the basic plane', '\u{2f800}员工', 8, '丽员工'],
  ['a joiner between Chinese characters', '男\u200d员工', 9, '男员工'],
  ['a selector after a letter', 'a\ufe0fb', 9, 'ab'],
];

describe('characters that do not belong in a text', () => {
  test.each(odd)('%s', (_name, title, column, corrected) => {
    expect(brief(found(titled(title)))).toEqual([
      `${path}:2:${column} characters${corrected === undefined ? '' : ` => title: ${corrected}`}`,
    ]);
  });

  test('in bodies, data files and drawings', () => {
    const files = {
      [path]: '---\ntitle: 甲\ndescription: 乙。\n---\n\n正\u200b文。\n',
      'terms/x.yml': 'terms:\n  - { id: a, term: { zh: 甲\u202e, en: A } }\n',
      'drawings/x.svg': '<svg>\u200b</svg>\n',
    };
    expect(found(files).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      `${path}:6:2`,
      'drawings/x.svg:1:6',
      'terms/x.yml:2:27',
    ]);
  });

  test.each([
    ['NUL', '"前\\0后"', 'title: "前后"'],
    ['a code of two digits', '"前\\x07后"', 'title: "前后"'],
    ['a zero-width space', '"前\\u200b后"', 'title: "前后"'],
    ['half a pair', '"前\\ud83d后"', undefined],
    ['a private character', '"前\\ue000后"', undefined],
    ['the escape of a terminal', '"前\\e[31m后"', 'title: "前[31m后"'],
  ])('written with a backslash: %s', (_name, title, corrected) => {
    const [issue, ...more] = found(titled(title));
    expect([issue?.line, issue?.column, issue?.path, issue?.fix?.text, more]).toEqual([2, 8, 'title', corrected, []]);
  });

  test.each([
    ['a zero-width space', '"\\u200b"'],
    ['a zero-width space as it is', '"\u200b"'],
    ['a Hangul filler', '\u3164'],
    ['blank braille', '\u2800'],
  ])('a title that shows nothing: %s', (_name, title) => {
    expect(brief(found(titled(title)))).toEqual([`${path}:2:8 characters title`]);
  });

  test.each([
    ['an escape', '"男员工\\n发型"'],
    ['a block of text', '|\n  男员工\n  发型'],
    ['a blank line within', '"男员工\n\n  发型"'],
  ])('a title over two lines: %s', (_name, title) => {
    expect(brief(found(titled(title)))).toEqual([`${path}:2:8 characters title`]);
  });
});

const asGbk = (text: string) => new TextDecoder('gbk').decode(new TextEncoder().encode(text));
const asWestern = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('garbled words', () => {
  test.each([
    ['a lost character read as GBK', '锟斤拷锟斤拷', undefined],
    ['memory that was never filled', '烫烫烫烫', undefined],
    ['UTF-8 read as GBK', asGbk('头发利落'), '头发利落'],
    ['UTF-8 read as GBK, of a whole sentence', asGbk('前面的头发留在眉毛之上'), undefined],
    ['UTF-8 read as a western encoding', asWestern('头发利落'), '头发利落'],
    ['curly quotes read as a western encoding', asWestern('“利落”'), '“利落”'],
    ['GBK read as a western encoding', 'Ç°ÃæµÄ', '前面的'],
  ])('%s', (_name, text, corrected) => {
    const issue = found(titled(text)).find(({ message }) => message.en.startsWith('This is garbled'));
    expect([issue?.line, issue?.column]).toEqual([2, 8]);
    expect(issue?.fix?.text).toBe(corrected === undefined ? undefined : `title: ${corrected}`);
  });
});

test.each([
  ['emoji held together by joiners', '👩‍💼 女员工，👨🏽‍💻，🏳️‍🌈'],
  ['emoji with a selector', '❤️ 好，1️⃣ 先敲门'],
  ['a flag made of tags', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
  ['Persian with its non-joiner', 'نمی\u200cخواهم'],
  ['Hindi with its joiner', 'क्\u200dष'],
  ['Hebrew with a mark of direction', 'שלום\u200f'],
  ['a variant of a character', '葛\u{e0100}城'],
  ['rare characters', '𠮷野家，㛃，﨎，锘'],
  ['letters of other languages', 'café, Ångström, señor, naïve, 「您好」'],
  ['signs', '㎡ ℃ № ½ ① … —— “”'],
  ['a folded text', '>\n  男员工\n  发型'],
])('%s is right', (_name, title) => {
  expect(brief(found(titled(title)))).toEqual([]);
});

describe('letters that are joined or wide', () => {
  test.each([
    ['ﬁll the cup', 8, 'title: fill the cup'],
    ['Ｓee who drives', 8, 'title: See who drives'],
    ['Meet the guＥst', 19, 'title: Meet the guEst'],
  ])('%s', (title, column, corrected) => {
    expect(found(titled(title)).map(({ line, column: at, fix }) => [line, at, fix?.text])).toEqual([
      [2, column, corrected],
    ]);
  });
  test.each(['fill the cup', '第Ａ组'])('%s is right', (title) => expect(found(titled(title))).toEqual([]));
});

describe('Traditional characters', () => {
  const told = (text: string) =>
    found({ [path]: `---\ntitle: 甲\ndescription: ${text}\n---\n\n正文。\n` }).map(
      ({ column, level, fix, message }) => [column, level, fix?.text, message.en],
    );
  test.each([
    ['男員工的头发', 15, '男员工的头发', '員'],
    ['请客户稍等，馬上来', 20, '请客户稍等，马上来', '馬'],
    ['不說话', 15, '不说话', '說'],
  ])('are told among Simplified ones: %s', (text, column, right, character) => {
    expect(told(text)).toEqual([
      [column, 'warning', `description: ${right}`, `“${character}” is Traditional among Simplified Chinese`],
    ]);
  });
  test.each(['男员工的头发', '招牌写的是“歡迎光臨”', '乾隆年间，瞭望台', '见《員工手冊》'])(
    'are not told of %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});

test.each([
  ['\u0007', 'control', false],
  ['\u0085', 'control', false],
  ['\u200b', 'unseen', true],
  ['\u202e', 'direction', true],
  ['\ufffc', 'lost in copying', false],
])('%j is called what it is, and goes unasked only where nothing stood there', (character, name, safe) => {
  const [issue] = found(titled(`男${character}员工`));
  expect([issue?.message.en.includes(name.replace('unseen', 'cannot be seen')), issue?.fix?.safe]).toEqual([
    true,
    safe,
  ]);
});

test.each([
  ['`\u200b` in code is no text either', '```\n甲\u200b\n```', 1],
  ['radicals in code are shown', '```\n⾯\n```', 0],
  ['radicals behind code are not', '```\n甲\n```\n\n⾯', 1],
])('%s', (_name, body, count) => {
  expect(found({ [path]: `---\ntitle: 甲\ndescription: 乙。\n---\n\n${body}\n` })).toHaveLength(count);
});

test.each([
  ['Ηello in a word', 8, 'title: Hello in a word'],
  ['cafе', 11, 'title: cafe'],
  ['Москва, Рим', 0, undefined],
  ['Δt, Αθήνα', 0, undefined],
  ['Жаb', 0, undefined],
  ['bаЖ', 0, undefined],
])('letters of another alphabet: %s', (title, column, corrected) => {
  const issues = found(titled(title)).map(({ column: at, fix }) => [at, fix?.text]);
  expect(issues).toEqual(corrected === undefined ? [] : [[column, corrected]]);
});

test('search words are written in whichever characters people type', () => {
  const page = (aliases: string) =>
    `---\ntitle: 甲\ndescription: 乙。\nstandard: { aliases: [${aliases}], text: 头发 }\n---\n\n正文。\n`;
  expect(found({ [path]: page('頭髮') })).toEqual([]);
  expect(found({ [path]: page('头发').replace('text: 头发', 'text: 頭髮') })).toHaveLength(1);
});
