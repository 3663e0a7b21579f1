import {
  everyText,
  type Fact,
  factSlips,
  factText,
  isMeant,
  type Misstatement,
  misstatements,
  type Span,
} from '../../../corpus/index.ts';
import type { Locale } from '../../../languages/index.ts';
import { bodySpan, valueSpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';
import { answerEnds } from './answer-ends.ts';
import { answerLevels } from './answer-levels.ts';
import { limitsInBodyAlone } from './body-alone.ts';
import { otherUnits } from './other-unit.ts';
import { otherSides } from './house-rule.ts';
import { isMeantBy, levels, placeOfSlip, slipFinding, unlikelyFacts } from './own-faults.ts';
import { ownWords } from './own-words.ts';
import { scaleFaults } from './scale-levels.ts';

/** What was found, whose clauses were looked at, and what those have instead. */
interface Differing {
  found: string;
  codes: string;
  facts: readonly Fact[];
}
const words = {
  ...ownWords,
  answer: {
    zh: ({ found, codes, facts }: Differing) => ({
      message: `答案或解释写着“${found}”，${codes} 的条款里没有这个数`,
      hint: `${heldText(facts, 'zh')}请改答案；是条款写错了，就改条款`,
    }),
    en: ({ found, codes, facts }: Differing) => ({
      message: `The answer or its explanation says “${found}”, which no clause of ${codes} has`,
      hint: `${heldText(facts, 'en')}Change the answer; or the clause, if that is what is wrong`,
    }),
  },
  text: {
    zh: ({ found, codes, facts }: Differing) => ({
      message: `这里写着“${found}”，${codes} 的条款里没有这个数`,
      hint: `${heldText(facts, 'zh')}请改这里的文字；是条款写错了，就改条款`,
    }),
    en: ({ found, codes, facts }: Differing) => ({
      message: `This says “${found}”, which no clause of ${codes} has`,
      hint: `${heldText(facts, 'en')}Change the words here; or the clause, if that is what is wrong`,
    }),
  },
};

/** What is said about a rule has the figures of the rule. */
export const figuresRule = defineRule({
  id: 'figures',
  title: { zh: '数字与条款一致', en: 'Figures agree with the clauses' },
  level: 'error',
  summary: {
    zh: '标题、正文、译文、题目答案和情景里的数字，条款里都有',
    en: 'Figures in rule sentences, bodies, translations, answers and scenarios are those of the clauses',
  },
  words,
  *find({ corpus }) {
    const slips = factSlips(corpus);
    for (const slip of slips) yield slipFinding(slip);
    const unlikely = unlikelyFacts(corpus, misstatements(corpus));
    for (const { finding } of unlikely) yield finding;
    for (const standard of corpus.standards) {
      yield* levels(standard);
      yield* limitsInBodyAlone(standard);
      yield* otherUnits(standard);
    }
    yield* scaleFaults(corpus);
    yield* answerLevels(corpus);
    yield* answerEnds(corpus);
    yield* otherSides(corpus);
    for (const misstated of misstatements(corpus)) {
      const { file, path, text, figure, facts, codes, isAnswer } = misstated;
      const found = { found: text.slice(figure.start, figure.end), codes: codes.join(' '), facts };
      // Where the clause itself slipped, whatever says otherwise is right.
      const slip = slips.find((one) => codes.includes(one.standard.code) && isMeant(figure, one));
      const other = slip ? undefined : unlikely.find((one) => isMeantBy(misstated, one))?.finding;
      const cause = slip ? { file: slip.standard.authority.file, path: placeOfSlip(slip) } : other;
      const place = { file, path, span: spanOf(misstated), cause };
      if (isAnswer) yield { ...place, say: 'answer', with: found };
      else yield { ...place, level: 'warning', say: 'text', with: found };
    }
  },
});

/** The figure itself where it stands in the file as it is read; the whole value where it is written otherwise. */
function spanOf({ file, path, text, figure: { start, end } }: Misstatement): Span | undefined {
  if (!path) return bodySpan(file, start, end);
  const value = valueSpan(file, path);
  const at = value && file.text.slice(value.start, value.end).indexOf(text.slice(start, end), start);
  return value && at !== undefined && at >= 0
    ? { start: value.start + at, end: value.start + at + end - start }
    : value;
}

function heldText(facts: readonly Fact[], locale: Locale): string {
  const all = facts.map((fact) => {
    return `${addressOf(fact)} ${fact.every ? everyText(fact.every, locale) : factText(fact, locale)}`;
  });
  // A frequency is several figures in one line.
  const each = [...new Set(all)].slice(0, 4);
  if (each.length === 0)
    return locale === 'zh' ? '条款里已经没有这样的数。' : 'The clauses have no such figure any more. ';
  return locale === 'zh' ? `条款现在是：${each.join('，')}。` : `The clauses now have: ${each.join(', ')}. `;
}

const addressOf = ({ code, clause }: Fact) => (clause === undefined ? code : `${code}#${clause}`);
