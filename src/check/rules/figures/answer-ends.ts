import { type Corpus, figureFacts, isOf } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import type { ownWords } from './own-words.ts';

const ends = {
  least: /至少|最少|最低|\bat least\b|\bminimum\b/iu,
  most: /至多|最多|最高|\bat most\b|\bmaximum\b/iu,
} as const;

/** Blanks that ask for the least or the most of a clause, where the answer is not that end of its range. */
export function* answerEnds({ files, standards }: Corpus): Iterable<Finding<typeof ownWords>> {
  for (const file of files) {
    if (!isOf(file, 'banks')) continue;
    for (const [index, { tests = '', blanks = [] }] of file.value.questions.entries()) {
      if (blanks.length === 0) continue;
      const [code, id] = tests.split('#');
      const facts = standards.find((one) => one.code === code)?.facts;
      const [range, ...more] = (facts ? figureFacts(facts) : []).filter(
        ({ clause, isField, values }) => clause === id && isField && values.length > 1,
      );
      if (!range || more.length > 0) continue;
      const [least, most] = [Math.min(...range.values), Math.max(...range.values)];
      for (const [at, { text, answer }] of blanks.entries()) {
        const isLeast = ends.least.test(text.zh) || ends.least.test(text.en);
        const isMost = ends.most.test(text.zh) || ends.most.test(text.en);
        const right = isLeast ? least : most;
        const said = Number(answer);
        if (isLeast === isMost || !Number.isFinite(said) || said === right) continue;
        const path = ['questions', index, 'blanks', at, 'answer'];
        const asked = { said: answer, address: tests, least, most };
        yield { file, path, span: valueSpan(file, path), say: 'answer-end', with: asked };
      }
    }
  }
}
