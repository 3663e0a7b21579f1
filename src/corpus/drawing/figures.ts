import { kindSchemas, type Quantity, type StandardFacts, visitRoles } from '../../schema/index.ts';

/** The clauses of a standard by their ids, each with its figure; undefined for one that has none. */
export type Figures = ReadonlyMap<string, Quantity | undefined>;

/** What a drawing without a standard can show. */
export const noFigures: Figures = new Map();

/**
 * The figures of a standard's clauses, which a drawing that it shows takes. Of several in a clause the first field's
 * counts, and those of its kind before others.
 */
export function figuresOf(facts: StandardFacts): Figures {
  const figures = new Map<string, Quantity | undefined>(facts.clauses.map(({ id }) => [id, undefined]));
  visitRoles(kindSchemas[facts.kind], facts, ['quantity'], (_role, value, [list, index, field]) => {
    const clause = list === 'clauses' && field !== 'amounts' ? facts.clauses[Number(index)] : undefined;
    // The role of the field says what its value is.
    if (clause && !figures.get(clause.id)) figures.set(clause.id, value as Quantity);
  });
  for (const { id, amounts } of facts.clauses) if (!figures.get(id)) figures.set(id, amounts?.[0]);
  return figures;
}
