import { wordsCut } from '../../corpus/index.ts';
import { areSignsAlike } from './alike.ts';
import { isWordBySelf } from './free-signs.ts';
import { soundAlike } from './sounds-alike.ts';
import type { Beside } from './used-beside.ts';

/** Signs that are alike in a word, 预定 and 预订, and by themselves two words: to decide, to order. */
const apart = ['定订'];

/** A sign of a text, and where it stands. */
export interface Placed {
  signs: readonly string[];
  at: number;
}

/**
 * Whether a sign was written for another: they are on the list of those that are, or sound alike, and what was written
 * is no word where what stands there now is one. Of two words nobody can say which was meant.
 */
export function isMisspelt(was: Placed, is: Placed, beside: Beside): boolean {
  const [old = '', fresh = ''] = [was.signs[was.at], is.signs[is.at]];
  if (areSignsAlike(old, fresh)) {
    const isAlone = wordAt(was).word.length + wordAt(is).word.length === 2;
    return !(isAlone && apart.some((pair) => pair.includes(old) && pair.includes(fresh)));
  }
  if (isWordBySelf(old) || !soundAlike(old, fresh, true)) return false;
  const { word, place } = wordAt(is);
  if (word.length > 1 && soundAlike(old, fresh)) {
    const written = was.signs.slice(was.at - place, was.at - place + word.length).join('');
    return wordsCut(written, 'zh').length > 1 && !beside.isWord(written) && !beside.isWritten(written);
  }
  // Words that no dictionary has are those that the company writes elsewhere.
  return pairsAt(is).some(beside.isWritten) && !pairsAt(was).some(beside.isWritten);
}

/** The word that a sign is of, and which of its signs it is. */
export function wordAt({ signs, at }: Placed): { word: string; place: number } {
  let from = 0;
  for (const word of wordsCut(signs.join(''), 'zh')) {
    if (at < from + word.length) return { word, place: at - from };
    from += word.length;
  }
  return { word: signs[at] ?? '', place: 0 };
}

/** A sign with the one before it, and with the one after it. */
const pairsAt = ({ signs, at }: Placed) =>
  [signs.slice(Math.max(0, at - 1), at + 1), signs.slice(at, at + 2)]
    .filter(({ length }) => length === 2)
    .map((pair) => pair.join(''));
