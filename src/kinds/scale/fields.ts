import { z } from 'zod';
import { clauseBase, clausesOf } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { field, plainText, words } from '../../schema/field.ts';
import { quantity } from '../../schema/quantity.ts';

import { symbol } from '../../schema/symbol.ts';

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
