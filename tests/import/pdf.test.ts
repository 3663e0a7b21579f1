import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { beforeAll, expect, test } from 'vitest';
import { cardFonts } from '../../src/cards/fonts/font.ts';
import { draftOf, readSourceFile } from '../../src/import/index.ts';
import { accuracyOf } from './helpers/accuracy.ts';
import { exampleLists } from './helpers/lists.ts';
import type { Truth } from './sources/truth.ts';

/** Two pages as a program for texts sets them: larger headings, a list with hanging signs, tables, a wrapped cell. */
const source = String.raw`
#set page(width: 150mm, height: 110mm, margin: 15mm, header: [站点服务手册],
  footer: align(center)[#sym.dash.en #context counter(page).display() #sym.dash.en])
#set text(size: 10pt, font: ("Noto Sans SC", "Inter"))
#set par(justify: true)
#let top(words) = block(text(size: 14pt, words))
#text(size: 20pt)[站点服务手册]

#top[接待]
- 客户进门 5 秒内打招呼
- 不得向客户推销
1. 请客户先坐
#top[巡查]
#table(columns: (30mm, 40mm, 1fr), stroke: none, align: left,
  [项目], [要求], [频次],
  [冷藏柜], [温度保持在 2–8 ℃], [每天两次],
  [通道], [宽度不少于 80 厘米，两边不放任何东西], [每周一次])
#pagebreak()
#top[On the telephone]
+ Answer within three rings
+ Ask before you put a caller on hold and wait for the answer, even when the line of callers is long and you are alone
+ Return missed calls within 2 hours
`;

const truth: Truth = {
  接待: [
    ['客户进门 5 秒内打招呼', 'do', '≤ 5 second'],
    ['向客户推销', 'dont'],
    ['请客户先坐', 'do'],
  ],
  巡查: [
    ['冷藏柜：温度保持在 2–8 ℃', 'do', '2–8 celsius', 'every day x2'],
    ['通道：宽度不少于 80 厘米，两边不放任何东西', 'do', '≥ 80 cm', 'every week'],
  ],
  'On the telephone': [
    ['Answer within three rings', 'do', '≤ 3 rings'],
    [
      'Ask before you put a caller on hold and wait for the answer, ' +
        'even when the line of callers is long and you are alone',
      'do',
    ],
    ['Return missed calls within 2 hours', 'do', '≤ 2 hour'],
  ],
};

let bytes = new Uint8Array();
beforeAll(() => {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: cardFonts() }] });
  bytes = new Uint8Array(compiler.pdf({ mainFileContent: source }));
});

test('of a PDF the headings, lists and tables are found by where and how large they stand', async () => {
  const { clauses, borders, wrong } = await accuracyOf(bytes, truth);
  expect(wrong).toEqual([]);
  expect(borders).toBe(clauses);
});

test('nothing that is read from a PDF is sure', async () => {
  const { standards } = draftOf(await readSourceFile(bytes), exampleLists, 'manual');
  expect(standards.map(({ title }) => title)).toEqual(['接待', '巡查', 'On the telephone']);
  for (const standard of standards) {
    expect(standard.doubts).not.toEqual([]);
    for (const { doubts } of standard.clauses) expect(doubts.map(({ reason }) => reason)).toContain('flat');
  }
});
