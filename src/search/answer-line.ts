import { type ClauseLine, readClauseLines, searchedText } from './clause-line.ts';
import { stem } from './english.ts';
import { fold } from './fold.ts';
import type { ClauseIndex } from './index-types.ts';
import { isOfAnother, isOfAnotherLetter, namedKeys } from './keys.ts';
import type { Prepared } from './prepare.ts';
import type { Query } from './query.ts';

/** The part of what is known of a query that a clause must hold to be shown as the answer. */
const leastShare = 1 / 3;

/** A part of a query with what it says: rare ones say much. */
interface Needle {
  text: string;
  weight: number;
}

/**
 * The clause of a standard that answers; undefined when none does for sure, so that the rule sentence is shown. A
 * clause must hold more of the query than the rule sentence and than any other clause, and must be for the grade, the
 * channel, the day that the query names.
 */
export type AnswerLine = (at: number) => ClauseLine | undefined;

/** Finds the answers to a query: what depends on the query alone is worked out once for all standards. */
export function answersTo(query: Query, prepared: Prepared, { rows, keys }: ClauseIndex): AnswerLine {
  const needles = needlesOf(query, prepared);
  if (needles.length === 0) return () => undefined;
  const weigh = (text: string) => heldIn(text, needles).reduce((sum, { weight }) => sum + weight, 0);
  const total = needles.reduce((sum, { weight }) => sum + weight, 0);
  const named = namedKeys(query, keys, prepared);
  return (at) => {
    const entry = prepared.entries[at];
    if (!entry || heldIn(entry.fields.title, needles).length === needles.length) return undefined;
    const ranked = readClauseLines(rows[at] ?? '')
      .filter(({ cells }) => cells.list.length === 0)
      .map((line) => ({ line, folded: fold(searchedText(line), prepared.simplified) }))
      .map(({ line, folded }) => ({ line, folded, weight: weigh(folded) }))
      .sort((a, b) => b.weight - a.weight);
    const [best, second] = ranked;
    if (!best || best.weight <= weigh(entry.fields.rule) || best.weight < leastShare * total) return undefined;
    if (second && second.weight >= best.weight * 0.999 && !isPair(best.line, second.line)) return undefined;
    return isOfAnother(best.line, named) || isOfAnotherLetter(best.folded, query) ? undefined : best.line;
  };
}

/** Whether one line is said instead of the other: the two are shown together. */
const isPair = (one: ClauseLine, other: ClauseLine) =>
  one.cells.instead.includes(other.id) || other.cells.instead.includes(one.id);

/** The parts of a query that stand anywhere in the index. */
function needlesOf({ pieces, words, figures }: Query, { lookup, entries, words: places }: Prepared): Needle[] {
  const pairs = pieces.flatMap((piece) => {
    const characters = [...piece];
    return characters.length < 2 ? characters : characters.slice(1).map((next, at) => (characters[at] ?? '') + next);
  });
  const weighed = (text: string, holding: number) =>
    holding > 0 ? [{ text, weight: Math.log(1 + entries.length / (holding + 0.5)) }] : [];
  return [
    ...[...pairs, ...figures.map(({ digits }) => digits)].flatMap((text) => weighed(text, lookup.holding(text).length)),
    ...words.flatMap((word) => weighed(word, places.get(word)?.size ?? lookup.holding(word).length)),
  ];
}

/** The parts of a query that a folded text holds; words as words, not within others. */
function heldIn(text: string, needles: readonly Needle[]): Needle[] {
  const words = text.match(/[a-z][a-z0-9]*/g) ?? [];
  return needles.filter(({ text: needle }) =>
    /^[a-z][a-z0-9]*$/.test(needle)
      ? words.some((word) => word === needle || stem(word) === stem(needle) || startsWith(word, needle))
      : text.includes(needle),
  );
}

/** Whether a word is one that is still being typed. */
const startsWith = (word: string, typed: string) => typed.length > 2 && word.startsWith(typed);
