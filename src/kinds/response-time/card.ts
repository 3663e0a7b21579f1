import { figureParts, figureText } from '../../corpus/index.ts';
import type { ClauseOf, FactsOf } from '../../schema/index.ts';
import type { Block, Row } from '../../cards/model.ts';
import { cardWords, type Wording } from '../../cards/words.ts';
import { labelledSub, subs } from '../../cards/say.ts';

/** Response times: the target first, then what delays and what helps. */
export function cardBlocks(
  clauses: readonly ClauseOf<'response-time'>[],
  wording: Wording,
  facts: FactsOf<'response-time'>,
): Block[] {
  const { locale } = wording;
  const words = cardWords[locale];
  const target: Row =
    facts.target === 'not-set'
      ? { sign: 'caution', label: words.target, text: words.noTarget }
      : { figure: figureParts(facts.target, locale), text: wording.label('situations', facts.timed) };
  const rows = clauses.map((clause): Row => ({
    sign: 'dot',
    text: clause.target ? `${clause.text} · ${figureText(clause.target, locale)}` : clause.text,
    ...subs(labelledSub(words.remedy, clause.remedy, wording)),
  }));
  return [
    { block: 'rows', rows: [target] },
    { block: 'rows', rows },
  ];
}
