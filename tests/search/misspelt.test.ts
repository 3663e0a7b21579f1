import { describe, expect, test } from 'vitest';
import { meantBy } from '../../src/search/misspelt.ts';
import { searchInstant } from '../../src/search/search.ts';
import { nearlySpelled } from '../../src/search/spelled-words.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { codesFor, preparedIn } from './small-corpus.ts';

const zh = preparedIn('zh');
const en = preparedIn('en');

describe('an English word with a slip', () => {
  test.each([
    ['greivance', 'grievance'],
    ['hairstlye', 'hairstyle'],
    ['scedule', 'schedule'],
    // On its way to a word, short, or too far from any.
    ['griev', 'griev'],
    ['tye', 'tye'],
    ['clatter', 'clatter'],
    // What is as near to two words may be either.
    ['heair', 'heair'],
  ])('%s is read as %s', (typed, meant) => expect(meantBy(en, typed)).toBe(meant));

  test('is searched as the word that was meant', () =>
    expect(searchInstant(en, 'a greivance').query.words).toEqual(['grievance']));
});

describe('pinyin with a slip', () => {
  test('is a word that many standards have, as what may be meant', () => {
    const hotel = preparedIn('zh', exampleCorpus());
    expect(nearlySpelled(hotel, 'ruzuh')).toBe('入住');
    const { hits } = searchInstant(hotel, 'ruzuh');
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter(({ isSure }) => isSure)).toEqual([]);
  });
  test('is no guess at a word of one', () => expect(codesFor(zh, 'kusu')).toEqual([]));
  test.each(['asdf', 'qwer', 'zhuazhua'])('means nothing: %s', (letters) => expect(codesFor(zh, letters)).toEqual([]));
});
