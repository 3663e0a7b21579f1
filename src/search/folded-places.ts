import { fold, type Simplified } from './fold.ts';

/** A folded text with where each of its characters stands in the text itself. */
export interface FoldedPlaces {
  folded: string;
  from: readonly number[];
  to: readonly number[];
}

const isHan = (character: string | undefined) => character !== undefined && /\p{Script=Han}/u.test(character);
const isLatin = (character: string | undefined) => character !== undefined && /[a-z\d]/.test(character);

/** Characters in one width and case: folding one by one is slow, and texts have few. */
const narrowed = new Map<string, string>();
const plain: Simplified = new Map();

function foldedOf(character: string, simplified: Simplified): string {
  let narrow = narrowed.get(character);
  if (narrow === undefined) narrowed.set(character, (narrow = /\s/.test(character) ? ' ' : fold(character, plain)));
  return simplified.get(narrow) ?? narrow;
}

/**
 * Folds a text as `fold` does, character by character, so that what is found in it can be shown in the text: folding
 * drops apostrophes and the blank between Chinese and Latin.
 */
export function foldedPlaces(text: string, simplified: Simplified): FoldedPlaces {
  const characters: { folded: string; from: number; to: number }[] = [];
  let at = 0;
  for (const character of text) {
    const place = { from: at, to: at + character.length };
    at = place.to;
    for (const one of foldedOf(character, simplified)) characters.push({ folded: one, ...place });
  }
  const kept = characters.filter(({ folded }, position) => {
    if (folded !== ' ') return true;
    const [before, after] = [characters[position - 1]?.folded, characters[position + 1]?.folded];
    return before !== ' ' && !(isHan(before) && isLatin(after)) && !(isLatin(before) && isHan(after));
  });
  // Places are those of code units, as strings count them.
  const units = kept.flatMap(({ folded, from, to }) => Array.from(folded.split(''), () => ({ from, to })));
  return {
    folded: kept.map(({ folded }) => folded).join(''),
    from: units.map(({ from }) => from),
    to: units.map(({ to }) => to),
  };
}
