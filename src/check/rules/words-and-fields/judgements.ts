import { type Corpus, isOf, type SourceFile } from '../../../corpus/index.ts';
import type { Clause, Question } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import { readHan, shareSense } from '../same-sense/denials.ts';
import { isLightIn } from '../same-sense/fates.ts';
import type { words } from './words.ts';

/** Statements that count as true, though their clause and their explanation both deny what they say. */
export function* judgementFaults(corpus: Corpus): Iterable<Finding<typeof words>> {
  if (corpus.languages.authority !== 'zh') return;
  for (const file of corpus.files)
    if (isOf(file, 'banks'))
      for (const [index, question] of file.value.questions.entries())
        if (question.type === 'judgement' && question.answer === 'true')
          yield* ofQuestion(corpus, file, question, ['questions', index, 'answer']);
}

function* ofQuestion(
  { standards }: Corpus,
  file: SourceFile,
  { tests = '', stem, explanation }: Question,
  path: (string | number)[],
): Iterable<Finding<typeof words>> {
  const [code, id] = tests.split('#');
  const clause = standards.find((one) => one.code === code)?.facts.clauses.find((one) => one.id === id);
  if (!clause || !explanation) return;
  const [inClause, explained] = [textsOf(clause).flatMap(wordsOf), wordsOf(explanation.zh)];
  const isDenied = (said: ReturnType<typeof wordsOf>) => said.length > 0 && said.every(({ sign }) => sign === 'denied');
  const denied = readHan(stem.zh, stem.en).words.find(
    (word) =>
      word.sign === 'plain' &&
      !word.isThing &&
      !isLightIn(stem.zh, word) &&
      [inClause, explained].every((all) => isDenied(all.filter((one) => shareSense(one, word)))),
  );
  if (!denied) return;
  const said = stem.zh.slice(denied.start, denied.end);
  yield { file, path, span: valueSpan(file, path), say: 'judgement', with: { said, address: tests } };
}

const wordsOf = (text: string) => readHan(text, '').words;

/** What a clause says in Chinese, whatever the field. */
const textsOf = (clause: Clause): string[] =>
  Object.values(clause)
    .flat()
    .filter((value): value is string => typeof value === 'string' && /\p{Script=Han}/u.test(value));
