import { expect, test } from 'vitest';
import { figureFacts, misstatements } from '../../src/corpus/index.ts';
import { corpusOf, standardPage } from '../helpers/corpus-from-strings.ts';

const wrongIn = (fields: string) =>
  misstatements(corpusOf({ 'docs/zh/m/a.mdx': standardPage({ code: 'TT-01', fields }) })).map(({ text, figure }) =>
    text.slice(figure.start, figure.end),
  );
const staffed = (note: string) =>
  wrongIn(
    'clauses: [{ id: a, text: 安排保安, headcount: [{ role: guard, people: 1, to: 250, of: 位客人 }], ' +
      `amounts: [{ value: 1000, unit: guests }], note: ${note} }]`,
  );

test('the points of a list are figures that words are held against', () => {
  const fields = 'scoring: { total: 100, pass: 85 }\nclauses: [{ id: a, text: 问好, points: 100 }]';
  const [standard] = corpusOf({ 'docs/zh/m/a.mdx': standardPage({ code: 'TT-01', fields }) }).standards;
  const facts = standard ? figureFacts(standard.facts) : [];
  expect(facts.map(({ values, units, isField }) => [...values, ...units, isField])).toEqual([
    [100, 'points', true],
    [85, 'points', true],
    [100, 'points', true],
  ]);
});

test('how many there are to how many is known, and so is the period of a rate', () => {
  expect(staffed('看得住 250 位客人')).toEqual([]);
  expect(staffed('看得住 300 位客人')).toEqual(['300 位客人']);
  const often =
    'clauses: [{ id: a, text: 服药, amounts: [' +
    '{ value: 4, unit: occurrences, per: day }, { min: 4, max: 6, unit: hour }],';
  expect(wrongIn(`${often} amountsOf: [次数, 间隔], note: 24 小时最多四次 }]`)).toEqual([]);
  expect(wrongIn(`${often} amountsOf: [次数, 间隔], note: 20 小时最多四次 }]`)).toEqual(['20 小时']);
});
