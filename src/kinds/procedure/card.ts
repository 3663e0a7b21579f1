import { figureParts, figureText } from '../../corpus/index.ts';
import { type ClauseOf, type FactsOf, stages } from '../../schema/index.ts';
import type { Block, Row } from '../../cards/model.ts';
import { cardWords, type Wording } from '../../cards/words.ts';
import { detailsSub, labelledSub, saySub, subs } from '../../cards/say.ts';

type Step = ClauseOf<'procedure'>;
const signs = { entry: 'begin', caution: 'caution', exit: 'end' } as const;

/** Numbered steps; where it begins, what to beware of and where it ends keep their own signs. */
export function cardBlocks(
  clauses: readonly Step[],
  wording: Wording,
  { clauses: all }: FactsOf<'procedure'>,
): Block[] {
  const numbers = new Map(
    all.filter((step) => step.stage === 'step').map((step, index) => [step.id, String(index + 1)]),
  );
  return [{ block: 'rows', rows: clauses.map((step) => stepRow(step, numbers.get(step.id), wording)) }];
}

function stepRow(step: Step, number: string | undefined, wording: Wording): Row {
  const { locale } = wording;
  const words = cardWords[locale];
  const { amount, timeLimit } = step;
  const figure = timeLimit ?? amount;
  return {
    ...(step.stage === 'step'
      ? { badge: number ?? '' }
      : { sign: signs[step.stage], label: stages[step.stage][locale] }),
    ...(figure ? { figure: figureParts(figure, locale) } : {}),
    // A drawing that shows the amount makes it needless beside the words.
    ...(amount && !timeLimit ? { figureOf: step.id } : {}),
    text: wording.filled(step.text),
    ...subs(
      amount && timeLimit ? { text: figureText(amount, locale) } : undefined,
      step.role ? { text: wording.label('roles', step.role) } : undefined,
      detailsSub(step.details, wording),
      saySub(step.say, wording),
      step.caution === undefined
        ? undefined
        : { ...labelledSub(words.caution, step.caution, wording), sign: 'caution', text: step.caution },
    ),
  };
}
