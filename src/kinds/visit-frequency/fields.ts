import { z } from 'zod';
import { clauseBase, clausesOf } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { type Labels, oneOf } from '../../schema/bilingual.ts';
import { field, withRole } from '../../schema/field.ts';
import { vocabularyId } from '../../schema/identity.ts';

/** Days that call for a greeting or a visit. */
export const triggers = {
  holiday: { zh: '节日', en: 'Public holiday' },
  birthday: { zh: '客户生日', en: "Customer's birthday" },
  'family-birthday': { zh: '家人生日', en: "Family member's birthday" },
  anniversary: { zh: '纪念日', en: 'Anniversary' },
  event: { zh: '不定期', en: 'No fixed date' },
} as const satisfies Labels<string>;

export const frequency = field(
  withRole(
    z.strictObject({
      count: field(z.int().positive(), '间隔的数目', 'How many of the unit'),
      unit: field(
        z.enum(['day', 'week', 'month', 'year']),
        '间隔的单位：day、week、month 或 year',
        'The unit: day, week, month or year',
      ),
    }),
    { role: 'frequency' },
  ),
  '每隔多久一次，例如每 2 个月',
  'How often, such as every 2 months',
);

export type Frequency = z.output<typeof frequency>;

/** How often and by what means each grade of customer is visited or greeted. */
export const visitFrequency = z.strictObject({
  kind: z.literal('visit-frequency'),
  ...commonFields,
  clauses: clausesOf(
    z
      .strictObject({
        ...clauseBase,
        grade: field(
          vocabularyId('grades').optional(),
          '客户等级，取自等级表',
          'The customer grade, from the list of grades',
        ),
        every: frequency.optional(),
        channel: field(
          vocabularyId('channels').optional(),
          '渠道，取自渠道表',
          'The channel, from the list of channels',
        ),
        inPerson: field(z.boolean().optional(), '是否必须当面', 'Whether it must be in person'),
        trigger: field(oneOf(triggers).optional(), '触发的日子', 'The day that calls for it'),
        colour: field(
          vocabularyId('colours').optional(),
          '台历上的颜色，取自台历颜色表',
          'The colour on the wall calendar, from the list of calendar colours',
        ),
      })
      .superRefine((clause, context) => {
        if (clause.grade && !clause.every)
          context.addIssue({ code: 'custom', params: { reason: 'grade-without-frequency' }, path: ['every'] });
        if (clause.every && !clause.grade)
          context.addIssue({ code: 'custom', params: { reason: 'frequency-without-grade' }, path: ['grade'] });
        if (clause.colour && !clause.trigger)
          context.addIssue({ code: 'custom', params: { reason: 'colour-without-trigger' }, path: ['trigger'] });
      }),
    '条款：按等级写频次，或按日子写关怀',
    'The clauses: a frequency for a grade, or care for a day',
  ),
});
