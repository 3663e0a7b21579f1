import { type ClauseLine, limitsOf, type MarkedStance, readClauseLines } from './clause-line.ts';
import type { ClauseIndex } from './index-types.ts';

/** A part of what a row says of a clause. What was asked for is marked in its `words`. */
export type SaidPart =
  | { as: 'words' | 'plain' | 'slot' | 'also' | 'binding'; text: string }
  | { as: 'stance'; text: string; stance: MarkedStance }
  | { as: 'quote'; isNever: boolean; parts: readonly SaidPart[] };

/**
 * A clause as a row says it: with the word that says whether it is to be done, its exception, what is said instead, so
 * that nobody takes for advice what is forbidden. What holds a match comes first, as a row has little room.
 */
export function saidParts(
  line: ClauseLine,
  row: string,
  { marks, gaps, keys }: ClauseIndex,
  isMatch: (text: string) => boolean,
): SaidPart[] {
  const { stance, text, cells } = line;
  const labels = new Map(gaps);
  const said = (words: string): SaidPart[] =>
    words
      .split(/\{([a-z0-9-]+)\}/)
      .map((part, at): SaidPart => (at % 2 === 0 ? { as: 'words', text: part } : slot(labels.get(part) ?? part)))
      .filter((part) => part.as === 'slot' || textOf(part) !== '');
  const mark = (of: MarkedStance): SaidPart => ({ as: 'stance', text: marks[of], stance: of });
  const quote = (words: string, isNever = false): SaidPart => ({ as: 'quote', isNever, parts: said(words) });
  const others = cells.instead.length > 0 ? readClauseLines(row) : [];
  const instead = cells.instead.flatMap((id) => others.find((other) => other.id === id) ?? []);
  /** Stands before a line that is to be said: at another hour it may be wrong. */
  const limits = (other: ClauseLine): SaidPart[] => {
    const words = limitsOf(other, keys).join(' · ');
    return words === '' ? [] : [also(words), blank];
  };
  const never = cells.neverSaid.flatMap((words) => [blank, quote(words, true)]);
  // Beside a line to say they stand before it.
  const holds = stance === 'say' ? '' : line.cells.limit.join(' · ');
  const whole = isSpoken(stance) ? [quote(text, stance === 'never-say')] : said(text);
  const figures = cells.figure.map((figure) => [plainWords(figure)]);
  const [who, ...named] = cells.named.map((beside) => [plainWords(beside)]);
  const groups: SaidPart[][] = [
    // Who decides is what was asked for; the text only says how.
    ...cells.letter.map((letter) => [plainWords(letter)]),
    ...(who ? [who, ...figures, whole, ...named] : [whole, ...figures]),
    holds === '' ? [] : [also(holds)],
    ...cells.except.map((words) => [also(marks.except), blank, ...said(words)]),
    ...instead.map((other) => [also(marks.instead), blank, ...limits(other), quote(other.text)]),
    ...[...(never.length > 0 ? [[mark('never-say'), ...never]] : []), ...cells.more.map((words) => said(words))].sort(
      (a, b) => Number(b.some(hasMatch)) - Number(a.some(hasMatch)),
    ),
  ];
  const shown = groups.filter((group) => group.length > 0).flatMap((group, at) => (at === 0 ? group : [dot, ...group]));
  const binding = cells.duty.flatMap((word): SaidPart[] => [{ as: 'binding', text: word }, blank]);
  return [...binding, ...(stance ? [mark(stance), blank, ...(stance === 'say' ? limits(line) : [])] : []), ...shown];

  function hasMatch(part: SaidPart): boolean {
    return part.as === 'quote' ? part.parts.some(hasMatch) : part.as === 'words' && isMatch(part.text);
  }
}

/** What a row says, as text alone. */
export const saidText = (parts: readonly SaidPart[]) => parts.map(textOf).join('');

const textOf = (part: SaidPart): string => (part.as === 'quote' ? saidText(part.parts) : part.text);
const blank: SaidPart = { as: 'plain', text: ' ' };
const dot: SaidPart = { as: 'plain', text: ' · ' };
const slot = (text: string): SaidPart => ({ as: 'slot', text });
const also = (text: string): SaidPart => ({ as: 'also', text });
const plainWords = (text: string): SaidPart => ({ as: 'words', text });
const isSpoken = (stance: MarkedStance | undefined) => stance === 'say' || stance === 'never-say';
