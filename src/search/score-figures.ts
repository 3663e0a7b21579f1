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
export function scoreFigures({ entries, lookup }: Prepared, figures: readonly FigureWord[], tally: Tally): void {
  for (const figure of figures) {
    const { digits, unit, isSpoken = false } = figure;
    const number = new RegExp(`(?<![\\d.])${figurePattern(digits)}(?![\\d.])`, 'y');
    // However the rest is written, with commas or without, it begins so.
    const [begun = ''] = /^\d{1,3}?(?=(?:\d{3})*(?!\d))/.exec(digits) ?? [];
    const isNumber = (text: string, at: number) => {
      number.lastIndex = at;
      return number.test(text);
    };
    const unitMark = units.get(unit) ?? unit.slice(0, 1);
    const numeral = chineseNumeral(digits);
    const best = new Map<number, number>();
    const offer = (at: number, weight: number) => best.set(at, Math.max(best.get(at) ?? 0, weight));
    for (const field of Object.keys(fieldWeights) as FieldName[])
      for (const at of [
        ...lookup.entriesWhere(field, begun, isNumber),
        ...(numeral !== undefined && unitMark !== '' ? lookup.entriesIn(field, numeral + unitMark) : []),
      ])
        offer(at, fieldWeights[field] * (entries[at]?.fields[field].includes(unitMark) ? 1 : 0.4));
    for (const [at, { levels }] of entries.entries())
      if (levels.some((range) => holdsFigure(range, figure))) offer(at, fieldWeights.figure);
    const hits = [...best].sort(([a], [b]) => a - b);
    // What is said in words is looked for as words, too.
    if (hits.length > 0) tally.add(hits, tally.rarity(hits.length), isSpoken ? 0.6 : 1, !isSpoken);
    else if (!isSpoken) tally.expect(tally.rarity(0));
  }
}
