import { clauseTrace, traceOf } from '../../corpus/index.ts';
import type { Value } from '../../yaml-edit/index.ts';
import type { MadeClause } from '../clause.ts';
import type { DraftStandard } from '../draft.ts';
import type { Doubt } from '../rule.ts';

type Data = Readonly<Record<string, Value>>;

/** A clause with its id. */
export interface NamedClause {
  id: string;
  data: Data;
  made: MadeClause;
}

/** A standard with its code, the name of its page and the ids of its clauses. */
export interface NamedStandard {
  draft: DraftStandard;
  code: string;
  /** The name of its file, without folder and ending. */
  name: string;
  clauses: readonly NamedClause[];
}

/**
 * Clauses with ids after the paragraph they are from, until someone names them better. What is not to be said names
 * the line of its row of a table that is said instead.
 */
export function namedClauses(clauses: readonly MadeClause[], taken = new Set<string>()): NamedClause[] {
  const lines = new Map<number, string>();
  return clauses.map((made) => {
    const base = `p${made.from.at(-1) ?? 0}`;
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
    taken.add(id);
    const row = made.from.at(-1) ?? 0;
    if (made.fields['polarity'] === 'do') lines.set(row, id);
    const instead = made.hasInstead ? lines.get(row) : undefined;
    return { id, made, data: { id, ...made.fields, ...(instead !== undefined && { replacedBy: instead }) } };
  });
}

/** What the record of an import says of a doubt: the field as it was written, so that a change of it is seen. */
export function recordedDoubts(doubts: readonly Doubt[], data: Data): { unsure?: Value } {
  if (doubts.length === 0) return {};
  return {
    unsure: doubts.map(({ field, reason, weight }) => ({
      field,
      reason,
      weight,
      as: traceOf(data[field] ?? null),
    })),
  };
}

/** What the record says of a clause. */
export function recordedClause({ id, made, data }: NamedClause): Data {
  return { id, from: [...new Set(made.from)], as: clauseTrace(data), ...recordedDoubts(made.doubts, data) };
}

/** What the record says of a standard that is new. */
export function recordedStandard({ draft, code, clauses }: NamedStandard): Data {
  return {
    code,
    ...(draft.from.length > 0 && { from: [...draft.from] }),
    ...recordedDoubts(draft.doubts, { kind: draft.kind }),
    clauses: clauses.map(recordedClause),
  };
}
