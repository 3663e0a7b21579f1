import {
  answerStages,
  type AnswerStage,
  type FactsOf,
  highestOf,
  measureOf,
  type Quantity,
} from '../../schema/index.ts';

/** A fault of a table of targets, at a line or at one of its stages. */
export type CommitmentFault =
  | { fault: 'order' | 'twice'; index: number; stage: number; other: number }
  | { fault: 'same-key'; index: number; other: number }
  | { fault: 'no-target' };

type Facts = FactsOf<'response-time'>;
type Line = Facts['clauses'][number];
const order = Object.keys(answerStages) as AnswerStage[];

/** Stages that cannot come in their order, the same line twice, and a table without any target. */
export function commitmentFaults(facts: Facts): CommitmentFault[] {
  const { clauses, target } = facts;
  const isPromised = clauses.some((line) => line.target ?? line.stages);
  const keys = new Map<string, number>();
  const lines = clauses.flatMap((line, index): CommitmentFault[] => {
    const key = keyOf(line);
    const other = key === undefined ? undefined : keys.get(key);
    if (key !== undefined && other === undefined) keys.set(key, index);
    return [
      ...(other === undefined ? [] : [{ fault: 'same-key' as const, index, other }]),
      ...stageFaults(line, index),
    ];
  });
  return target === undefined && !isPromised ? [{ fault: 'no-target' }, ...lines] : lines;
}

/** What a line is for; undefined for one that says nothing of it, which is a matter of its own. */
function keyOf({ cases, grades, channels, key, where, when, startsWhen }: Line): string | undefined {
  return cases || grades || channels || key
    ? JSON.stringify([cases, grades, channels, key, where, when, startsWhen])
    : undefined;
}

/** How many of a hundred are promised; all of them where nothing is said. */
const shareOf = (share: Quantity | undefined) => (share ? highestOf(share) : 100);

function stageFaults({ stages = [] }: Line, index: number): CommitmentFault[] {
  return stages.flatMap(({ stage, within, share }, at): CommitmentFault[] => {
    const { of } = measureOf(within.unit);
    for (const [other, before] of stages.slice(0, at).entries()) {
      const more = shareOf(share) - shareOf(before.share);
      if (before.stage === stage && more === 0) return [{ fault: 'twice', index, stage: at, other }];
      // Working days and hours cannot be compared.
      if (measureOf(before.within.unit).of !== of) continue;
      // Most are answered in a day and all in two: of one stage, more of them take longer.
      const later = before.stage === stage ? more : order.indexOf(stage) - order.indexOf(before.stage);
      const longer = highestOf(within) - highestOf(before.within);
      if (later * longer < 0) return [{ fault: 'order', index, stage: at, other }];
    }
    return [];
  });
}
