import { expect, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { editorWords } from '../../src/i18n/words/editors.ts';
import { glossaryWords } from '../../src/i18n/words/glossary.ts';
import { practiceWords } from '../../src/i18n/words/practice.ts';
import { visitWords } from '../../src/i18n/words/visits.ts';
import type { Question } from '../../src/schema/index.ts';
import { tallyOf } from '../../src/site/client/tally.ts';
import { letterOf, lettersOf } from '../../src/corpus/glossary.ts';
import { answerText, choicesOf, isScored } from '../../src/site/lists/practice.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

const question = (more: object) =>
  ({
    id: 'q',
    type: 'choice',
    polarity: 'right',
    stem: { zh: '问', en: 'Ask' },
    basis: ['house'],
    ...more,
  }) as Question;
const options = ['a', 'b'].map((id) => ({ id, text: { zh: `项${id}`, en: `Item ${id}` } }));

test('a question is scored when there is something to choose and an answer', () => {
  expect(isScored(question({ options, answer: 'b' }))).toBe(true);
  expect(isScored(question({ type: 'judgement', answer: 'false' }))).toBe(true);
  expect(isScored(question({ options, unanswered: { zh: '缺', en: 'None' } }))).toBe(false);
  expect(isScored(question({ type: 'open', modelAnswer: { zh: '答', en: 'Answer' } }))).toBe(false);
});

test('the answer in short is the letter, or the word', () => {
  expect(answerText(question({ options, answer: 'b' }), 'zh')).toBe('B');
  expect(answerText(question({ type: 'judgement', answer: 'false' }), 'en')).toBe('False');
  expect(answerText(question({ type: 'open' }), 'en')).toBeUndefined();
  expect(choicesOf(question({ type: 'judgement' }), 'zh').map(({ text }) => text)).toEqual(['对', '错']);
});

test('an attempt is counted against the questions there are', () => {
  expect(tallyOf({ one: 'a', two: 'true', three: 'c' }, { one: 'a', two: 'false', gone: 'b' })).toEqual({
    of: 3,
    right: 1,
    wrong: 1,
    left: 1,
  });
});

test('a term stands under its first letter, or under its pinyin', () => {
  expect(['估清', '长处', '重复', '4P 与 4C', '7／38／55', 'AIDMA'].map((name) => letterOf(name, 'zh'))).toEqual([
    'G',
    'C',
    'C',
    '0–9',
    '0–9',
    'A',
  ]);
  expect(letterOf('The hand before', 'en')).toBe('T');
});

test.each(locales)('every term stands in the glossary once, letters in order, %s', (locale) => {
  const { terms } = exampleCorpus();
  const groups = lettersOf(terms, locale);
  const ids = groups.flatMap((group) => group.terms.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(terms.map(({ id }) => id).toSorted());
  expect(groups.map(({ letter }) => letter)).toEqual(groups.map(({ letter }) => letter).toSorted());
});

test('both languages of every page fill in the same places', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const { zh, en } of [practiceWords, glossaryWords, editorWords, visitWords]) {
    for (const [key, text] of Object.entries(zh)) expect(places(en[key as keyof typeof en]), key).toEqual(places(text));
  }
});
