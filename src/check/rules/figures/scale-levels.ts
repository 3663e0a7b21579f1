import { type Corpus, type DataPath, scaleLevelFaults, type Standard } from '../../../corpus/index.ts';
import { measureOf } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import type { ownWords } from './own-words.ts';

type LevelFault = Finding<typeof ownWords>;

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

function* besideOneAnother({ facts, authority: { file } }: Standard): Iterable<LevelFault> {
  if (facts.kind !== 'scale') return;
  for (const { fault, level, below } of scaleLevelFaults(facts)) {
    const path: DataPath = ['standard', 'clauses', level.index, 'range'];
    const related = { file, span: valueSpan(file, ['standard', 'clauses', below.index, 'range']) };
    const { size } = measureOf(level.quantity.unit);
    const ends = { from: level.from / size, to: below.to / size };
    yield { file, path, span: valueSpan(file, path), level: 'warning', related, say: fault, with: ends };
  }
}
