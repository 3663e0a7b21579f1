import type { Corpus, DataPath, Standard } from '../../../corpus/index.ts';
import type { Quantity } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import type { ownWords } from './own-words.ts';

type LevelFault = Finding<typeof ownWords>;

/** What a level reaches from and to, in its unit; without end where it has none. */
interface Reach {
  from: number;
  to: number;
}

/** Levels of a scale that overlap, leave a gap between them, or whose condition says other than their range. */
export function* scaleFaults({ standards }: Corpus): Iterable<LevelFault> {
  for (const standard of standards) {
    yield* againstConditions(standard);
    yield* besideOneAnother(standard);
  }
}

const levelsOf = ({ facts }: Standard) =>
  facts.kind === 'scale'
    ? facts.clauses.flatMap(({ range, condition }, index) => (range ? [{ range, condition, index }] : []))
    : [];

/** Numbers of a condition such as `10 < T ≤ 30` that the range of the level does not have. */
function* againstConditions(standard: Standard): Iterable<LevelFault> {
  const { file } = standard.authority;
  for (const { range, condition = '', index } of levelsOf(standard)) {
    const ends = [range.value, range.min, range.max];
    const [other] = (condition.match(/\d+(?:\.\d+)?/g) ?? []).filter((number) => !ends.includes(Number(number)));
    const path: DataPath = ['standard', 'clauses', index, 'condition'];
    if (other !== undefined)
      yield { file, path, span: valueSpan(file, path), level: 'warning', say: 'condition', with: { number: other } };
  }
}

function* besideOneAnother(standard: Standard): Iterable<LevelFault> {
  const { file } = standard.authority;
  const levels = levelsOf(standard);
  if (new Set(levels.map(({ range }) => range.unit)).size !== 1) return;
  const ordered = levels.map((level) => ({ ...level, ...reachOf(level.range) })).sort((a, b) => a.from - b.from);
  for (const [place, { from, index }] of ordered.entries()) {
    const below = ordered[place - 1];
    // The end of one level may be the start of the next; whole numbers may follow one another.
    if (!below || (from >= below.to && from - below.to <= 1)) continue;
    const path: DataPath = ['standard', 'clauses', index, 'range'];
    const related = { file, span: valueSpan(file, ['standard', 'clauses', below.index, 'range']) };
    const say = from < below.to ? 'overlap' : 'gap';
    yield { file, path, span: valueSpan(file, path), level: 'warning', related, say, with: { from, to: below.to } };
  }
}

function reachOf({ value, min, max, comparator }: Quantity): Reach {
  const [from = value ?? -Infinity, to = value ?? Infinity] = [min, max];
  if (comparator === 'more-than' || comparator === 'at-least') return { from, to: Infinity };
  return comparator === 'less-than' || comparator === 'at-most' ? { from: -Infinity, to } : { from, to };
}
