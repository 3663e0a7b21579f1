import { expect, test } from 'vitest';
import { misstatements } from '../../src/corpus/index.ts';
import { corpusOf, standardPage } from '../helpers/corpus-from-strings.ts';

const wrongIn = (fields: string) =>
  misstatements(corpusOf({ 'docs/zh/m/a.mdx': standardPage({ code: 'TT-01', fields }) })).map(({ text, figure }) =>
    text.slice(figure.start, figure.end),
  );
const scored = (note: string) =>
  wrongIn(
    `scoring: { total: 100, pass: 85 }\nclauses: [{ id: a, text: 问好, points: 100 }, { id: b, text: 打分, note: ${note} }]`,
  );
const staffed = (note: string) =>
  wrongIn(
    'clauses: [{ id: a, text: 安排保安, headcount: [{ role: guard, people: 1, to: 250, of: 位客人 }], ' +
      `amounts: [{ value: 1000, unit: guests }], note: ${note} }]`,
  );

test('words are held against the points of a list', () => {
  expect(scored('满分 100 分，85 分合格')).toEqual([]);
  expect(scored('80 分合格')).toEqual(['80 分']);
});

test('how many there are to how many is known, and so is the period of a rate', () => {
  expect(staffed('看得住 250 位客人')).toEqual([]);
  expect(staffed('看得住 300 位客人')).toEqual(['300 位客人']);
  const often =
    'clauses: [{ id: a, text: 服药, amounts: [{ value: 4, unit: occurrences, per: day }, { min: 4, max: 6, unit: hour }],';
  expect(wrongIn(`${often} amountsOf: [次数, 间隔], note: 24 小时最多四次 }]`)).toEqual([]);
  expect(wrongIn(`${often} amountsOf: [次数, 间隔], note: 20 小时最多四次 }]`)).toEqual(['20 小时']);
});
