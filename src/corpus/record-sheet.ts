import type { ClauseOf, Evidence, FactsOf } from '../schema/index.ts';
import type { DataPath } from './yaml.ts';

type Item = ClauseOf<'checklist'>;
type Facts = FactsOf<'checklist'>;

/** What an item is worth: its points, or one. */
export function pointsOf({ points }: Item): number {
  return points ?? 1;
}

/** What the items of a list are worth together, rounded to a millionth as decimals do not add up exactly. */
function totalOf({ clauses }: Facts): number {
  return Math.round(clauses.reduce((sum, item) => sum + pointsOf(item), 0) * 1e6) / 1e6;
}

/** What shows that an item was checked: its own evidence, or that of the list, or else a tick. */
export function evidenceOf(facts: Facts, { evidence }: Item): readonly Evidence[] {
  return evidence ?? facts.evidence ?? ['tick'];
}

/** What is wrong with how a list is scored and recorded. */
export type SheetFault =
  | { fault: 'total'; path: DataPath; total: number; real: number; items: readonly (readonly [string, number])[] }
  | { fault: 'pass'; path: DataPath; pass: number; total: number }
  /** A reading without the quantity that it is held against. */
  | { fault: 'reading'; path: DataPath; id: string };

/** What is wrong with a list; paths are below the standard. */
export function sheetFaults(facts: Facts): SheetFault[] {
  const { scoring, clauses } = facts;
  const faults: SheetFault[] = [];
  const real = totalOf(facts);
  if (scoring && scoring.total !== real)
    faults.push({
      ...{ fault: 'total', path: ['scoring', 'total'], total: scoring.total, real },
      items: clauses.map((item) => [item.id, pointsOf(item)] as const),
    });
  if (scoring?.pass !== undefined && scoring.pass > scoring.total)
    faults.push({ fault: 'pass', path: ['scoring', 'pass'], pass: scoring.pass, total: scoring.total });
  for (const [index, item] of clauses.entries())
    if (evidenceOf(facts, item).includes('reading') && !item.amount)
      faults.push({ fault: 'reading', path: ['clauses', index, ...(item.evidence ? ['evidence'] : [])], id: item.id });
  return faults;
}
