import { z } from 'zod';
import { clauseBase, clausesOf } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { field } from '../../schema/field.ts';
import { reference } from '../../schema/identity.ts';

/** A short rule that other standards rest on. */
export const principle = z.strictObject({
  kind: z.literal('principle'),
  ...commonFields,
  upholds: field(z.array(reference).min(1).optional(), '以它为根据的标准', 'The standards that rest on it'),
  clauses: clausesOf(z.strictObject(clauseBase), '原则，每条一句', 'The principles, one sentence each'),
});
