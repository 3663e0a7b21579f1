import type { FactsOf } from '../../schema/index.ts';
import { type Line, linesOfFlow, nextOf, waysOf } from './ways.ts';

/** What is wrong with the flow of a procedure that branches. */
export type FlowFault =
  /** No way leads to a step or an end; steps that only go back may be what should lead to an end. */
  | { fault: 'unreachable'; line: Line; back: readonly Line[] }
  /** Steps that lead to one another and to nothing else, without a limit; the first of them. */
  | { fault: 'endless'; line: Line; steps: readonly Line[] }
  /** A step after which nothing comes, though the procedure has ends. */
  | { fault: 'dead-end'; line: Line };

/** Where one can go from a line; `over` where the procedure ends there. */
interface Exits {
  to: readonly string[];
  isOver: boolean;
}

/** What is wrong with the ways of a procedure; nothing where it goes from each step to the next. */
export function flowFaults({ clauses }: FactsOf<'procedure'>): FlowFault[] {
  const lines = linesOfFlow(clauses);
  const hasEnds = lines.some(({ stage }) => stage === 'exit');
  const exits = new Map(lines.map((line) => [line.id, exitsOf(clauses, line, hasEnds)]));
  const first = lines.find(({ stage }) => stage === 'step');
  const reached = first ? reachedFrom(first.id, exits) : new Set<string>();
  const goingBack = () =>
    lines.filter((line, at) => {
      const [back, ...more] = exits.get(line.id)?.to ?? [];
      const isEarlier = lines.slice(0, at).some(({ id }) => id === back);
      return line.to === back && isEarlier && more.length === 0 && reachedFrom(back ?? '', exits).has(line.id);
    });
  const faults: FlowFault[] = [];
  const told = new Set<string>();
  for (const line of lines) {
    const { to, isOver } = exits.get(line.id) ?? { to: [], isOver: true };
    const beyond = reachedFrom(line.id, exits);
    if (!reached.has(line.id))
      faults.push({ fault: 'unreachable', line, back: line.stage === 'exit' ? goingBack() : [] });
    else if (to.length === 0 && !isOver) faults.push({ fault: 'dead-end', line });
    else if (!told.has(line.id) && ![...beyond].some((id) => ends(exits.get(id)))) {
      const steps = lines.filter(({ id }) => beyond.has(id) && reachedFrom(id, exits).has(line.id));
      if (steps.length > 0) faults.push({ fault: 'endless', line, steps });
      for (const id of beyond) told.add(id);
    }
  }
  return faults;
}

/** An end, or a step after which nothing comes: the latter is told as such, not as a circle. */
const ends = (exits: Exits | undefined) => !exits || exits.isOver || exits.to.length === 0;

function exitsOf(clauses: readonly Line[], line: Line, hasEnds: boolean): Exits {
  const ways = waysOf(line);
  const next = nextOf(clauses, line);
  const known = new Set(linesOfFlow(clauses).map(({ id }) => id));
  const to = [...ways.flatMap((way) => way.to ?? []), ...(next === undefined ? [] : [next])].filter((id) =>
    known.has(id),
  );
  const leaves = ways.some((way) => way.standard !== undefined);
  return { to, isOver: line.stage === 'exit' || leaves || (to.length === 0 && !hasEnds) };
}

/** The lines that can be come to from one, itself among them. */
function reachedFrom(id: string, exits: ReadonlyMap<string, Exits>): ReadonlySet<string> {
  const reached = new Set([id]);
  for (const at of reached) for (const to of exits.get(at)?.to ?? []) reached.add(to);
  return reached;
}
