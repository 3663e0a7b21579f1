import { everyText, type Standard } from '../../../corpus/index.ts';
import type { ClauseOf, Frequency } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';

/** A clause that says how often, as others may contradict it. */
interface Often {
  standard: Standard;
  index: number;
  address: string;
  every: Frequency;
  text: string;
}

interface Params {
  here: Frequency;
  other: string;
  there: Frequency;
}

/** The same is not to be done every week here and every month there. */
export const frequencyConflictRule = defineRule({
  id: 'frequency-conflict',
  title: { zh: '频次冲突', en: 'Frequencies in conflict' },
  level: 'error',
  summary: {
    zh: '同一对象、同一方式，不会规定两种频次',
    en: 'Nobody is to be seen, and nothing done, in two frequencies at once',
  },
  words: {
    conflict: {
      zh: (p: Params) => ({
        message: `这里规定${everyText(p.here, 'zh')}，同一对象在 \`${p.other}\` 却是${everyText(p.there, 'zh')}`,
        hint: '选定一种，改另一处；方式或场合不同，就用字段写明',
      }),
      en: (p: Params) => ({
        message:
          `This lays down ${everyText(p.here, 'en')}, ` + `but \`${p.other}\` ${everyText(p.there, 'en')} for the same`,
        hint: 'Settle which holds and change the other; where the way or the occasion differs, say so in a field',
      }),
    },
  },
  *find({ corpus }) {
    const known = new Map<string, Often>();
    for (const often of corpus.standards.filter(({ facts }) => facts.state !== 'withdrawn').flatMap(oftenIn)) {
      const key = keyOf(often);
      const other = known.get(key);
      if (!other) known.set(key, often);
      if (!other || sameEvery(other.every, often.every)) continue;
      const path = ['standard', 'clauses', often.index, 'every'];
      const { file } = often.standard.authority;
      const there = other.standard.authority.file;
      const otherPath = ['standard', 'clauses', other.index, 'every'];
      yield {
        file,
        path,
        span: valueSpan(file, path),
        related: { file: there, span: valueSpan(there, otherPath), path: otherPath },
        // Other words may be another task for the same customers.
        level: other.text === often.text ? 'error' : 'warning',
        say: 'conflict',
        with: { here: often.every, other: other.address, there: other.every },
      };
    }
  },
});

function oftenIn(standard: Standard): Often[] {
  const { code, facts } = standard;
  if (facts.kind !== 'visit-frequency') return [];
  return facts.clauses.flatMap(({ id, every, text }, index) =>
    every ? [{ standard, index, address: `${code}#${id}`, every, text }] : [],
  );
}

/** Two clauses are of the same when all else is: for whom, how, where and when. A grade needs no words to be one. */
function keyOf({ standard, index, text }: Often): string {
  const { facts } = standard;
  const clause = facts.clauses[index] as ClauseOf<'visit-frequency'>;
  const { id: _id, text: _text, note: _note, basis: _basis, legalRisk: _legal, every: _every, ...where } = clause;
  const { amounts: _amounts, amountsOf: _names, colour: _colour, ...own } = where;
  const fields = Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([facts.appliesTo, fields, clause.grade === undefined ? text : '']);
}

/** Twice in two weeks is once a week; a range is another thing than one number. */
function sameEvery(a: Frequency, b: Frequency): boolean {
  const shape = ({ times = 1, count, unit, comparator }: Frequency) =>
    JSON.stringify([
      typeof times === 'number' ? times / count : [times.min / count, times.max / count],
      unit,
      comparator,
    ]);
  return shape(a) === shape(b);
}
