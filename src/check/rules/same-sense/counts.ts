import { type StatedFigure, unitFiguresIn } from '../../../corpus/index.ts';
import { dimensionOf } from '../../../schema/index.ts';
import { plainText } from '../../../lib/fraction-signs.ts';
import { numbersIn } from '../../../lib/numerals.ts';
import { type LoneFigure, valuesIn } from './figures.ts';

/** Numbers of things, in words or digits, that stand in another language nowhere. By themselves they are no fault. */
export function loneCounts(text: string, other: string): LoneFigure[] {
  const counted = numbersIn(text).filter(({ value, isShare, loose }) => !isShare && !loose && isWhole(value));
  if (counted.length === 0) return [];
  const known = valuesIn(plainText(other));
  const lone = counted.filter(({ value }) => !known.has(value));
  if (lone.length === 0) return [];
  const measured = unitFiguresIn(text).filter((figure) => !isCounted(figure));
  return lone.flatMap(({ start, end }) => {
    if (measured.some((figure) => figure.start <= start && end <= figure.end)) return [];
    return [{ words: withThing(text, start, end), start, end }];
  });
}

const isWhole = (value: number) => Number.isInteger(value) && value >= 2;

/** Whether a figure counts things: what is measured is looked at by itself. */
const isCounted = ({ units }: StatedFigure) =>
  units.every((unit) => ['count', 'multiple'].includes(dimensionOf(unit)) || unit === 'quarter');

/** A number with what it is a number of: 六步, ten rules. */
function withThing(text: string, start: number, end: number): string {
  const [thing = ''] = /^(?:[ -]?[A-Za-z]+|个\p{Script=Han}{2}|\p{Script=Han})/u.exec(text.slice(end)) ?? [];
  return text.slice(start, end) + thing;
}

/** Texts of two languages in pieces that belong together: paragraphs of bodies, where both have as many. */
export function pieces(one: string, other: string): { one: string; other: string; at: number; otherAt: number }[] {
  const [mine, theirs] = [paragraphs(one), paragraphs(other)];
  if (mine.length !== theirs.length) return [];
  return mine.flatMap((piece, index) => {
    const beside = theirs[index];
    return beside ? [{ one: piece.text, other: beside.text, at: piece.at, otherAt: beside.at }] : [];
  });
}

function paragraphs(text: string): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  let at = 0;
  for (const piece of text.split('\n\n')) {
    if (piece.trim() !== '') found.push({ text: piece, at });
    at += piece.length + 2;
  }
  return found;
}
