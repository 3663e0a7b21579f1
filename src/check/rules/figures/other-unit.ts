import { figureFacts, isHeld, pageTexts, type Standard, unitFiguresIn } from '../../../corpus/index.ts';
import { type Dimension, dimensionOf, measureOf, type Unit } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import type { ownWords } from './own-words.ts';

/** What is measured, so that the same number in another unit is seldom chance; a degree may be of two scales. */
const measured: ReadonlySet<Dimension> = new Set([
  ...(['length', 'area', 'volume', 'mass', 'light', 'sound', 'pressure', 'torque'] as const),
  ...(['acidity', 'voltage', 'power', 'energy', 'data', 'age'] as const),
]);

/** The figure of a field that its clause states as well, with a unit that measures something else. */
export function* otherUnits(standard: Standard): Iterable<Finding<typeof ownWords>> {
  const { file } = standard.authority;
  const facts = figureFacts(standard.facts).filter(({ isField }) => isField);
  const own = pageTexts(standard).filter((said) => said.file === file && said.path?.at(-1) === 'text');
  for (const { entry, text } of facts.length === 0 ? [] : own) {
    const ofClause = facts.filter(({ clause }) => clause === entry && entry !== undefined);
    const figures = unitFiguresIn(text);
    for (const fact of ofClause) {
      const [unit] = fact.units;
      if (!fact.quantity || !unit || figures.some((figure) => isHeld(figure, [fact]))) continue;
      const other = figures.find(
        ({ values, units: [said], loose }) =>
          !loose && said && values.join() === fact.values.join() && areTwoMeasures(said, unit),
      );
      const [said] = other?.units ?? [];
      if (!other || !said || isHeld(other, ofClause)) continue;
      const path = ['standard', ...fact.path, 'unit'];
      const span = valueSpan(file, path);
      const fix = span && { ...span, text: said, safe: false };
      const words = text.slice(other.start, other.end);
      yield { file, path, span, level: 'warning', say: 'other-unit', with: { said: words, unit }, fix };
    }
  }
}

function areTwoMeasures(said: Unit, unit: Unit): boolean {
  const isAge = dimensionOf(said) === 'age' && dimensionOf(unit) === 'time';
  const areMeasured = measured.has(dimensionOf(said)) && measured.has(dimensionOf(unit));
  return isAge || (areMeasured && measureOf(said).of !== measureOf(unit).of);
}
