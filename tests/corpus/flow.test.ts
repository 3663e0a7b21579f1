import { expect, test } from 'vitest';
import { quoteOf, quoteText, localize, translatedEntries, translationGaps } from '../../src/corpus/index.ts';
import { figuresBeside } from '../../src/corpus/figures-beside.ts';
import type { Locale } from '../../src/languages/index.ts';
import { clauseRow } from '../../src/search/build-clauses.ts';
import { readClauseLines } from '../../src/search/clause-line.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

const corpus = exampleCorpus();
const valuables = corpus.standards.find(({ code }) => code === 'FO-10');
if (!valuables) throw new Error('FO-10 is not there');

function quoted(id: string, locale: Locale): string {
  const { facts } = localize(valuables as NonNullable<typeof valuables>, locale);
  const clause = facts.clauses.find((one) => one.id === id);
  const quote = clause && quoteOf(facts, clause, locale);
  return quote ? quoteText(corpus, quote, locale) : '';
}

test.each<[string, Locale, string]>([
  ['resident', 'zh', '核对房卡，是住店的客人吗？ · 是 → 第 2 步 · 不是 → FO-04'],
  ['resident', 'en', 'Look at the key card: is the guest staying here? · Yes → step 2 · No → FO-04'],
  ['counted', 'zh', '一件一件念给客人听，对得上吗？ · 对得上 → 第 4 步 · 对不上 → 第 2 步 · 做满 2 次仍不行 → 第 5 步'],
  ['returned', 'en', 'The guest has everything back, and the handover book tells of it · Then → FO-08'],
])('a question is repeated with where its answers lead: %s, %s', (id, locale, expected) => {
  expect(quoted(id, locale)).toBe(expected);
});

test('a change is one figure, not two', () => {
  const { facts } = localize(valuables, 'en');
  const second = facts.clauses.find(({ id }) => id === 'second');
  const beside = second ? figuresBeside(facts, { ...second, text: 'Call the manager' }, 'en') : [];
  expect(beside).toContain('1 person → 2 people');
  expect(beside).not.toContain('1 person');
});

test('a search row has the answers with their ways, and finds them by their words', () => {
  const lines = readClauseLines(clauseRow(exampleCorpus(), localize(valuables, 'en')));
  const { cells } = lines.find(({ id }) => id === 'decide') ?? {};
  expect(cells?.figure).toContain('Take it (at most CN¥50,000) → step 4');
  expect(cells?.more).toContain('Do not take it');
});

test('the answers of a question are words: a translation must have as many', () => {
  const entry = translatedEntries(valuables).find(({ id }) => id === 'decide');
  expect(entry?.words['answers']).toEqual(['收下', '不收']);
  const { en } = valuables.translations;
  if (!en) throw new Error('FO-10 has no translation');
  const clauses = { ...en.translation.clauses, decide: { ...en.translation.clauses['decide'], answers: ['Take it'] } };
  const shorter = { ...en, translation: { ...en.translation, clauses } } as typeof en;
  const gaps = translationGaps({ ...valuables, translations: { en: shorter } }, 'en');
  expect(gaps).toMatchObject([{ gap: 'length', name: 'answers', found: 1, expected: 2 }]);
});
