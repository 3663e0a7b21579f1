import type { StatedFigure } from '../corpus/index.ts';

/** Times of the day, which are no figure of a rule. */
const clock = new RegExp(
  String.raw`\d{1,2}\s?[:：]\s?\d{2}|\b\d{1,2}(?:\.\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)|` +
    String.raw`(?<![\d.])\d{1,2}\s?点(?:半|整|钟)?(?!餐|单|名|\d)`,
  'giu',
);

/**
 * Whether a figure counts things that no list of units has: 50 份, 4 sides. What it says stands in the words, and no
 * field could take it up.
 */
export function countsThings(text: string, { units, end, start, isApart }: StatedFigure): boolean {
  if (units.length > 0 || isApart === true) return false;
  const after = text.slice(end);
  const ahead = text.slice(0, start);
  if (/[第\d.,:：-]$|\b(?:number|no\.?|on|version|page|dial|extension|ring)\s?$/iu.test(ahead)) return false;
  if (/\p{Script=Han}/u.test(text)) return /^\s?\p{Script=Han}(?<![日号月年时点分秒天周季度折成倍])/u.test(after);
  return /^ (?!of\b|or\b|and\b|to\b|in\b|at\b|on\b|a\b|an\b|per\b|the\b|is\b|are\b)\p{Ll}{3,}/u.test(after);
}

/** Whether a text has digits left beside times of the day and what only counts things. */
export function leavesDigits(rest: string, counted: readonly StatedFigure[]): boolean {
  const bare = counted.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    rest,
  );
  return /\d/.test(bare.replaceAll(clock, (found) => ' '.repeat(found.length)));
}
