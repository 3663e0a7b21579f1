import type { ClauseOf } from '../../schema/index.ts';
import type { Block } from '../../cards/model.ts';
import type { Wording } from '../../cards/words.ts';
import { detailsSub, numbered, subs } from '../../cards/say.ts';

/** Numbered duties. */
export function cardBlocks(clauses: readonly ClauseOf<'role'>[], wording: Wording): Block[] {
  return [
    {
      block: 'rows',
      rows: numbered(clauses.map((clause) => ({ text: clause.text, ...subs(detailsSub(clause.details, wording)) }))),
    },
  ];
}
