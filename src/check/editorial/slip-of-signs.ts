import { diffArrays } from 'diff';
import { wordsCut } from '../../corpus/index.ts';
import { free } from './free-signs.ts';
import { isMisspelt, wordAt } from './misspelt-sign.ts';
import type { Beside } from './used-beside.ts';

/** Signs that carry a sentence and say nothing by themselves. */
const carrying = '的了地得着过把';

/**
 * Whether a text of Chinese became another by slips alone: a sign for one that is like it, one that is doubled, one
 * that a word had lost.
 */
export function isSlipOfSigns(was: string, is: string, beside: Beside): boolean {
  const said = (text: string) => [...text].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  const [old, fresh] = [said(was), said(is)];
  let [oldAt, freshAt] = [0, 0];
  let gone = '';
  const isSwapped = (one: string, other: string) => {
    const isSingle = [...one].length === 1 && [...other].length === 1;
    return isSingle && isMisspelt({ signs: old, at: oldAt - 1 }, { signs: fresh, at: freshAt }, beside);
  };
  const parts = diffArrays(old, fresh);
  for (const [index, { value, added, removed }] of parts.entries()) {
    const text = value.join('');
    if (removed) {
      if (parts[index + 1]?.added === true) gone = text;
      else if (!isLost(old, oldAt, text, beside)) return false;
      oldAt += value.length;
    } else if (added) {
      const isOne = gone === '' ? isLost(fresh, freshAt, text, beside) : isSwapped(gone, text);
      if (!isOne) return false;
      gone = '';
      freshAt += value.length;
    } else {
      oldAt += value.length;
      freshAt += value.length;
    }
  }
  return true;
}

/** Whether a sign at a place of a text is one that the other text had lost, or has too many. */
function isLost(signs: readonly string[], at: number, text: string, { isWord: isKnown }: Beside): boolean {
  if ([...text].length !== 1) return false;
  if (carrying.includes(text) || text === signs[at - 1] || text === signs[at + 1]) return true;
  const { word, place } = wordAt({ signs, at });
  const rest = [...word].toSpliced(place, 1).join('');
  const isWord = rest.length > 1 ? wordsCut(rest, 'zh').length === 1 : free.has(rest);
  return rest !== '' && !isWord && !isKnown(rest);
}

/** Whether all that became another are single signs, each written for one that is like it. */
export function isSwapOfSigns(was: string, is: string, beside: Beside): boolean {
  return [...was].length === [...is].length && isSlipOfSigns(was, is, beside);
}
