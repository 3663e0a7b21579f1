import { expect, test } from 'vitest';
import { basisText, lawsOf, lawStateOn, restingOnLaw, sitePages, validText } from '../../src/corpus/index.ts';
import { exportStandards } from '../../src/export/standards.ts';
import { lawsReport } from '../../scripts/reports/laws.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';
import { exampleCorpus, exampleToday } from '../helpers/example-manuals.ts';

const corpus = exampleCorpus();
const [law] = lawsOf(corpus);
if (!law) throw new Error('The example manuals rest on no law');

test('a law knows the clauses that rest on it, article by article', () => {
  expect(restingOnLaw(corpus, law)).toEqual([{ article: '36', clauses: ['FO-31#allergens'] }]);
});

test.each([
  ['food-code#36', 'zh', '《海港食品经营规范》 第 36 条 过敏原的标示'],
  ['food-code#36', 'en', 'Harbour food service code Art. 36 Stating allergens'],
  ['house', 'zh', '雾灯酒店自定规则'],
  ['101-01', 'en', 'Front desk uniform'],
] as const)('%s has a name, %s', (basis, locale, name) => {
  expect(basisText(corpus, basis, locale)).toBe(name);
});

test.each([
  ['2031-12-31', '2032-01-30', 'ending'],
  ['2032-01-01', '2032-01-31', 'ended'],
  ['2026-01-01', '2026-01-31', 'holds'],
])('on %s, told until %s, it is %s', (today, limit, state) => {
  expect(lawStateOn(law, today, limit)).toBe(state);
});

test('from when to when it holds is said with the days there are', () => {
  expect(validText(law, 'en')).toBe('2024-01-01 to 2031-12-31');
  expect(validText({ ...law, validTo: undefined }, 'zh')).toBe('2024-01-01 起');
  expect(validText({ ...law, validFrom: undefined }, 'zh')).toBe('至 2031-12-31');
  expect(validText({ ...law, validFrom: undefined, validTo: undefined }, 'zh')).toBe('');
});

test('only a site whose list names a law has a page of them', () => {
  expect([...sitePages(corpus, []).keys()]).toContain('/zh/laws/');
  expect([...sitePages(corpusOf({}), []).keys()]).not.toContain('/zh/laws/');
});

test('the export and the report name it', () => {
  expect(exportStandards(corpus, '2026-06-01').laws).toMatchObject([
    { id: 'food-code', kind: 'law', articles: [{ id: '36' }] },
  ]);
  const { text } = lawsReport.make(corpus, exampleToday, ['food-code#36']);
  expect(text).toContain('FO-31#allergens');
  expect(text).toContain('1 clause rests on food-code#36');
  expect(lawsReport.operand?.refusal(corpus, ['food-code#63'])).toBe(
    '没有这部法规或这一条：food-code#63，您是不是要写 food-code#36？\n' +
      'There is no such law or article: food-code#63. Did you mean food-code#36?',
  );
  expect(lawsReport.operand?.refusal(corpus, [])).toBeUndefined();
});
