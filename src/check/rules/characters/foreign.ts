import { lookAlikes } from '../../text/latin-letters.ts';
import type { OddCharacter } from './classes.ts';

const letters = [...lookAlikes.keys()].join('');
const anyLetter = new RegExp(`[${letters}]`);
/** A word with letters of several alphabets; what is not in the table, such as μ or Ω, is written on purpose. */
const word = new RegExp(`[A-Za-z${letters}]*[${letters}][A-Za-z${letters}]*`, 'gu');
const otherLetters = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Letters that look Latin and are not, in words that are Latin beside them: no search finds such a word. */
export function foreignLetters(text: string): OddCharacter[] {
  if (!anyLetter.test(text)) return [];
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
    const before = text.slice(Math.max(0, index - 1), index);
    const after = text.slice(index + found.length, index + found.length + 1);
    const isMixed = /[A-Za-z]/.test(found);
    // A word of another language that happens to have no other letters stands among words of that language.
    if (!isMixed && otherLetters.test(lineWithout(text, index, found.length))) return [];
    if (otherLetters.test(before) || otherLetters.test(after)) return [];
    return [...found].flatMap((letter, at): OddCharacter[] => {
      const meant = lookAlikes.get(letter);
      return meant === undefined ? [] : [{ fault: 'foreign', start: index + at, found: letter, meant }];
    });
  });
}

/** The line of a text around a word, without the word. */
function lineWithout(text: string, index: number, length: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index) + 1, index) + text.slice(index + length, end < 0 ? text.length : end);
}

/** Ligatures, and full-width letters in a word of Latin ones; full-width words are a matter of typography. */
const joined = /[\ufb00-\ufb06]|(?<=[A-Za-z])[Ａ-Ｚａ-ｚ]+|[Ａ-Ｚａ-ｚ]+(?=[A-Za-z])/gu;
const anyJoined = /[\ufb00-\ufb06Ａ-Ｚａ-ｚ]/u;

/** Letters that are joined in one character or twice as wide as the others of their word: `ﬁ`, `Ｓee`. */
export function unusualLetters(text: string): OddCharacter[] {
  if (!anyJoined.test(text)) return [];
  return [...text.matchAll(joined)].map(({ 0: found, index: start }): OddCharacter => {
    return { fault: 'letters', start, found, meant: found.normalize('NFKC') };
  });
}
