import { z } from 'zod';
import { clauseBase, clausesOf } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { commitments } from '../../schema/commitment.ts';
import { field, words } from '../../schema/field.ts';
import { vocabularyId } from '../../schema/identity.ts';
import { quantity } from '../../schema/quantity.ts';

/** How fast an answer must come, what makes it slow and what helps. */
export const responseTime = z.strictObject({
  kind: z.literal('response-time'),
  ...commonFields,
  target: field(
    z.union([z.literal('not-set'), quantity]).optional(),
    '目标时间；确实没有规定时写 not-set，校验会提示；各条自己规定的不写',
    'The target time; not-set where none is laid down, which the check reports; none where the lines have their own',
  ),
  startsAt: field(
    vocabularyId('situations').optional(),
    '从哪件事起算，取自情境表',
    'The event from which the time counts, from the list of situations',
  ),
  timed: field(vocabularyId('situations'), '计时的事项，取自情境表', 'What is timed, from the list of situations'),
  owner: field(vocabularyId('roles').optional(), '负责的岗位', 'The role in charge'),
  escalation: field(
    z.array(vocabularyId('roles')).min(1).optional(),
    '逐级上报的岗位，由近到远',
    'The roles to escalate to, nearest first',
  ),
  clauses: clausesOf(
    z.strictObject({
      ...clauseBase,
      avoidable: field(
        z.boolean().optional(),
        '写的是原因时：能否避免',
        'Where it is a cause: whether it can be avoided',
      ),
      remedy: words('处理办法', 'What to do about it').optional(),
      target: quantity.optional(),
      ...commitments,
    }),
    '原因或事项，每条一个',
    'Causes or matters, one each',
  ),
});
