import { z } from 'zod';
import { where } from './axis.ts';
import { dateField, isoDate } from './date.ts';
import { field, words } from './field.ts';
import { clauseId, ownClause } from './identity.ts';

/** From when a standard holds in which places, where it does not begin everywhere at once. */
export const rollout = field(
  z
    .array(
      z.strictObject({
        where: where.optional(),
        from: dateField('从哪一天起执行', 'The day from which it holds there'),
      }),
    )
    .min(1),
  '分步推行：哪里从哪一天起；不写 where 的一步指其余各处',
  'The roll-out: where from which day; a step without where is for everywhere else',
);

/** Who need not follow a standard, or some of its clauses, for a time. */
export const waivers = field(
  z
    .array(
      z
        .strictObject({
          id: clauseId,
          where,
          from: dateField('从哪一天起豁免', 'The first day of the waiver').optional(),
          until: field(
            isoDate,
            '豁免到哪一天为止，含，写成 2026-03-01 的样子',
            'The last day of the waiver, included, written like 2026-03-01',
          ),
          clauses: field(
            z.array(ownClause).min(1).optional(),
            '豁免的条款；不写即整条标准',
            'The clauses that are waived; all if left out',
          ),
          text: words('豁免的原因，一句话', 'Why it is waived, in one sentence'),
        })
        .superRefine(({ from, until }, context) => {
          if (from && from > until)
            context.addIssue({
              code: 'custom',
              params: { reason: 'window-reversed', from, to: until },
              path: ['from'],
            });
        }),
    )
    .min(1),
  '暂时不必执行的地方：哪里、到哪一天、为什么',
  'Where it need not be followed for a time: where, until when, and why',
);
export type Waiver = z.output<typeof waivers>[number];
