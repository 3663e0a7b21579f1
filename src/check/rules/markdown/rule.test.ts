import { describe, expect, test } from 'vitest';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';
import { markdownRule } from './rule.ts';

const path = 'docs/zh/a/x.mdx';
const found = (body: string) =>
  issuesOf(markdownRule, { [path]: `---\ntitle: 甲\ndescription: 乙。\n---\n\n${body}\n` });

/** What is written, where it is told, and the line or lines that mend it. */
const faults: [name: string, body: string, place: string, corrected?: string][] = [
  ['a link without an address', '参见[发型]()。', '6:3'],
  ['a link to nothing but a sign', '参见[发型](#)。', '6:3'],
  ['a link without words', '参见[](/zh/a/)。', '6:3'],
  ['a blank between the brackets', '参见[发型] (/zh/a/)。', '6:3', '参见[发型](/zh/a/)。'],
  ['full-width brackets around the address', '参见[发型]（/zh/a/）。', '6:3', '参见[发型](/zh/a/)。'],
  ['a blank in a telephone number', '请打[热线](tel:955 88)。', '6:3', '请打[热线](tel:95588)。'],
  ['a reference that is defined nowhere', '见[规定][x]。', '6:2'],
  [
    'a reference with a misspelt name',
    '见[规定][rulse]。\n\n[rules]: /zh/a/\n\n[甲][rules]',
    '6:2',
    '见[规定][rules]。',
  ],
  ['a short reference that is defined nowhere', '见[规定][]。', '6:2'],
  ['a footnote that is not there', '头发要短[^1]。', '6:5'],
  ['a named footnote that is not there', '头发要短[^注]。', '6:5'],
  ['an address that runs on', '见 https://a.cn/x，请看。', '6:3', '见 [https://a.cn/x](https://a.cn/x)，请看。'],
  ['one with a half-width mark', '见 https://a.cn/x,请看。', '6:3', '见 [https://a.cn/x](https://a.cn/x)，请看。'],
  ['one without its scheme', '见 www.a.cn。请看。', '6:3', '见 [www.a.cn](https://www.a.cn)。请看。'],
  ['a note that nothing calls', '头发要短。\n\n[^1]: 见手册。', '8:1'],
  ['a definition that nothing uses', '[备注]: 先登记', '6:1'],
  ['a cell beyond the head', '| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 | 三 |', '8:9'],
  ['a bar in a text', '| 甲 |\n| --- |\n| 一|二 |', '8:4'],
  ['ranges with tildes', '等候 3~5 分钟，接待 10~20 位。', '6:5', '等候 3～5 分钟，接待 10～20 位。'],
  ['words between tildes', '好~再见~', '6:2', '好～再见～'],
  ['code without an end', '```text\n甲', '6:1'],
  ['code with a shorter end', '````text\n甲\n```', '6:1'],
  ['code of tildes without an end', '好。\n\n~~~\n甲', '8:1'],
  ['a numbered list with 、', '1、先登记\n2、再入座', '6:1', '1. 先登记\n2. 再入座'],
  ['a numbered list without blanks', '1.先登记\n2.再入座', '6:1', '1. 先登记\n2. 再入座'],
  ['full-width numbers', '１．先登记\n２．再入座', '6:1', '1. 先登记\n2. 再入座'],
  ['numbers in brackets', '（1）先登记\n（2）再入座', '6:1'],
  ['Chinese numbers', '一、先登记\n二、再入座', '6:1'],
  ['a list of dots', '•先登记\n•再入座', '6:1', '- 先登记\n- 再入座'],
  ['a list of full-width hyphens', '－ 先登记\n－ 再入座', '6:1', '- 先登记\n- 再入座'],
  ['hyphens without blanks', '-先登记\n-再入座', '6:1', '- 先登记\n- 再入座'],
  ['a full-width heading', '＃＃ 为什么', '6:1', '## 为什么'],
  ['a full-width quotation', '＞ 先登记', '6:1', '> 先登记'],
  ['full-width stars', '请＊＊先登记＊＊。', '6:2', '请**先登记**。'],
  ['full-width backquotes', '写成｀甲｀。', '6:3', '写成`甲`。'],
  ['full-width brackets', '见［发型］（/zh/a/）。', '6:2', '见[发型](/zh/a/)。'],
  ['a full-width exclamation mark before a picture', '！[图](./a.png)', '6:1', '![图](./a.png)'],
  ['a full-width footnote', '见［^1］。', '6:2', '见[^1]。'],
  ['a footnote with one full-width bracket', '见[^1］。', '6:5', '见[^1]。'],
  ['a full-width sign of a footnote', '见[＾1]。', '6:3', '见[^1]。'],
  ['the line of a full-width footnote', '［^1］：注', '6:1', '[^1]: 注'],
  ['a full-width tag', '＜Aside＞', '6:1', '<Aside>'],
];

