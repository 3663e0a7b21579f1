import { figureParts } from '../../corpus/index.ts';
import type { ClauseOf } from '../../schema/index.ts';
import type { Block, Row } from '../../cards/model.ts';
import { type Wording } from '../../cards/words.ts';
import { labelledSub, subs } from '../../cards/say.ts';

/** Levels of a scale, with what each asks for. */
export function cardBlocks(clauses: readonly ClauseOf<'scale'>[], wording: Wording): Block[] {
  const rows = clauses.map((clause): Row => ({
    badge: String(clause.level),
    ...(clause.condition ? { label: clause.condition } : {}),
    ...(clause.range ? { figure: figureParts(clause.range, wording.locale) } : {}),
    text: clause.text,
    ...subs(labelledSub('', clause.meaning, wording), labelledSub('→', clause.action, wording)),
  }));
  return [{ block: 'rows', rows }];
}
