import { expect, test } from 'vitest';
import { numbered } from '../../src/import/block.ts';
import { draftOf } from '../../src/import/index.ts';
import { exampleLists } from './helpers/lists.ts';

test('what stands in a column that only its place explains is never dropped in silence', () => {
  const blocks = numbered([
    { type: 'paragraph', text: '收银台', level: 1 },
    { type: 'row', isFirst: true, cells: [{ lines: ['咱们的话'] }, { lines: ['不该说'] }] },
    { type: 'row', isFirst: false, cells: [{ lines: ['请您稍等'] }, { lines: ['等着'] }] },
  ]);
  const { standards } = draftOf({ blocks, isFlat: false }, exampleLists, 'manual');
  const [clause] = standards[0]?.clauses ?? [];
  expect(clause?.fields['text']).toBe('等着');
  expect(clause?.doubts.map(({ reason }) => reason)).toContain('table');
});

/** The clauses that an import makes of a table, each with its text and what is not sure of it. */
const clausesOf = (...rows: readonly (readonly string[])[]) => clausesBelow('', ...rows);

/** The same of a table with a line over it. */
function clausesBelow(caption: string, ...rows: readonly (readonly string[])[]) {
  const blocks = numbered([
    { type: 'paragraph', text: '检查', level: 1 },
    ...(caption === '' ? [] : [{ type: 'paragraph' as const, text: caption }]),
    ...rows.map((cells, index) => ({
      type: 'row' as const,
      isFirst: index === 0,
      cells: cells.map((text) => ({ lines: text === '' ? [] : [text] })),
    })),
  ]);
  const { standards } = draftOf({ blocks, isFlat: false }, exampleLists, 'manual');
  return standards.flatMap(({ clauses }) => clauses);
}

test('a row makes one clause, however many of its columns ask for something', () => {
  const clauses = clausesOf(['检查项目', '检查标准', '检查方法', '频率'], ['门头', '灯箱完好', '目测', '每日']);
  expect(clauses.map(({ fields }) => fields)).toEqual([
    { polarity: 'do', text: '门头：灯箱完好，目测', every: { count: 1, unit: 'day' } },
  ]);
  expect(clauses[0]?.doubts.map(({ reason }) => reason)).toEqual(['table']);
});

test('a row without a figure over a column of figures is a head, whatever its names are', () => {
  const clauses = clausesOf(
    ['事情', '多大', '找哪位'],
    ['退货', '500 元以内', '店长'],
    ['赔偿', '2000 元以内', '经理'],
  );
  expect(clauses.map(({ fields }) => fields['text'])).toEqual(['退货：500 元以内，店长', '赔偿：2000 元以内，经理']);
});

test('what a column of limits says without a figure stays in the words', () => {
  const [first, second] = clausesOf(['业务', '时限'], ['退卡', '30 分钟'], ['补卡', '当场']);
  expect(first?.fields).toMatchObject({ amount: { value: 30, unit: 'minute', comparator: 'at-most' } });
  expect(second?.fields['text']).toBe('补卡：当场');
});

const reasonsOf = (clause: ReturnType<typeof clausesOf>[number] | undefined) =>
  clause?.doubts.map(({ reason }) => reason).filter((reason) => reason !== 'list');

test('a time alone is a limit where it stands among limits, which is not sure unless the caption says so', () => {
  const rows = [
    ['Channel', 'First reply', 'Full answer'],
    ['E-mail', 'within 2 hours', 'by 17:00 next day'],
    ['Letters', '30 minutes', '24 hours'],
    ['Losses', '1 hour', '3 working days'],
  ];
  const [, likely] = clausesOf(...rows);
  const [, certain] = clausesBelow('These are the outside limits:', ...rows);
  for (const clause of [likely, certain])
    expect(clause?.fields).toMatchObject({
      text: 'Letters: 30 minutes, 24 hours',
      amounts: [
        { value: 30, unit: 'minute', comparator: 'at-most' },
        { value: 24, unit: 'hour', comparator: 'at-most' },
      ],
    });
  expect(reasonsOf(likely)).toEqual(['table']);
  expect(reasonsOf(certain)).toEqual([]);
});

test('a time alone in a column that says nothing of limits may be one, and is to be looked at', () => {
  const [first, second] = clausesOf(['部位', '标准'], ['门头', '30 秒'], ['消毒液', '浸泡 30 秒']);
  expect(reasonsOf(first)).toEqual(['table']);
  expect(reasonsOf(second)).toEqual([]);
});

test('a merged cell stands in each row of a table without a head', () => {
  const blocks = numbered([
    { type: 'paragraph', text: '投诉', level: 1 },
    { type: 'row', isFirst: true, cells: [{ lines: ['客人要求打折'] }, { lines: ['九折以内'] }] },
    { type: 'row', isFirst: false, cells: [{ lines: ['客人要求打折'], carried: true }, { lines: ['再低请店长来谈'] }] },
  ]);
  const { standards } = draftOf({ blocks, isFlat: false }, exampleLists, 'manual');
  expect(standards.flatMap(({ clauses }) => clauses.map(({ fields }) => fields['text']))).toEqual([
    '客人要求打折：九折以内',
    '客人要求打折：再低请店长来谈',
  ]);
});

test('each cell with a figure is named by the head of its column, and is in the words where there are several', () => {
  const [first, second] = clausesOf(
    ['等级', '典型情形', '到场', '修复'],
    ['紧急', '电梯困人', '15 分钟内', '当日'],
    ['一般', '灯具', '4 小时内', '2 个工作日内'],
  );
  expect(first?.fields['amount']).toEqual({ value: 15, unit: 'minute', comparator: 'at-most' });
  expect(second?.fields).toMatchObject({
    text: '一般：灯具，4 小时内，2 个工作日内',
    amounts: [
      { value: 4, unit: 'hour', comparator: 'at-most' },
      { value: 2, unit: 'workday', comparator: 'at-most' },
    ],
    amountsOf: ['到场', '修复'],
  });
});

test('a head that counts over a period says it of the figures below', () => {
  const [clause] = clausesOf(['会员', '每月到馆'], ['金卡', '≥16 次'], ['银卡', '8～15 次']);
  expect(clause?.fields['amount']).toEqual({ value: 16, unit: 'occurrences', comparator: 'at-least', per: 'month' });
});

test('a first row of names over rows that say far more is a head', () => {
  const clauses = clausesOf(
    ['程度', '表现', '报园长'],
    ['轻微', '擦伤或者小的磕碰，没有出血', '当日'],
    ['一般', '出血或者发热到三十八度以上', '马上'],
  );
  expect(clauses).toHaveLength(2);
});

test('a cell that says there is none says how its row is to be', () => {
  const [clause] = clausesOf(['Item', 'Standard', 'Frequency'], ['Register', 'No differences', 'Weekly']);
  expect(clause?.fields).toMatchObject({ polarity: 'do', text: 'Register: No differences' });
});
