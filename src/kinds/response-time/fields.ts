import { z } from 'zod';
import { clauseBase, clausesOf } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { commitments } from '../../schema/commitment.ts';
import { field, words } from '../../schema/field.ts';
import { vocabularyId } from '../../schema/identity.ts';
import { inJson } from '../../schema/in-json.ts';
import { dimensionOf, highestOf, measureOf, type Quantity, quantity, unitIn } from '../../schema/quantity.ts';

/** Whom to tell once so much time has gone by without an answer. */
const rung = z
  .strictObject({
    after: field(quantity, '过了多久还没有办好', 'How long nothing has come of it'),
    to: field(vocabularyId('roles'), '报给谁，取自岗位表', 'The role that is told, from the list of roles'),
  })
  .meta(inJson(unitIn('after', 'time')));
export type Rung = string | z.output<typeof rung>;

/** The times of a ladder are times, each longer than the one before; working days are not compared with hours. */
function rising(rungs: readonly Rung[], context: z.RefinementCtx): void {
  const fault = (reason: string, at: number, ...path: string[]) => {
    context.addIssue({ code: 'custom', params: { reason }, path: [at, 'after', ...path] });
  };
  let before: Quantity | undefined;
  for (const [at, one] of rungs.entries()) {
    if (typeof one === 'string') continue;
    if (dimensionOf(one.after.unit) !== 'time') fault('not-a-time', at, 'unit');
    else if (before && isNoLonger(one.after, before)) fault('rung-too-soon', at);
    else before = one.after;
  }
}

function isNoLonger(one: Quantity, other: Quantity): boolean {
  return measureOf(one.unit).of === measureOf(other.unit).of && highestOf(one) <= highestOf(other);
}

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
    z
      .array(z.union([vocabularyId('roles'), rung]))
      .min(1)
      .superRefine(rising)
      .optional(),
    '逐级上报的岗位，由近到远；过多久才报的写成 { after: { value: 20, unit: minute }, to: manager }',
    'The roles to escalate to, nearest first; after a time as { after: { value: 20, unit: minute }, to: manager }',
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
