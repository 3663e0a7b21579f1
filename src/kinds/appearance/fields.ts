import { z } from 'zod';
import { clauseBase, clausesOf, polarity } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { drawingId } from '../../schema/drawing.ts';
import { field, words } from '../../schema/field.ts';
import { vocabularyId } from '../../schema/identity.ts';
import { quantity } from '../../schema/quantity.ts';

/** How people look: grooming, garments, what they wear, per part of the body or garment. */
export const appearance = z.strictObject({
  kind: z.literal('appearance'),
  ...commonFields,
  drawing: drawingId,
  clauses: clausesOf(
    z.strictObject({
      ...clauseBase,
      polarity,
      part: field(
        vocabularyId('parts'),
        '部位或衣物，取自部位表',
        'The part of the body or garment, from the list of parts',
      ),
      matches: field(
        z.array(vocabularyId('parts')).min(1).optional(),
        '颜色要与哪些部位或衣物相配，取自部位表',
        'The parts or garments that its colour must match, from the list of parts',
      ),
      except: words('例外情况', 'The exception').optional(),
      occasion: field(
        vocabularyId('occasions').optional(),
        '场合，取自场合表；不写即任何时候',
        'The occasion, from the list of occasions; always if left out',
      ),
      amount: quantity.optional(),
    }),
    '条款：每条一个部位、一件事',
    'The clauses: one part, one thing each',
  ),
});
