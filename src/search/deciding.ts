import { fieldWeights } from './entry.ts';
import type { Prepared } from './prepare.ts';

/** What a standard is known by that says who decides, and when to ask them. */
const decidingWords = ['请示', '做主', '上报', '审批', '授权', '权限', 'approval', 'authoris', 'authoriz', 'escalat'];

const known = new WeakMap<Prepared['lookup'], ReadonlySet<number>>();

/** The standards that say who decides: those of authority, and procedures known for asking somebody who may. */
export function decidersIn(prepared: Prepared): ReadonlySet<number> {
  const { lookup, entries, index } = prepared;
  const before = known.get(lookup);
  if (before) return before;
  const asking = new Set(
    decidingWords.flatMap((word) =>
      lookup.holding(word).flatMap(([at, weight]) => (weight >= fieldWeights.asked ? [at] : [])),
    ),
  );
  const deciders = new Set<number>();
  for (const [at, { name }] of entries.entries()) {
    const kind = index.kinds[name[3]]?.[0];
    if (kind === 'authority' || (kind === 'procedure' && asking.has(at))) deciders.add(at);
  }
  known.set(lookup, deciders);
  return deciders;
}
