import { figureParts } from '../../corpus/index.ts';
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
  { clauses: all, drawing }: FactsOf<'procedure'>,
): Block[] {
  const numbers = new Map(
    all.filter((step) => step.stage === 'step').map((step, index) => [step.id, String(index + 1)]),
  );
  return [
    { block: 'rows', rows: clauses.map((step) => stepRow(step, numbers.get(step.id), wording, drawing === undefined)) },
  ];
}

function stepRow(step: Step, number: string | undefined, wording: Wording, showsAmount: boolean): Row {
  const words = cardWords[wording.locale];
  // A drawing shows the amounts; beside the words they would only repeat them.
  const amount = step.timeLimit ?? (showsAmount ? step.amount : undefined);
  return {
    ...(step.stage === 'step'
      ? { badge: number ?? '' }
      : { sign: signs[step.stage], label: stages[step.stage][wording.locale] }),
    ...(amount ? { figure: figureParts(amount, wording.locale) } : {}),
    text: wording.filled(step.text),
    ...subs(
      step.role ? { text: wording.label('roles', step.role) } : undefined,
      detailsSub(step.details, wording),
      saySub(step.say, wording),
      step.caution === undefined
        ? undefined
        : { ...labelledSub(words.caution, step.caution, wording), sign: 'caution', text: step.caution },
    ),
  };
}
