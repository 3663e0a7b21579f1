import type { FactsOf } from '../../schema/index.ts';

/** A line that asks a role which, asked in turn, comes back to whoever decides in the line. */
interface Circle {
  /** The positions of the line and of the role in its `escalatesTo`. */
  index: number;
  at: number;
  /** The roles of the circle, the first one again at its end. */
  roles: readonly string[];
}

/** Escalations that go round in a circle: each is told once, where it closes. */
export function circlesOf({ clauses }: FactsOf<'authority'>): Circle[] {
  const asks = new Map<string, Set<string>>();
  return clauses.flatMap(({ decides = [], escalatesTo = [] }, index) =>
    escalatesTo.flatMap((asked, at): Circle[] => {
      // Who decides together asks the same roles; of roles asked one after the other, each but the last asks the next.
      const askers = [...decides, ...escalatesTo.slice(0, at).slice(-1)];
      const closing = askers.map((asker) => pathFrom(asks, asked, asker)).find((path) => path !== undefined);
      for (const asker of closing ? [] : askers) asks.set(asker, (asks.get(asker) ?? new Set()).add(asked));
      return closing ? [{ index, at, roles: [...closing, asked] }] : [];
    }),
  );
}

/** The roles from one to another along what is known of who asks whom; undefined where none leads there. */
function pathFrom(asks: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): string[] | undefined {
  const seen = new Map<string, string | undefined>([[from, undefined]]);
  for (const role of seen.keys()) {
    if (role === to) {
      const path: string[] = [];
      for (let step: string | undefined = to; step !== undefined; step = seen.get(step)) path.unshift(step);
      return path;
    }
    for (const next of asks.get(role) ?? []) if (!seen.has(next)) seen.set(next, role);
  }
  return undefined;
}
