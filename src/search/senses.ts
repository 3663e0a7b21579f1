import type { Parts } from './asked.ts';
import { stem } from './english.ts';
import { stopWordsEn } from './stop-words.ts';
import { keyOf, phrasesIn, synonymWordsIn } from './synonyms.ts';

/**
 * Takes texts apart by what they mean: the words of a group of synonyms are one sense, and beside them every word
 * stands for itself, Chinese by single characters, as 汤洒了 and 洒了汤 say the same.
 */
export function sensesIn(groups: ReadonlyMap<string, readonly number[]>): Parts {
  return (text) => {
    const parts = new Set<string>();
    const add = (word: string) => {
      for (const group of groups.get(word) ?? []) parts.add(`#${group}`);
    };
    for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
      for (const word of synonymWordsIn(groups, run)) add(word);
      for (const character of run) parts.add(character);
    }
    const words = text.match(/[a-z][a-z0-9]*/g) ?? [];
    for (const phrase of phrasesIn(groups, words)) add(keyOf(phrase));
    for (const word of words) {
      if (stopWordsEn.has(word)) continue;
      parts.add(stem(word));
      add(stem(word));
    }
    return [...parts];
  };
}
