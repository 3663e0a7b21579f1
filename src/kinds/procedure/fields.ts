import { z } from 'zod';
import { clauseBase, clausesOf } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { type Labels, oneOf } from '../../schema/bilingual.ts';
import { drawingId } from '../../schema/drawing.ts';
import { field, words, wordList } from '../../schema/field.ts';
import { vocabularyId } from '../../schema/identity.ts';
import { inJson } from '../../schema/in-json.ts';
import { quantity, span } from '../../schema/quantity.ts';
import { wayConditions, wayFaults, ways } from '../../schema/way.ts';

/** What a line of a procedure is. Only steps count towards the declared number. */
export const stages = {
  entry: { zh: '开始条件', en: 'Begin when' },
  step: { zh: '步骤', en: 'Step' },
  caution: { zh: '切记', en: 'Take care' },
  exit: { zh: '结束条件', en: 'Done when' },
} as const satisfies Labels<string>;

export const part = field(
  z
    .strictObject({
      number: field(z.int().positive(), '本标准是第几部分', 'Which part this standard is'),
      of: field(z.int().positive(), '一共几部分', 'How many parts there are'),
    })
    .superRefine((p, context) => {
      if (p.number > p.of)
        context.addIssue({ code: 'custom', params: { reason: 'part-beyond-total' }, path: ['number'] });
    }),
  '属于一套流程时：第几部分，共几部分',
  'Which part of a longer procedure this is, and of how many',
);

/** Steps, in order or branching, with who does them, how long they take and what is said. */
export const procedure = z.strictObject({
  kind: z.literal('procedure'),
  ...commonFields,
  part: part.optional(),
  drawing: drawingId,
  timeLimit: field(span.optional(), '全程的时限', 'The time limit of the whole procedure'),
  clauses: clausesOf(
    z
      .strictObject({
        ...clauseBase,
        stage: field(oneOf(stages).default('step'), '开始条件、步骤、切记或结束条件', 'Entry, step, caution or exit'),
        details: wordList('这一步的分项', 'The parts of this step').optional(),
        role: field(
          vocabularyId('roles').optional(),
          '执行的岗位，取自岗位表',
          'The role that does it, from the list of roles',
        ),
        amount: quantity.optional(),
        timeLimit: span.optional(),
        caution: words('这一步的注意事项', 'What to beware of in this step').optional(),
        say: words('这一步要说的话', 'The line to say in this step').optional(),
        ...ways,
      })
      .superRefine((line, context) => {
        for (const { path, reason } of wayFaults(line))
          context.addIssue({ code: 'custom', params: { reason }, path: [path] });
      })
      .meta(inJson(...wayConditions)),
    '步骤，按先后排列',
    'The steps, in order',
  ),
});