describe('what Markdown reads in another way', () => {
  test.each(faults)('%s', (_name, body, place, corrected) => {
    expect(brief(found(body))).toEqual([
      `${path}:${place} markdown${corrected === undefined ? '' : ` => ${corrected}`}`,
    ]);
  });
});

test.each([
  ['ranges', 'Guests wait 3~5 minutes, parties of 10~20 longer.', 'Guests wait 3–5 minutes, parties of 10–20 longer.'],
  ['words', 'Say ~see you~ at the door.', undefined],
])('%s between tildes in English', (_name, body, corrected) => {
  const text = `---\ntitle: A\ndescription: B.\n---\n\n${body}\n`;
  expect(issuesOf(markdownRule, { 'docs/en/a/x.mdx': text }).map(({ fix }) => fix?.text)).toEqual([corrected]);
});

test.each([
  ['links of every form', '[甲](/zh/a/) [乙][b] [丙] <b@example.org>\n\n[b]: /zh/b/\n\n[丙]: /zh/c/'],
  ['a footnote', '头发要短[^1]。\n\n[^1]: 见手册。'],
  ['an address and a blank', '见 https://a.cn/x 。'],
  ['an address with Chinese', '见 https://a.cn/手册/甲 页。'],
  ['a list in an address', '见 https://a.cn/?a=b,好 页。'],
  ['a link whose words are an address', '见[https://a.cn/x](https://a.cn/x)，请看。'],
  ['a word in brackets', '[注] 先登记。[必填]项不能空。'],
  ['brackets that are meant', '写成 \\[甲\\]\\[乙\\]，或 `[甲][乙]`。'],
  ['a sentence in brackets after one', '先看[注]（第 3 页）。'],
  ['a table with fewer cells', '| 甲 | 乙 |\n| --- | --- |\n| 一 |'],
  ['a bar that is meant', '| 甲 |\n| --- |\n| 一 \\| 二 |'],
  ['full-width brackets around words', '［注］先登记。'],
  ['one range with a tilde', '等候 3~5 分钟。'],
  ['words struck out', '~~旧的写法~~'],
  ['full-width tildes', '等候 3～5 分钟，接待 10～20 位。'],
  ['code', '```text\n1、甲\n2、乙\n＃ 丙 [x][y]\n```'],
  ['lists', '1. 甲\n2. 乙\n\n- 丙\n- 丁\n\n1) 戊\n2) 己'],
  ['one line with a number', '1、先登记，再入座。'],
  ['numbered paragraphs', '1、先登记。\n\n2、再入座。'],
  ['a number with a sign', '#1 柜台由当班组长检查。'],
  ['a full-width number sign before a number', '＃1 柜台由当班组长检查。'],
  ['a time at the start of lines', '9.30 开门\n18.00 关门'],
])('%s: nothing is told', (_name, body) => {
  expect(brief(found(body))).toEqual([]);
});
