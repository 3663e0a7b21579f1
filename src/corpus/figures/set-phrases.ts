import type { Unit } from '../../schema/index.ts';
import type { StatedFigure } from './figure.ts';

/** Words that are a figure with its unit and hold no number of their own. */
const phrases: readonly { words: RegExp; value: number; unit: Unit }[] = [
  { words: /\btwice(?= (?:an?|per|every|each)\b)/giu, value: 2, unit: 'occurrences' },
  { words: /\bthrice(?= (?:an?|per|every|each)\b)/giu, value: 3, unit: 'occurrences' },
  { words: /\b(?:a |one )?quarter of an hour\b|\bquarter-hour\b/giu, value: 15, unit: 'minute' },
  { words: /\bthree[- ]quarters of an hour\b/giu, value: 45, unit: 'minute' },
  { words: /\ba fortnight\b/giu, value: 2, unit: 'week' },
  { words: /一刻钟/gu, value: 15, unit: 'minute' },
  { words: /三刻钟/gu, value: 45, unit: 'minute' },
];
const any = /twice|thrice|quarter|fortnight|刻/iu;

/** The figures of a text that are said without a number: `twice`, 一刻钟. */
export function setPhrases(text: string): StatedFigure[] {
  if (!any.test(text)) return [];
  return phrases.flatMap(({ words, value, unit }) =>
    [...text.matchAll(words)].map(({ 0: found, index }): StatedFigure => {
      const [start, end] = [index, index + found.length];
      return { values: [value], units: [unit], start, end, loose: false, isListed: false };
    }),
  );
}
