import { arrow, changeText, figureParts, figureText, stepNumbers, waysOf, wayText } from '../../corpus/index.ts';
import { flowWords } from '../../i18n/words/flow.ts';
import { type ClauseOf, type FactsOf, stages } from '../../schema/index.ts';
import type { Block, Row, Sub } from '../../cards/model.ts';
import { cardWords, type Wording } from '../../cards/words.ts';
import { detailsSub, labelledSub, saySub, subs } from '../../cards/say.ts';

type Step = ClauseOf<'procedure'>;
type Facts = FactsOf<'procedure'>;
const signs = { entry: 'begin', caution: 'caution', exit: 'end' } as const;

/** Numbered steps with their ways; where it begins, what to beware of and where it ends keep their own signs. */
export function cardBlocks(clauses: readonly Step[], wording: Wording, facts: Facts): Block[] {
  const numbers = stepNumbers(facts.clauses);
  const { locale } = wording;
  const whole: Block[] = facts.timeLimit
    ? [{ block: 'passage', label: flowWords[locale].whole, text: figureText(facts.timeLimit, locale) }]
    : [];
  return [
    ...whole,
    { block: 'rows', rows: clauses.map((step) => stepRow(step, numbers.get(step.id), wording, facts)) },
  ];
}

function stepRow(step: Step, number: number | undefined, wording: Wording, facts: Facts): Row {
  const { locale } = wording;
  const words = cardWords[locale];
  const { amount, timeLimit } = step;
  const figure = timeLimit ?? amount;
  return {
    ...(step.stage === 'step'
      ? { badge: number === undefined ? '' : String(number) }
      : { sign: signs[step.stage], label: stages[step.stage][locale] }),
    ...(figure ? { figure: figureParts(figure, locale) } : {}),
    // A drawing that shows the amount makes it needless beside the words.
    ...(amount && !timeLimit ? { figureOf: step.id } : {}),
    text: wording.filled(step.text),
    ...subs(
      amount && timeLimit ? { text: figureText(amount, locale) } : undefined,
      step.change ? { text: changeText(step.change, locale) } : undefined,
      step.role ? { text: wording.label('roles', step.role) } : undefined,
      ...takingPart(step, wording),
      detailsSub(step.details, wording),
      saySub(step.say, wording),
      step.caution === undefined
        ? undefined
        : { ...labelledSub(words.caution, step.caution, wording), sign: 'caution', text: step.caution },
      waysSub(step, wording, facts),
    ),
  };
}

/** Who else takes part in a step, and the forms it needs. */
function takingPart({ with: helpers, signedBy, forms }: Step, wording: Wording): (Sub | undefined)[] {
  const { join } = cardWords[wording.locale];
  const words = flowWords[wording.locale];
  const roles = (ids: readonly string[]) => ids.map((id) => wording.label('roles', id)).join(join);
  return [
    helpers && { label: words.with, text: roles(helpers) },
    signedBy && { label: words.signs, text: roles(signedBy) },
    ...(forms ?? []).map((id) => ({ label: words.form, text: wording.form(id) })),
  ];
}

/** Where a step leads, all ways in one smaller line to save height. */
function waysSub(step: Step, wording: Wording, facts: Facts): Sub | undefined {
  const { join } = cardWords[wording.locale];
  const ways = waysOf(step).map((way) => {
    const { when, to } = wayText(facts, way, step.repeats?.atMost ?? 1, wording.locale);
    return `${when} ${arrow} ${wording.filled(to)}`;
  });
  return ways.length > 0 ? { text: ways.join(join) } : undefined;
}
