import { z } from 'zod';
import { field, words } from './field.ts';
import { has, hasAny, inJson, is, type JsonCondition, not, whenThen } from './in-json.ts';
import { ownClause, reference, vocabularyId } from './identity.ts';
import { quantity } from './quantity.ts';

/** Where a procedure goes on: in one of its own steps or ends, or in another standard. */
const target = {
  to: field(
    ownClause.optional(),
    '接着去哪一条：本流程的步骤或结束条件的编号',
    'Where it goes on: the id of a step or an end of this procedure',
  ),
  standard: field(
    reference.optional(),
    '接着照哪一条标准做，本流程到此为止',
    'The standard that takes over; this procedure is over then',
  ),
};

/** An answer to the question of a step, and where it leads. */
const answer = z
  .strictObject({
    text: words('答案，例如“是”', 'The answer, such as yes'),
    amount: field(
      quantity.optional(),
      '金额或数目在什么范围算这个答案；各答案的范围相接，不留空',
      'The range of the amount for which this is the answer; the ranges of the answers meet',
    ),
    ...target,
  })
  .superRefine(({ to, standard }, context) => {
    if ((to === undefined) === (standard === undefined))
      context.addIssue({ code: 'custom', params: { reason: 'answer-target' }, path: ['to'] });
  })
  .meta(inJson({ oneOf: [has('to'), has('standard')] }));

/** A quantity that a step brings from one value to another. */
const change = field(
  z
    .strictObject({
      from: field(quantity, '原来的数值', 'The figure before'),
      to: field(quantity, '变成的数值', 'The figure after'),
    })
    .superRefine(({ from, to }, context) => {
      if (from.unit !== to.unit)
        context.addIssue({ code: 'custom', params: { reason: 'change-units' }, path: ['to', 'unit'] });
    }),
  '从多少变到多少，期限写在 timeLimit',
  'From which figure to which; by when stands in timeLimit',
);
export type Change = z.output<typeof change>;

const rolesOf = (zh: string, en: string) => field(z.array(vocabularyId('roles')).min(1).optional(), zh, en);

/** What the steps of a procedure say of how it goes on, of who else takes part, and of the forms it needs. */
export const ways = {
  ...target,
  answers: field(
    z.array(answer).min(2).optional(),
    '这一步是一个问题时：各个答案和去向',
    'Where the step is a question: its answers and where each leads',
  ),
  repeats: field(
    z
      .strictObject({
        atMost: field(z.int().positive(), '最多做几次', 'How many times at most'),
        to: field(ownClause, '到了次数仍不行，接着去哪一条', 'Where it goes on when that was not enough'),
      })
      .optional(),
    '这一步最多做几次，仍不行去哪一步',
    'How many times the step is done at most, and where it goes on after that',
  ),
  change: change.optional(),
  with: rolesOf('一起做的岗位，取自岗位表', 'The roles that do it together with the role'),
  signedBy: rolesOf('签字的岗位，取自岗位表', 'The roles that sign'),
  forms: field(
    z.array(vocabularyId('forms')).min(1).optional(),
    '用到的表单，取自表单表',
    'The forms it needs, from the list of forms',
  ),
};

type Way = { [Name in keyof typeof ways]?: unknown } & { stage: string };

/** What is wrong with the ways of a line of a procedure: the field, and the reason it carries. */
export function wayFaults(line: Way): { path: string; reason: string }[] {
  const { answers, to, standard, repeats, stage } = line;
  const inFlow = { answers, to, repeats, ...(stage === 'exit' ? {} : { standard }) };
  const wrong = Object.entries(inFlow).find(([, value]) => stage !== 'step' && value !== undefined);
  if (wrong) return [{ path: wrong[0], reason: 'way-without-step' }];
  if (answers !== undefined && to !== undefined) return [{ path: 'to', reason: 'two-ways' }];
  return standard !== undefined && (to ?? answers) !== undefined ? [{ path: 'standard', reason: 'two-ways' }] : [];
}

/** The same in JSON Schema. */
export const wayConditions: readonly JsonCondition[] = [
  whenThen(is('stage', 'entry', 'caution', 'exit'), not(hasAny('answers', 'to', 'repeats'))),
  whenThen(is('stage', 'entry', 'caution'), not(has('standard'))),
  not(has('answers', 'to')),
  whenThen(has('standard'), not(hasAny('to', 'answers'))),
];
