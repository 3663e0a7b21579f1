import { type FieldName, fieldWeights } from './entry.ts';
import { holdsFigure } from './levels.ts';
import type { Prepared } from './prepare.ts';
import type { FigureWord } from './numerals.ts';
import type { Tally } from './tally.ts';

/** What people write for units that texts write otherwise. */
const units = new Map([
  ['cm', '厘'],
  ['公分', '厘'],
  ['m', '米'],
  ['公尺', '米'],
  ['min', '分'],
  ['h', '小'],
  ['块', '元'],
]);

const digitsZh = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Scores figures: the number as a whole word, in digits or in Chinese numerals, better with its unit. */
export function scoreFigures({ entries }: Prepared, figures: readonly FigureWord[], tally: Tally): void {
  for (const figure of figures) {
    const { digits, unit, isSpoken = false } = figure;
    const number = new RegExp(`(?<![\\d.])${figurePattern(digits)}(?![\\d.])`);
    const unitMark = units.get(unit) ?? unit.slice(0, 1);
    const numeral = chineseNumeral(digits);
    const hits: [number, number][] = [];
    for (const [at, entry] of entries.entries()) {
      let best = 0;
      for (const field of ['figure', 'title', 'alias', 'word', 'asked', 'rule', 'text'] as FieldName[]) {
        const text = entry.fields[field];
        const found =
          number.test(text) || (numeral !== undefined && unitMark !== '' && text.includes(numeral + unitMark));
        if (found) best = Math.max(best, fieldWeights[field] * (unitMark === '' || text.includes(unitMark) ? 1 : 0.4));
      }
      if (entry.levels.some((range) => holdsFigure(range, figure))) best = Math.max(best, fieldWeights.figure);
      if (best > 0) hits.push([at, best]);
    }
    // What is said in words is looked for as words, too.
    if (hits.length > 0) tally.add(hits, tally.rarity(hits.length), isSpoken ? 0.6 : 1, !isSpoken);
    else if (!isSpoken) tally.expect(tally.rarity(0));
  }
}

/** A number as it may be written, with commas between its thousands or without. */
export const figurePattern = (digits: string) =>
  digits.replace(/^\d+/, (whole) => whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',?')).replace('.', String.raw`\.`);

/** A whole number up to 999 in Chinese numerals; undefined for others. */
export function chineseNumeral(digits: string): string | undefined {
  const value = Number(digits);
  if (!Number.isInteger(value) || value < 0 || value > 999) return undefined;
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  if (value < 10) return digitsZh[value];
  const head = hundreds > 0 ? `${digitsZh[hundreds] ?? ''}百` : '';
  const middle =
    tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : (digitsZh[tens] ?? '')}十` : hundreds > 0 && ones > 0 ? '零' : '';
  return head + middle + (ones > 0 ? (digitsZh[ones] ?? '') : '');
}
