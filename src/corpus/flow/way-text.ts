import { counted } from '../../i18n/counted.ts';
import { fill } from '../../i18n/fill.ts';
import { flowWords } from '../../i18n/words/flow.ts';
import { languageOf, type Locale } from '../../languages/index.ts';
import type { Change, FactsOf, StandardFacts } from '../../schema/index.ts';
import type { Entry } from '../build.ts';
import { figureText } from '../quantity-text.ts';
import { stepNumbers, type Way, waysOf } from './ways.ts';

/** A way in words: on which condition, and where it leads. */
interface WayText {
  when: string;
  to: string;
}

/** Between a condition and where it leads, and between a figure before and after. */
export const arrow = '→';

/** A way of a procedure in words: `是` leads to `第 4 步`, `Yes` to `step 4`. */
export function wayText({ clauses }: FactsOf<'procedure'>, way: Way, atMost: number, locale: Locale): WayText {
  const words = flowWords[locale];
  const failed = atMost === 1 ? words.failedOnce : counted(words.failed, { n: atMost });
  const when = way.on === 'answer' ? answerText(way, locale) : way.on === 'then' ? words.then : failed;
  const number = stepNumbers(clauses).get(way.to ?? '');
  if (number !== undefined) return { when, to: fill(words.step, { n: number }) };
  const end = clauses.find(({ id }) => id === way.to);
  return { when, to: end ? fill(words.end, { text: end.text }) : (way.standard ?? way.to ?? '') };
}

/** An answer, with the range of the amount that it stands for: `大额（超过 5000 元）`. */
function answerText({ answer = '', amount }: Way, locale: Locale): string {
  return amount ? `${answer}${languageOf(locale).aside.join(figureText(amount, locale))}` : answer;
}

/** A change of a quantity in one line: `57 度 → 21 度`. */
export function changeText({ from, to }: Change, locale: Locale): string {
  return `${figureText(from, locale)} ${arrow} ${figureText(to, locale)}`;
}

/** What must go with a step wherever it is repeated: where its answers lead, and how often it is done. */
export function waysBeside(facts: StandardFacts, { id }: Entry, locale: Locale): string[] {
  if (facts.kind !== 'procedure') return [];
  const line = facts.clauses.find((clause) => clause.id === id);
  return (line ? waysOf(line) : []).map((way) => {
    const { when, to } = wayText(facts, way, line?.repeats?.atMost ?? 1, locale);
    return `${when} ${arrow} ${to}`;
  });
}
