import { type FieldName, fieldWeights } from './entry.ts';
import { holdsFigure } from './levels.ts';
import type { Prepared } from './prepare.ts';
import { chineseNumeral, type FigureWord, figurePattern } from './numerals.ts';
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
