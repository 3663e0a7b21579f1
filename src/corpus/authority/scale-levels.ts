import { type FactsOf, measureOf } from '../../schema/index.ts';
import { faultsAmong, inARow, levelOf, type LevelFault } from './levels.ts';

/**
 * Levels of a scale that overlap or leave a gap: among those of one measure, one place and one time. A bound may belong
 * to both, and whole numbers may follow one another.
 */
export function scaleLevelFaults({ clauses }: FactsOf<'scale'>): LevelFault[] {
  const all = clauses.flatMap(({ range, where, when, variantOf }, index) =>
    range
      ? [
          {
            of: JSON.stringify([where, when, variantOf, measureOf(range.unit).of]),
            level: levelOf(index, 'amount', range),
          },
        ]
      : [],
  );
  return [...Map.groupBy(all, ({ of }) => of).values()].flatMap((group) =>
    faultsAmong(inARow(group.map(({ level }) => level))).filter(({ fault, level, below }) => {
      const apart = level.from - below.to;
      if (apart === 0) return fault === 'gap';
      const step = Math.max(measureOf(level.quantity.unit).size, measureOf(below.quantity.unit).size);
      return fault === 'overlap' || apart > step;
    }),
  );
}
