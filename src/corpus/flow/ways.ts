import type { ClauseOf, FactsOf, Quantity } from '../../schema/index.ts';

/** A line of a procedure. */
export type Line = ClauseOf<'procedure'>;

/** A way out of a step: on which condition, and where it leads. */
export interface Way {
  /** The answer that leads here; `then` after the step, `failed` when it was done as often as it may be. */
  on: 'answer' | 'then' | 'failed';
  /** The words of an answer. */
  answer?: string;
  /** The range of the amount for which it is the answer. */
  amount?: Quantity | undefined;
  /** The id of a step or an end of the procedure. */
  to?: string | undefined;
  /** The standard that takes over, or its clause. */
  standard?: string | undefined;
  /** The field that says it, below the clause. */
  path: readonly (string | number)[];
}

/** The ways that a line of a procedure names; going on to the next line is not named. */
export function waysOf({ answers, to, standard, repeats }: Line): Way[] {
  const named: Way[] = (answers ?? []).map(({ text, ...target }, index) => ({
    on: 'answer',
    answer: text,
    ...target,
    path: ['answers', index, target.to === undefined ? 'standard' : 'to'],
  }));
  if (to !== undefined) named.push({ on: 'then', to, path: ['to'] });
  if (standard !== undefined) named.push({ on: 'then', standard, path: ['standard'] });
  if (repeats) named.push({ on: 'failed', to: repeats.to, path: ['repeats', 'to'] });
  return named;
}

/** Whether a procedure does more than go from each step to the next. */
export function isBranched({ clauses }: FactsOf<'procedure'>): boolean {
  return clauses.some((line) => line.stage === 'step' && waysOf(line).length > 0);
}

/** The lines that one can be at: the steps and the ends. Conditions to begin and cautions are no part of the flow. */
export function linesOfFlow(clauses: readonly Line[]): Line[] {
  return clauses.filter(({ stage }) => stage === 'step' || stage === 'exit');
}

/** The number of each step, as pages and cards print it. */
export function stepNumbers(clauses: readonly Line[]): ReadonlyMap<string, number> {
  return new Map(clauses.filter(({ stage }) => stage === 'step').map(({ id }, index) => [id, index + 1]));
}

/** The line that a step goes on to when nothing else is said: the next step, or the first end after the last one. */
export function nextOf(clauses: readonly Line[], { id, stage, answers, to, standard }: Line): string | undefined {
  if (stage !== 'step' || (answers ?? to ?? standard) !== undefined) return undefined;
  const lines = linesOfFlow(clauses);
  const rest = lines.slice(lines.findIndex((line) => line.id === id) + 1);
  return (rest.find((line) => line.stage === 'step') ?? rest[0])?.id;
}
