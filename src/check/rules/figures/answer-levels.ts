import { type Corpus, isOf } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import { readNumeral } from '../../../lib/numerals.ts';
import type { Finding } from '../../rule.ts';
import type { ownWords } from './own-words.ts';

const number = String.raw`[一二三四五六七八九十\d]{1,2}`;
const said = new RegExp(
  String.raw`第(?<zh>${number})级|(?<=[是属为按到])(?<bare>${number})级|` +
    String.raw`\b[Ll]evel (?<en>one|two|three|four|five|six|\d{1,2})\b`,
  'gu',
);

/** Answers that name a level of a scale other than that of the clause which the question tests. */
export function* answerLevels(corpus: Corpus): Iterable<Finding<typeof ownWords>> {
  for (const file of corpus.files) {
    if (!isOf(file, 'banks')) continue;
    const { questions } = file.value;
    for (const [index, question] of questions.entries()) {
      const [code, id] = question.tests?.split('#') ?? [];
      const facts = corpus.standards.find((one) => one.code === code)?.facts;
      if (facts?.kind !== 'scale') continue;
      const own = facts.clauses.find((clause) => clause.id === id)?.level;
      const levels: readonly number[] = facts.clauses.map(({ level }) => level);
      if (own === undefined) continue;
      for (const field of ['modelAnswer', 'explanation'] as const)
        for (const locale of corpus.languages.all) {
          const text = question[field]?.[locale] ?? '';
          const named = [...text.matchAll(said)].map(({ 0: words, groups = {} }) => ({
            words,
            level: readNumeral(groups['zh'] ?? groups['bare'] ?? groups['en'] ?? ''),
          }));
          const other = named.find(({ level }) => level !== own && level !== undefined && levels.includes(level));
          if (!other || named.some(({ level }) => level === own)) continue;
          const path = ['questions', index, field, locale];
          const params = { said: other.words, address: `${code ?? ''}#${id ?? ''}`, level: own };
          yield { file, path, span: valueSpan(file, path), level: 'warning', say: 'answer-level', with: params };
          // The other language is the same answer.
          break;
        }
    }
  }
}
