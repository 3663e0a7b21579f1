import type { ClauseOf, Note, StandardFacts } from '../schema/index.ts';

/** Something a standard leaves open, as its facts say themselves. */
export type OpenPoint =
  /** No target time is laid down. */
  | { open: 'target'; timed: string }
  /** The rule does not say who decides at a level. */
  | { open: 'decider'; index: number; clause: string }
  /** Letters that the source never expands, or that nobody has expanded. */
  | { open: 'letters'; letters: string; clauses: readonly ClauseOf<'acronym'>[] }
  /** The source itself is damaged, cut or miscounted. */
  | { open: 'source'; note: Note };

/** Notes that say the source itself is at fault. */
const faults: ReadonlySet<Note['about']> = new Set<Note['about']>([
  'source-damaged',
  'source-incomplete',
  'source-count',
]);

/** Everything that a standard leaves open. */
export function openPoints(facts: StandardFacts): OpenPoint[] {
  const notes = (facts.notes ?? []).filter(({ about }) => faults.has(about));
  return [...pointsOfKind(facts), ...notes.map((note): OpenPoint => ({ open: 'source', note }))];
}

function pointsOfKind(facts: StandardFacts): OpenPoint[] {
  if (facts.kind === 'response-time' && facts.target === 'not-set') return [{ open: 'target', timed: facts.timed }];
  if (facts.kind === 'authority')
    return facts.clauses.flatMap(({ notSet, id }, index) => (notSet ? [{ open: 'decider', index, clause: id }] : []));
  if (facts.kind !== 'acronym') return [];
  const clauses = facts.clauses.filter(({ text }) => text === undefined);
  return clauses.length > 0 ? [{ open: 'letters', letters: facts.letters, clauses }] : [];
}
