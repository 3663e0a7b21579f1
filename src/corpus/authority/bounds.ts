import { type ClauseOf, type FactsOf, measureOf, type Quantity } from '../../schema/index.ts';
import { type Level, levelsOf, type Measure } from './levels.ts';

/**
 * The figures between which a level lies, the lower first. Whoever decides up to 30 % may also give 10 %, so that one
 * figure says it; where nobody decides, the end that follows from the level beside it must be said, too.
 */
export function boundsOf(facts: FactsOf<'authority'>, line: ClauseOf<'authority'>, measure: Measure): Quantity[] {
  const quantity = line[measure];
  if (!quantity) return [];
  const level = line.notSet || line.nobody ? levelAt(facts, line.id, measure) : undefined;
  const { size } = measureOf(quantity.unit);
  const { unit } = quantity;
  if (level?.open === 'from' && Number.isFinite(level.from))
    return [{ value: level.from / size, unit, comparator: level.fromIn ? 'at-least' : 'more-than' }, quantity];
  if (level?.open === 'to' && Number.isFinite(level.to))
    return [quantity, { value: level.to / size, unit, comparator: level.toIn ? 'at-most' : 'less-than' }];
  return [quantity];
}

function levelAt(facts: FactsOf<'authority'>, id: string, measure: Measure): Level | undefined {
  const levels = levelsOf(facts).flat();
  return levels.find((level) => level.measure === measure && facts.clauses[level.index]?.id === id);
}
