import { z } from 'zod';
import { clauseBase, clausesOf } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { field, words, wordList } from '../../schema/field.ts';

/** Items to check, to do or not to do. */
export const checklist = z.strictObject({
  kind: z.literal('checklist'),
  ...commonFields,
  clauses: clausesOf(
    z.strictObject({
      ...clauseBase,
      polarity: field(
        z.enum(['do', 'dont', 'item']).default('item'),
        '要做写 do，不要做写 dont，只列项写 item',
        'do, dont, or item for a plain entry',
      ),
      except: words('例外情况', 'The exception').optional(),
      details: wordList('这一项的分项', 'The parts of this item').optional(),
    }),
    '清单各项',
    'The items of the list',
  ),
});
