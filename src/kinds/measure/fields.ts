import { z } from 'zod';
import { clauseBase, clausesOf } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { drawingId } from '../../schema/drawing.ts';
import { field, plainText, words } from '../../schema/field.ts';
import { has, inJson, is, needs, whenThen, whose } from '../../schema/in-json.ts';
import { quantity } from '../../schema/quantity.ts';

/** Measured figures of the place: heights, distances, angles, ratios. */
export const measure = z.strictObject({
  kind: z.literal('measure'),
  ...commonFields,
  drawing: drawingId,
  clauses: clausesOf(
    z
      .strictObject({
        ...clauseBase,
        quantity: quantity.optional(),
        reference: words(
          '比值相对于什么，例如“店内照明度”',
          'What a ratio is taken of, such as the brightness inside the shop',
        ).optional(),
        place: words('位置', 'The place').optional(),
        sourceDamaged: field(
          z.strictObject({ printed: field(plainText, '来源上印的样子', 'What the source prints') }).optional(),
          '来源损坏时：来源印成什么样',
          'Where the source is damaged: what it prints',
        ),
        reading: words('对损坏之处的解读', 'How the damaged print is read').optional(),
      })
      .superRefine((clause, context) => {
        if (clause.quantity?.unit === 'times' && !clause.reference)
          context.addIssue({ code: 'custom', params: { reason: 'ratio-without-reference' }, path: ['reference'] });
        if (clause.sourceDamaged && !clause.reading)
          context.addIssue({ code: 'custom', params: { reason: 'damaged-without-reading' }, path: ['reading'] });
      })
      .meta(
        inJson(
          whenThen(whose('quantity', { type: 'object', ...is('unit', 'times') }), has('reference')),
          needs('sourceDamaged', 'reading'),
        ),
      ),
    '条款：每条一个数值',
    'The clauses: one figure each',
  ),
});
