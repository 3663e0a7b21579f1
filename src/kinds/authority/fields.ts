import { z } from 'zod';
import { clauseBase, clausesOf } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { field, wordList, words } from '../../schema/field.ts';
import { vocabularyId } from '../../schema/identity.ts';
import { all, either, has, hasAny, inJson, is, needs, not, whenThen, whose } from '../../schema/in-json.ts';
import { dimensionOf, quantity, unitIn } from '../../schema/quantity.ts';

const idsOf = (from: 'roles' | 'cases', zh: string, en: string) =>
  field(z.array(vocabularyId(from)).min(1).optional(), zh, en);

/** Who may decide what, level by level. */
export const authority = z.strictObject({
  kind: z.literal('authority'),
  ...commonFields,
  clauses: clausesOf(
    z
      .strictObject({
        ...clauseBase,
        decides: idsOf(
          'roles',
          '这一级谁来定，取自岗位表',
          'The roles that decide at this level, from the list of roles',
        ),
        together: field(
          z.boolean().optional(),
          'decides 里的岗位要一起同意时写 true；不写即其中一个就能定',
          'true when all the roles of decides must agree; any one of them is enough if left out',
        ),
        nobody: field(z.boolean().optional(), '谁都不能同意时写 true', 'true when nobody may agree to it'),
        notSet: field(
          z.boolean().optional(),
          '规定里没有写这一段谁来定时写 true；网站照实说明，校验会提示',
          'true when the rule does not say who decides here; the site says so, and the check reports it',
        ),
        amount: field(
          quantity.optional(),
          '金额或数目的范围；只写 at-most 时从下一级的上限算起',
          'The range of the amount; one with at-most alone begins where the level below ends',
        ),
        percent: field(
          quantity.optional(),
          '比例的范围，读法与 amount 相同',
          'The range of the percentage, read as that of the amount',
        ),
        both: field(
          z.boolean().optional(),
          '金额和比例要同时满足时写 true；不写即满足一个就行',
          'true when amount and percentage must both hold; one of them is enough if left out',
        ),
        cases: idsOf('cases', '是哪些情况，取自情况表', 'The cases it is for, from the list of cases'),
        condition: words(
          '是哪种情况、要先满足什么，词表里没有时用文字写',
          'The case it is for, or what must be true first, where no list has it',
        ).optional(),
        excludes: wordList('不包括的品牌、商品、服务', 'Brands, goods, services that it is not for').optional(),
        excludesCases: idsOf('cases', '不包括的情况，取自情况表', 'The cases it is not for, from the list of cases'),
        escalatesTo: idsOf(
          'roles',
          '定不了时找谁，由近到远，取自岗位表',
          'Whom to ask where it cannot be decided here, nearest first, from the list of roles',
        ),
      })
      .superRefine(({ decides, together, nobody, notSet, amount, percent, both }, context) => {
        const fault = (reason: string, ...path: string[]) => {
          context.addIssue({ code: 'custom', params: { reason }, path });
        };
        if (!decides && !nobody && !notSet) fault('level-without-decider', 'decides');
        if (together !== undefined && (decides?.length ?? 0) < 2) fault('together-of-one', 'together');
        if (decides && nobody) fault('nobody-and-somebody', 'nobody');
        if (notSet && (decides ?? nobody)) fault('not-set-but-decided', 'notSet');
        if (amount && dimensionOf(amount.unit) === 'share') fault('amount-is-share', 'amount', 'unit');
        if (percent && dimensionOf(percent.unit) !== 'share') fault('percent-not-share', 'percent', 'unit');
        if (both !== undefined && (!amount || !percent)) fault('both-of-one', 'both');
      })
      .meta(
        inJson(
          either(has('decides'), is('nobody', true), is('notSet', true)),
          not(all(has('decides'), is('nobody', true))),
          not(all(is('notSet', true), hasAny('decides', 'nobody'))),
          unitIn('amount', 'share', false),
          unitIn('percent', 'share'),
          needs('both', 'amount', 'percent'),
          whenThen(has('together'), all(has('decides'), whose('decides', { type: 'array', minItems: 2 }))),
        ),
      ),
    '各级权限，由小到大',
    'The levels, the smallest first',
  ),
});
