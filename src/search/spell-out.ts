import { meantBy } from './misspelt.ts';
import type { Prepared } from './prepare.ts';
import { isWhole, pinyinSpan, spellable } from './pinyin.ts';
import { inCharacters } from './spelled-words.ts';
import { stopWordsEn } from './stop-words.ts';

/** Letters among Chinese characters: a word whose second half is not converted yet, or never was. */
const mixed = /(?<before>\p{Script=Han}?)(?<letters>[a-z]{2,12})(?<after>\p{Script=Han}?)/gu;
/** What a neighbouring character counts that stands in the name too. */
const besideWeight = 1000;

/**
 * A folded query in the words of the corpus: `投su处理` is 投诉处理, `tousu dengji` is 投诉等级, and what is called otherwise
 * in Taiwan or Hong Kong goes by its name here.
 */
export function inOwnWords(prepared: Prepared, folded: string): string {
  const own = prepared.wordForms.reduce((text, [other, word]) => text.replaceAll(other, word), folded);
  if (!/[a-z]{2}/.test(own)) return own;
  if (!/\p{Script=Han}/u.test(own)) return inCharacters(prepared, own) ?? withoutSlips(prepared, own);
  return own.replaceAll(mixed, (whole, before: string, letters: string, after: string) => {
    if ((before === '' && after === '') || prepared.words.has(letters)) return whole;
    const characters = spelledBeside(prepared, letters, before, after);
    return characters === undefined ? whole : before + characters + after;
  });
}

/** English words with a slip as what was meant. */
const withoutSlips = (prepared: Prepared, text: string): string =>
  text.replaceAll(/(?<![a-z\d])[a-z]+(?![a-z\d])/g, (word) => (stopWordsEn.has(word) ? word : meantBy(prepared, word)));

/** The characters of names that letters spell whole: those beside the same characters, else those most often so. */
function spelledBeside(
  { entries, readings, initials, syllables }: Prepared,
  letters: string,
  before: string,
  after: string,
): string | undefined {
  if (!spellable(letters, syllables)) return undefined;
  const counts = new Map<string, number>();
  for (const { hanNames } of entries)
    for (const { characters } of hanNames)
      for (let from = 0; from < characters.length; from += 1) {
        if (!initials.get(characters[from] ?? '')?.includes(letters.slice(0, 1))) continue;
        const span = pinyinSpan(letters, characters, from, readings);
        const found = characters.slice(from, from + span);
        if (span === 0 || !isWhole(letters, found, readings)) continue;
        const beside =
          Number(before !== '' && characters[from - 1] === before) +
          Number(after !== '' && characters[from + span] === after);
        // One character by itself is anything.
        if (span === 1 && beside === 0) continue;
        const text = found.join('');
        counts.set(text, (counts.get(text) ?? 0) + 1 + beside * besideWeight);
      }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
