import { figureParts } from '../../corpus/index.ts';
import type { ClauseOf, Quantity } from '../../schema/index.ts';
import type { Block, Row } from '../../cards/model.ts';
import { type Wording } from '../../cards/words.ts';

/** Claims with their figures. */
export function cardBlocks(clauses: readonly ClauseOf<'figure'>[], { locale }: Wording): Block[] {
  return [{ block: 'rows', rows: clauses.map(({ text, numbers }) => claimRow(text, numbers, locale)) }];
}

function claimRow(text: string, numbers: readonly Quantity[] | undefined, locale: Wording['locale']): Row {
  const [only, ...more] = numbers ?? [];
  return only && more.length === 0 ? { figure: figureParts(only, locale), text } : { sign: 'dot', text };
}
