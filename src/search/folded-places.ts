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
  // Nothing else of a common character can change.
  if (character >= '一' && character <= '鿿') return simplified.get(character) ?? character;
  let narrow = narrowed.get(character);
  if (narrow === undefined) narrowed.set(character, (narrow = /\s/.test(character) ? ' ' : fold(character, plain)));
  return simplified.get(narrow) ?? narrow;
}

/** Whether a blank is left out between two characters. */
const isDropped = (before: string | undefined, after: string | undefined) =>
  before === ' ' || (isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after));

/**
 * Folds a text as `fold` does, character by character, so that what is found in it can be shown in the text: folding
 * drops apostrophes and the blank between Chinese and Latin.
 */
export function foldedPlaces(text: string, simplified: Simplified): FoldedPlaces {
  const characters: string[] = [];
  const ends: number[] = [];
  const starts: number[] = [];
  let end = 0;
  for (const character of text) {
    const start = end;
    end += character.length;
    const folded = foldedOf(character, simplified);
    for (const one of folded.length === 1 ? [folded] : folded) {
      characters.push(one);
      starts.push(start);
      ends.push(end);
    }
  }
  let folded = '';
  const [from, to]: [number[], number[]] = [[], []];
  for (const [at, one] of characters.entries()) {
    if (one === ' ' && isDropped(characters[at - 1], characters[at + 1])) continue;
    folded += one;
    // Places are those of code units, as strings count them.
    for (let unit = 0; unit < one.length; unit += 1) {
      from.push(starts[at] ?? 0);
      to.push(ends[at] ?? 0);
    }
  }
  return { folded, from, to };
}
