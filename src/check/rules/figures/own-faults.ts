import { type Corpus, type DataPath, type FactSlip, type Standard } from '../../../corpus/index.ts';
import { type Quantity, standard as standardSchema, visitRoles } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import type { ownWords } from './own-words.ts';

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
  // An interval has a count, where a quantity has a value.
  const span = valueSpan(file, path) ?? valueSpan(file, [...path.slice(0, -1), 'count']);
  const [value, max] = fact.values;
  const single = max === undefined && value !== undefined ? String(Number((value * factor).toPrecision(9))) : undefined;
  const text = unit ?? single;
  const fix = span && text !== undefined ? { ...span, text, safe: false } : undefined;
  return { file, path, span, say: 'slip', with: { said, times }, fix };
}

/** Figures that nothing has: below nothing, more than the whole; and levels that do not follow one another. */
export function* unlikelyFacts(corpus: Corpus): Iterable<OwnFault> {
  for (const standard of corpus.standards) {
    yield* unlikelyQuantities(standard);
    yield* levels(standard);
  }
}

function unlikelyQuantities({ facts, authority: { file } }: Standard): OwnFault[] {
  const found: OwnFault[] = [];
  visitRoles(standardSchema, facts, ['quantity'], (_role, value, path) => {
    const quantity = value as Partial<Quantity>;
    for (const name of ['value', 'min', 'max'] as const) {
      const size = quantity[name];
      if (size === undefined) continue;
      const fault = unlikely(size, quantity);
      if (!fault) continue;
      const at: DataPath = ['standard', ...path, name];
      const span = valueSpan(file, at);
      const fix = span && fault.say === 'negative' ? { ...span, text: String(-size), safe: false } : undefined;
      found.push({ file, path: at, span, fix, ...fault });
    }
  });
  return found;
}

type Unlikely =
  | { say: 'negative'; with: { size: number } }
  | { say: 'beyond-whole'; level: 'warning'; with: { size: number } }
  | { say: 'fraction'; level: 'warning'; with: { size: number; percent: number } };

function unlikely(size: number, { unit, comparator }: Partial<Quantity>): Unlikely | undefined {
  if (size < 0) return unit === 'degree' ? undefined : { say: 'negative', with: { size } };
  if (unit !== 'percent') return undefined;
  if (size > 100 && comparator !== 'more-than' && comparator !== 'at-least')
    return { say: 'beyond-whole', level: 'warning', with: { size } };
  return size > 0 && size < 1
    ? { say: 'fraction', level: 'warning', with: { size, percent: Number((size * 100).toPrecision(9)) } }
    : undefined;
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
