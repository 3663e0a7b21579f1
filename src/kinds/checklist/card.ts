import type { ClauseOf } from '../../schema/index.ts';
import type { Block, Row } from '../../cards/model.ts';
import type { Wording } from '../../cards/words.ts';
import { detailsSub, exceptSub, polaritySigns, subs } from '../../cards/say.ts';

/** Items to tick, to do or not to do. */
export function cardBlocks(clauses: readonly ClauseOf<'checklist'>[], wording: Wording): Block[] {
  const rows = clauses.map((clause): Row => ({
    ...polaritySigns(clause.polarity, wording),
    text: clause.text,
    ...subs(exceptSub(clause.except, wording), detailsSub(clause.details, wording)),
  }));
  return [{ block: 'rows', rows }];
}
