import type { ClauseOf } from '../../schema/index.ts';
import type { Block, Row } from '../../cards/model.ts';
import { cardWords, type Wording } from '../../cards/words.ts';
import { detailsSub, subs } from '../../cards/say.ts';

/** Types: how to tell them, what to do, what not to say. */
export function cardBlocks(clauses: readonly ClauseOf<'classification'>[], wording: Wording): Block[] {
  const words = cardWords[wording.locale];
  const joined = (texts: readonly string[] | undefined) => texts?.join(words.join);
  const rows = clauses.map((clause): Row => ({
    sign: 'dot',
    label: clause.text,
    text: joined(clause.cues) ?? '',
    ...subs(
      detailsSub(clause.respond, wording) && { sign: 'do', text: joined(clause.respond) ?? '' },
      clause.avoid && { sign: 'dont', label: words.avoid, text: joined(clause.avoid) ?? '' },
    ),
  }));
  return [{ block: 'rows', rows }];
}
