import type { Standard } from '../../../corpus/index.ts';
import type { ClauseOf } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';

type Line = ClauseOf<'phrasing'>;
type Placed = { line: Line; index: number };

const words = {
  missing: {
    zh: (p: { n: number; found: number }) => ({
      message: `写到了第 ${p.found} 次，却没有第 ${p.n} 次该说的话`,
      hint: `补上 attempt: ${p.n} 的一句，或把后面的次数改小；最后一次写 last`,
    }),
    en: (p: { n: number; found: number }) => ({
      message: `There is a line for attempt ${p.found}, but none for attempt ${p.n}`,
      hint: `Add a line with \`attempt: ${p.n}\`, or count the later ones down; the last may be \`last\``,
    }),
  },
  twice: {
    zh: (p: { other: string }) => ({
      message: `同一次要说的同一句话，${p.other} 已经写了`,
      hint: '删去一条，或写出不同的次数（attempt）',
    }),
    en: (p: { other: string }) => ({
      message: `\`${p.other}\` has the same line for the same attempt already`,
      hint: 'Take one out, or give them different attempts',
    }),
  },
};

/** Lines for one attempt after another leave none out, and none says the same twice. */
export const attemptsRule = defineRule({
  id: 'attempts',
  title: { zh: '第几次说什么', en: 'Attempts' },
  level: 'error',
  summary: {
    zh: '第一次、第二次该说的话不缺哪一次，也不重复',
    en: 'Lines for the first, the second and later attempts leave none out and do not repeat one another',
  },
  words,
  *find({ corpus }) {
    for (const standard of corpus.standards) {
      const { facts } = standard;
      if (facts.kind !== 'phrasing') continue;
      const placed = facts.clauses.flatMap((line, index): Placed[] =>
        line.attempt === undefined || line.polarity === 'dont' ? [] : [{ line, index }],
      );
      for (const group of Map.groupBy(placed, ({ line }) => groupOf(line)).values()) yield* inOrder(standard, group);
    }
  },
});

/** Lines that are tried one after another: of one situation, to the same people, in the same language. */
function groupOf({ situation, language, caller, channels, speaker, occasion, variantOf, where, when }: Line): string {
  return JSON.stringify([situation, language, caller, channels, speaker, occasion, variantOf, where, when]);
}

function* inOrder({ authority: { file } }: Standard, group: readonly Placed[]): Iterable<Finding<typeof words>> {
  const numbers = new Set(group.map(({ line }) => line.attempt));
  const said = new Map<string, string>();
  for (const { line, index } of group) {
    const { attempt, text, id } = line;
    const path = ['standard', 'clauses', index, 'attempt'];
    const here = { file, path, span: valueSpan(file, path) };
    if (typeof attempt === 'number' && attempt > 1 && !numbers.has(attempt - 1))
      yield { ...here, say: 'missing', with: { n: attempt - 1, found: attempt } };
    const key = `${String(attempt)} ${text}`;
    const other = said.get(key);
    if (other === undefined) said.set(key, id);
    else yield { ...here, say: 'twice', with: { other } };
  }
}
