import { formsOf, levelsOf } from '../corpus/index.ts';
import { languageOf, locales } from '../languages/index.ts';
import { currencySign, isCurrency, measureOf, type StandardFacts, type Unit } from '../schema/index.ts';
import { writeRange } from './levels.ts';

/** The range cells of each clause that is for a range of figures. */
export function rangeCells(facts: StandardFacts): ReadonlyMap<string, string[]> {
  const cells = new Map<string, string[]>();
  if (facts.kind !== 'authority') return cells;
  for (const { index, quantity, from, to, fromIn, toIn } of levelsOf(facts).flat()) {
    const id = facts.clauses[index]?.id ?? '';
    const { unit } = quantity;
    const { size } = measureOf(unit);
    const range = { from: from / size, to: to / size, fromIn, toIn, units: formsOf(unit), signs: signsOf(unit) };
    cells.set(id, [...(cells.get(id) ?? []), writeRange(range)]);
  }
  return cells;
}

/** The signs that may stand before an amount in a unit, by themselves: `$`, `¥`. */
function signsOf(unit: Unit): string {
  const code = unit === 'yuan' ? 'CNY' : unit;
  if (!isCurrency(code)) return '';
  const signs = locales.map((locale) => currencySign(code, languageOf(locale).tag).normalize('NFKC'));
  return [...new Set(signs.join('').match(/\p{Sc}/gu))].join('');
}
