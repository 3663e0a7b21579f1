import type { Clause, StandardFacts } from '../schema/index.ts';

/** What keeps a choice of clauses from making a card that can be followed. */
export type CardLack =
  /** A procedure that does not begin at its first step. */
  | { lack: 'first-step'; id: string }
  /** A line never to say without the line that replaces it. */
  | { lack: 'replacement'; id: string; of: string };

/** Which clauses of a standard stand on its card. */
export interface CardChoice {
  clauses: readonly Clause[];
  /** How many of how many that is: steps, where a procedure leaves some out, else clauses. */
  count: { shown: number; of: number };
  lacks: readonly CardLack[];
}

/** The clauses a standard has chosen for its card, all if it has chosen none, and what the choice lacks. */
export function cardChoice(facts: StandardFacts): CardChoice {
  const all: readonly Clause[] = facts.clauses;
  const wanted = facts.card?.clauses;
  const clauses = wanted ? all.filter(({ id }) => wanted.includes(id)) : all;
  const isStep = (clause: Clause) => 'stage' in clause && clause.stage === 'step';
  const steps = { shown: clauses.filter(isStep).length, of: all.filter(isStep).length };
  const count = steps.shown < steps.of ? steps : { shown: clauses.length, of: all.length };
  return { clauses, count, lacks: wanted ? lacksOf(all, new Set(clauses.map(({ id }) => id)), isStep) : [] };
}

function lacksOf(all: readonly Clause[], chosen: ReadonlySet<string>, isStep: (clause: Clause) => boolean): CardLack[] {
  const first = all.find(isStep);
  const start: CardLack[] = first && !chosen.has(first.id) ? [{ lack: 'first-step', id: first.id }] : [];
  const replacements = all.flatMap((clause): CardLack[] => {
    const id = 'replacedBy' in clause ? clause.replacedBy : undefined;
    return id !== undefined && chosen.has(clause.id) && !chosen.has(id)
      ? [{ lack: 'replacement', id, of: clause.id }]
      : [];
  });
  return [...start, ...replacements];
}
