import { z } from 'zod';
import { clauseBase, clausesOf } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { field, plainText } from '../../schema/field.ts';
import { reference } from '../../schema/identity.ts';
import { quantity } from '../../schema/quantity.ts';
import { symbol } from '../../schema/symbol.ts';

/** Claims with figures: what a lost customer costs, what a pleased one brings. */
export const figure = z.strictObject({
  kind: z.literal('figure'),
  ...commonFields,
  year: field(z.int().min(1900).max(2100).optional(), '数据的年份', 'The year of the figures'),
  formula: field(plainText.optional(), '公式，例如 S = P − E', 'The formula, such as S = P − E'),
  symbols: field(z.array(symbol).min(1).optional(), '公式中的符号', 'The symbols of the formula'),
  clauses: clausesOf(
    z.strictObject({
      ...clauseBase,
      numbers: field(z.array(quantity).min(1).optional(), '论断中的数值', 'The figures of the claim'),
      contradictedBy: field(z.array(reference).min(1).optional(), '与之矛盾的条款', 'The clauses that contradict it'),
    }),
    '论断，每条一个',
    'The claims, one each',
  ),
});
