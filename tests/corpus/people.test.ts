import { expect, test } from 'vitest';
import { dutiesOf, localize, peopleLines, quoteOf, quoteText } from '../../src/corpus/index.ts';
import type { Locale } from '../../src/languages/index.ts';
import { standardBlocks } from '../../src/cards/standard-blocks.ts';
import { upToDate } from '../../src/corpus/index.ts';
import { buildClauseIndex } from '../../src/search/build-index.ts';
import { exampleCorpus, exampleToday } from '../helpers/example-manuals.ts';

const corpus = exampleCorpus();
const breakfast = corpus.standards.find(({ code }) => code === 'FO-31');
if (!breakfast) throw new Error('The example manuals have no FO-31');

const quoted = (id: string, locale: Locale) => {
  const { facts } = localize(breakfast, locale);
  const clause = facts.clauses.find((one) => one.id === id);
  const quote = clause && quoteOf(facts, clause, locale);
  return quote && quoteText(corpus, quote, locale);
};

test.each<[string, Locale, string]>([
  ['flowers', 'zh', '应当：窗边的桌上放一枝花 · 只用：浅黄、白 · 不用：大红'],
  ['flowers', 'en', 'Should: A flower on the tables by the window · Only: pale yellow, white · Never: bright red'],
  ['music', 'zh', '可以：雨天放唱片'],
  ['tables', 'zh', '桌边一直有人 · 人员配比：前台接待员，每 12 位客人配 1 名，至少 2 名'],
  ['tables', 'en', 'Somebody is always at the tables · Staffing: Receptionist, 1 to 12 guests, and at least 2'],
])('a clause away from its page says how binding it is and who does it: %s, %s', (id, locale, expected) => {
  expect(quoted(id, locale)).toBe(expected);
});

test('each part of a clause has its label, and a qualification says who gives it and how long it lasts', () => {
  const [clause] = breakfast.facts.clauses;
  expect(peopleLines(corpus, clause ?? {}, 'en')).toEqual([
    'Responsible: Receptionist',
    'Accountable: Duty manager',
    'Deputy: Front office manager',
    'Consulted: Service quality officer',
    'Informed: Room attendant',
    'Needs: food hygiene certificate (given by the harbour health office, renewed every 2 years)',
  ]);
  expect(peopleLines(corpus, clause ?? {}, 'zh').at(-1)).toBe(
    '须有资格：食品安全员证（由海港卫生所发给、每 2 年重新取得）',
  );
});

test('a role knows the clauses that give it a part', () => {
  expect(dutiesOf(corpus, 'duty-manager')).toEqual([{ part: 'accountable', clauses: ['FO-31#allergens'] }]);
  expect(dutiesOf(corpus, 'concierge')).toEqual([]);
});

test('cards and the search say it too', () => {
  const blocks = standardBlocks(corpus, upToDate(breakfast, 'zh'), { place: undefined, today: exampleToday });
  const texts = blocks.flatMap((block) => (block.block === 'rows' ? block.rows.map(({ text }) => text) : []));
  expect(texts).toContain('应当：窗边的桌上放一枝花 · 只用：浅黄、白 · 不用：大红');
  expect(texts[1]).toBe('桌边一直有人 · 人员配比：前台接待员，每 12 位客人配 1 名，至少 2 名');
  const row = buildClauseIndex(corpus, 'en').rows.find((one) => one.includes('A flower on the tables')) ?? '';
  expect(row.split('\n')[2]?.split('\t')).toContain('^Should');
});
