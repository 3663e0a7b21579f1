import { figureParts } from '../../corpus/index.ts';
import type { ClauseOf } from '../../schema/index.ts';
import type { Block, Row } from '../../cards/model.ts';
import { cardWords, type Wording } from '../../cards/words.ts';
import { subs } from '../../cards/say.ts';

/** Measures: the figure large, what it measures beside it. */
export function cardBlocks(clauses: readonly ClauseOf<'measure'>[], { locale }: Wording): Block[] {
  const rows = clauses.map((clause): Row => ({
    ...(clause.quantity ? { figure: figureParts(clause.quantity, locale) } : { sign: 'dot' as const }),
    ...(clause.quantity ? {} : clause.place ? { label: clause.place } : {}),
    text: clause.quantity && clause.place ? `${clause.text} · ${clause.place}` : clause.text,
    ...subs(clause.reference ? { text: cardWords[locale].relativeTo(clause.reference) } : undefined),
  }));
  return [{ block: 'rows', rows }];
}
