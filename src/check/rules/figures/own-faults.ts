import type { Corpus, DataPath, Fact, FactSlip, Misstatement, Span, Standard } from '../../../corpus/index.ts';
import { type Quantity, standard as standardSchema, visitRoles } from '../../../schema/index.ts';
import { pathText, valueSpan } from '../../locate.ts';
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

/**
 * Figures that nothing has, below nothing or more than the whole. Where something that rests on them states the figure
 * a power of ten away, that one is right and this an error.
 */
export function unlikelyFacts({ standards }: Corpus, stated: readonly Misstatement[]): Unlikely[] {
  return standards.flatMap((standard) =>
    unlikelyQuantities(standard).map((unlikely) => {
      const right = stated.find((said) => isMeantBy(said, unlikely));
      const [value] = right?.figure.values ?? [];
      const { span } = unlikely.finding;
      if (value === undefined || !span) return unlikely;
      return { ...unlikely, finding: { ...unlikely.finding, level: 'error', fix: fixed(span, String(value)) } };
    }),
  );
}

/** A figure of a clause that cannot be, and what is told of it. */
export interface Unlikely {
  code: string;
  size: number;
  finding: OwnFault;
}

const fixed = (span: Span, text: string) => ({ ...span, text, safe: false });

/** Whether what a text says is the figure of a clause but for its decimal point. */
export function isMeantBy({ figure: { values }, facts }: Misstatement, { code, size, finding }: Unlikely): boolean {
  const [value, ...more] = values;
  if (value === undefined || more.length > 0 || ![0.01, 0.1, 10, 100].includes(Number((value / size).toPrecision(9))))
    return false;
  const at = pathText((finding.path ?? []).slice(0, -1));
  return facts.some((fact: Fact) => fact.code === code && pathText(['standard', ...fact.path]) === at);
}

function unlikelyQuantities({ code, facts, authority: { file } }: Standard): Unlikely[] {
  const found: Unlikely[] = [];
  visitRoles(standardSchema, facts, ['quantity'], (_role, value, path) => {
    const quantity = value as Partial<Quantity>;
    for (const name of ['value', 'min', 'max'] as const) {
      const size = quantity[name];
      if (size === undefined) continue;
      const fault = faultOf(size, quantity);
      if (!fault) continue;
      const at: DataPath = ['standard', ...path, name];
      const span = valueSpan(file, at);
      const fix = span && fault.say === 'negative' ? fixed(span, String(-size)) : undefined;
      found.push({ code, size, finding: { file, path: at, span, fix, ...fault } });
    }
  });
  return found;
}

type UnlikelyFault =
  | { say: 'negative'; with: { size: number } }
  | { say: 'beyond-whole'; level: 'warning'; with: { size: number } }
  | { say: 'fraction'; level: 'warning'; with: { size: number; percent: number } };

function faultOf(size: number, { unit, comparator }: Partial<Quantity>): UnlikelyFault | undefined {
  if (size < 0) return unit === 'degree' ? undefined : { say: 'negative', with: { size } };
  if (unit !== 'percent') return undefined;
  if (size > 100 && comparator !== 'more-than' && comparator !== 'at-least')
    return { say: 'beyond-whole', level: 'warning', with: { size } };
  return size > 0 && size < 1
    ? { say: 'fraction', level: 'warning', with: { size, percent: Number((size * 100).toPrecision(9)) } }
    : undefined;
}

/** Levels of a scale that do not follow one another. */
export function* levels({ facts, authority: { file } }: Standard): Iterable<OwnFault> {
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
