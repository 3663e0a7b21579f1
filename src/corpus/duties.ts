import { type PartInClause, parts } from '../schema/index.ts';
import type { Corpus } from './types.ts';

/** A clause that gives a role a part, by the reference of the clause. */
export interface Duty {
  part: PartInClause;
  clauses: readonly string[];
}

const known = new WeakMap<readonly unknown[], ReadonlyMap<string, readonly Duty[]>>();

/** The clauses of all standards in which a role has a part, part by part. */
export function dutiesOf({ standards }: Pick<Corpus, 'standards'>, role: string): readonly Duty[] {
  const made = known.get(standards) ?? gathered(standards);
  known.set(standards, made);
  return made.get(role) ?? [];
}

function gathered(standards: Corpus['standards']): ReadonlyMap<string, readonly Duty[]> {
  const names = Object.keys(parts) as PartInClause[];
  const all = standards.flatMap(({ code, facts }) =>
    facts.clauses.flatMap((clause) =>
      names.flatMap((part) => (clause[part] ?? []).map((role) => ({ role, part, clause: `${code}#${clause.id}` }))),
    ),
  );
  const byRole = [...Map.groupBy(all, ({ role }) => role)].map(([role, found]) => {
    const duties = names.flatMap((part): Duty[] => {
      const clauses = found.filter((one) => one.part === part).map(({ clause }) => clause);
      return clauses.length > 0 ? [{ part, clauses }] : [];
    });
    return [role, duties] as const;
  });
  return new Map(byRole);
}
