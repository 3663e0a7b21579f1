import type { ClauseOf, FactsOf } from '../../schema/index.ts';
import type { Block, Row } from '../../cards/model.ts';
import { cardWords, type Wording } from '../../cards/words.ts';
import { detailsSub, subs } from '../../cards/say.ts';

/** Letters of a word, with what each stands for. */
export function cardBlocks(
  clauses: readonly ClauseOf<'acronym'>[],
  wording: Wording,
  { letters }: FactsOf<'acronym'>,
): Block[] {
  const rows = clauses.map((clause): Row => ({
    badge: clause.letter,
    text: clause.text ?? cardWords[wording.locale].unexpanded,
    ...subs(detailsSub(clause.how, wording)),
  }));
  return [
    { block: 'passage', text: letters, large: true },
    { block: 'rows', rows },
  ];
}
