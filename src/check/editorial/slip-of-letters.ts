import { areWordsAlike, areWordsDistinct } from './alike.ts';

const vowels = 'aeiou';

/**
 * Whether one word of letters is another that was typed wrongly: two letters in the wrong order, an e for an a after an
 * e, one that is doubled, lost or too many within a long word, a vowel for a vowel there. A letter more at the end is
 * an ending, `guests`, and one at the beginning another word, `train`; in a short word any other letter makes another,
 * `coat` and `boat`.
 */
export function isSlipOfLetters(was: string, is: string): boolean {
  if (areWordsAlike(was, is)) return true;
  if (areWordsDistinct(was, is)) return false;
  const [short, long] = was.length <= is.length ? [was, is] : [is, was];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length === long.length) return isOtherLetter(short, long, at);
  if (long.length !== short.length + 1 || short.slice(at) !== long.slice(at + 1)) return false;
  const letter = long[at] ?? '';
  const isDoubled = letter === long[at - 1] || letter === long[at + 1];
  const isWithin = at > 0 && (at < long.length - 1 || letter === 'e');
  return isWithin && long.length >= (isDoubled ? 5 : 6);
}

function isOtherLetter(one: string, other: string, at: number): boolean {
  const [a = '', b = ''] = [one[at], other[at]];
  if (one.slice(at + 1) === other.slice(at + 1)) {
    const isPair = one[at - 1] === 'e' && [a, b].sort().join('') === 'ae';
    return (one.length >= 6 && vowels.includes(a) && vowels.includes(b)) || (one.length >= 4 && isPair);
  }
  const isTurned = a === other[at + 1] && b === one[at + 1];
  return isTurned && one.length >= 3 && one.slice(at + 2) === other.slice(at + 2);
}
