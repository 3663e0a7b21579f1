import type { ClauseOf } from '../../schema/index.ts';
import type { Block } from '../../cards/model.ts';

/** Principles, one sentence each. */
export function cardBlocks(clauses: readonly ClauseOf<'principle'>[]): Block[] {
  return [{ block: 'rows', rows: clauses.map(({ text }) => ({ sign: 'dot', text })) }];
}
