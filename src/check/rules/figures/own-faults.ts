import { type Corpus, type DataPath, type FactSlip, type Standard } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import type { ownWords } from './own-words.ts';
import { unlikelyQuantities } from './unlikely.ts';

type OwnFault = Finding<typeof ownWords>;

/** Where a slipped figure of a clause is told. */
export function placeOfSlip({ fact, unit }: FactSlip): DataPath {
  return ['standard', ...fact.path, unit === undefined ? (fact.values.length > 1 ? 'min' : 'value') : 'unit'];
}

/** A figure of a clause that the whole page contradicts. */
export function slipFinding(slip: FactSlip): OwnFault {
  const { standard, fact, said, times, unit, factor } = slip;
  const { file } = standard.authority;
  const path = placeOfSlip(slip);
  // An interval has a count, where a quantity has a value; a fraction and a number of times stand as a whole.
  const one = valueSpan(file, path) ?? valueSpan(file, [...path.slice(0, -1), 'count']);
  const span = one ?? valueSpan(file, path.slice(0, -1));
  const [value, max] = fact.values;
  const single = max === undefined && value !== undefined ? String(Number((value * factor).toPrecision(9))) : undefined;
  const text = unit ?? single;
  const fix = one && text !== undefined ? { ...one, text, safe: false } : undefined;
  return { file, path, span, say: 'slip', with: { said, times }, fix };
}

/** Figures that nothing has: below nothing, more than the whole; and levels that do not follow one another. */
export function* unlikelyFacts(corpus: Corpus): Iterable<OwnFault> {
  for (const standard of corpus.standards) {
    yield* unlikelyQuantities(standard);
    yield* levels(standard);
  }
}

function* levels({ facts, authority: { file } }: Standard): Iterable<OwnFault> {
  if (facts.kind !== 'scale') return;
  const all = facts.clauses.map(({ level }) => level);
  const step = Math.sign((all.at(-1) ?? 0) - (all[0] ?? 0)) || 1;
  for (const [index, level] of all.entries()) {
    const before = all[index - 1];
    if (before === undefined || level === before + step) continue;
    const at = (place: number): DataPath => ['standard', 'clauses', place, 'level'];
    yield {
      file,
      path: at(index),
      span: valueSpan(file, at(index)),
      related: { file, span: valueSpan(file, at(index - 1)) },
      // A level that is left out may be meant; one that comes again or goes back may not.
      level: (level - before) * step > 1 ? 'warning' : 'error',
      say: 'levels',
      with: { level, before },
    };
  }
}
