import { expect, test } from 'vitest';
import { heldIndex } from '../../scripts/search/index-search.ts';
import { inCharacters } from '../../src/search/spelled-words.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

const { prepared } = heldIndex(exampleCorpus(), 'zh');
/** Two words of the index with their letters. */
const words = ['客人', '投诉', '制服', '退房', '入住', '早餐'].filter((word) => prepared.lexicon.has(word));
const lettersOf = (word: string) => [...word].map((one) => prepared.readings.get(one)?.[0] ?? '').join('');

test('several words in pinyin, typed apart or not, are the words', () => {
  const [first = '', second = ''] = words;
  expect(words.length).toBeGreaterThan(1);
  const [a, b] = [lettersOf(first), lettersOf(second)];
  expect(inCharacters(prepared, `${a} ${b}`)).toBe(first + second);
  expect(inCharacters(prepared, a + b)).toBe(first + second);
  expect(inCharacters(prepared, `${a} ${b} le`)).toBe(first + second);
});

test.each(['', 'le', 'ke', 'complaint', 'how long', 'a b c', 'xqz wvk'])(
  '"%s" is no pinyin of several words',
  (typed) => {
    expect(inCharacters(prepared, typed)).toBeUndefined();
  },
);

test('one word from end to end is the word; a part of it is not', () => {
  const [word = ''] = words;
  expect(inCharacters(prepared, lettersOf(word))).toBe(word);
  expect(inCharacters(prepared, lettersOf(word).slice(0, -1))).not.toBe(word);
});
