import { figureParts } from '../../corpus/index.ts';
import type { ClauseOf } from '../../schema/index.ts';
import type { Block, Row } from '../../cards/model.ts';
import type { Wording } from '../../cards/words.ts';
import { exceptSub, polaritySigns, subs } from '../../cards/say.ts';

/** Grooming and dress: one part, one do or don't a line. */
export function cardBlocks(clauses: readonly ClauseOf<'appearance'>[], wording: Wording): Block[] {
  const rows = clauses.map((clause): Row => ({
    ...polaritySigns(clause.polarity, wording),
    ...(clause.amount ? { figure: figureParts(clause.amount, wording.locale) } : {}),
    text: clause.text,
    ...subs(
      exceptSub(clause.except, wording),
      clause.occasion && clause.occasion !== 'any' ? { text: wording.label('occasions', clause.occasion) } : undefined,
    ),
  }));
  return [{ block: 'rows', rows }];
}
