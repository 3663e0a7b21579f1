import type { Corpus, Fact, FactSlip, DataPath, Misstatement, Span, Standard } from '../../../corpus/index.ts';
import { pathText, valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import type { ownWords } from './own-words.ts';
import { type Unlikely, unlikelyQuantities } from './unlikely.ts';

type OwnFault = Finding<typeof ownWords>;

/** Where a slipped figure of a clause is told. */
export function placeOfSlip({ fact, unit, meant }: FactSlip): DataPath {
  if (meant) return ['standard', ...fact.path, ...(meant.at === undefined ? [] : [meant.at])];
  return ['standard', ...fact.path, unit === undefined ? (fact.values.length > 1 ? 'min' : 'value') : 'unit'];
}

/** A figure of a clause that the whole page contradicts. */
export function slipFinding(slip: FactSlip): OwnFault {
  const { standard, fact, said, times, unit, factor, meant } = slip;
  const { file } = standard.authority;
  const path = placeOfSlip(slip);
  // An interval has a count, where a quantity has a value; a fraction and a number of times stand as a whole.
  const one = valueSpan(file, path) ?? valueSpan(file, [...path.slice(0, -1), 'count']);
  const span = one ?? valueSpan(file, path.slice(0, -1));
  const [value, max] = fact.values;
  const single = max === undefined && value !== undefined ? String(Number((value * factor).toPrecision(9))) : undefined;
  const text = meant ? meant.write : (unit ?? single);
  const fix = one && text !== undefined ? { ...one, text, safe: false } : undefined;
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

const fixed = (span: Span, text: string) => ({ ...span, text, safe: false });

/** Whether what a text says is the figure of a clause but for its decimal point. */
export function isMeantBy({ figure: { values }, facts }: Misstatement, { code, size, finding }: Unlikely): boolean {
  const [value, ...more] = values;
  if (
    size === undefined ||
    value === undefined ||
    more.length > 0 ||
    ![0.01, 0.1, 10, 100].includes(Number((value / size).toPrecision(9)))
  )
    return false;
  const at = pathText((finding.path ?? []).slice(0, -1));
  return facts.some((fact: Fact) => fact.code === code && pathText(['standard', ...fact.path]) === at);
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
