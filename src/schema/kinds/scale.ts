import { z } from 'zod';
import { clauseBase, clausesOf } from '../clause.ts';
import { commonFields } from '../common.ts';
import { field, plainText, words } from '../field.ts';
import { clauseId } from '../identity.ts';
import { quantity } from '../quantity.ts';

/** A symbol of a formula or scale, with its meaning. */
export const symbol = z.strictObject({
  id: clauseId,
  symbol: field(plainText, '符号，例如 P', 'The symbol, such as P'),
  text: words('符号的含义', 'What the symbol means'),
});

/** Ordered levels, with what each asks for. */
export const scale = z.strictObject({
  kind: z.literal('scale'),
  ...commonFields,
  symbols: field(z.array(symbol).min(1).optional(), '用到的符号', 'The symbols it uses'),
  clauses: clausesOf(
    z.strictObject({
      ...clauseBase,
      level: field(z.int(), '层级，自上而下递增或递减', 'The level, rising or falling down the list'),
      condition: field(plainText.optional(), '判定式，例如 P > E', 'The condition, such as P > E'),
      range: quantity.optional(),
      meaning: words('这一级的表现', 'What this level looks like').optional(),
      action: words('这一级该做什么', 'What to do at this level').optional(),
    }),
    '层级，按顺序排列',
    'The levels, in order',
  ),
});
