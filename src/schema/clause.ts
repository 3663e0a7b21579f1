import { z } from 'zod';
import { type Labels, oneOf } from './bilingual.ts';
import { where } from './axis.ts';
import { field, withRole, wordList, words } from './field.ts';
import { frequency } from './frequency.ts';
import { conditionsOf, has, inJson, type JsonCondition, needs, whenThen, whose } from './in-json.ts';
import { basisId, clauseId, idPattern, vocabularyId } from './identity.ts';
import { clauseObligation } from './obligation.ts';
import { peopleOfClause } from './people-of-clause.ts';
import { quantity } from './quantity.ts';
import { closerSecrecy } from './secrecy.ts';
import { shownWithClause } from './shown.ts';
import { when } from './when.ts';

/** Whether a line says what to do, what not to do, or how much at most. */
export const polarities = {
  do: { zh: '要', en: 'Do' },
  dont: { zh: '不要', en: 'Do not' },
  limit: { zh: '最多', en: 'At most' },
} as const satisfies Labels<string>;
export type Polarity = keyof typeof polarities;

/**
 * What a clause does with what its text names. Only a clause without a stance, or one to do, can be read without the
 * label that goes with it.
 */
export const stances = {
  ...polarities,
  say: { zh: '说', en: 'Say' },
  'never-say': { zh: '不要说', en: 'Do not say' },
} as const satisfies Labels<string>;
export type Stance = keyof typeof stances | 'none';

export const polarity = field(
  oneOf(polarities),
  '要做写 do，不要做写 dont，限量写 limit',
  'do, dont, or limit for an upper bound',
);

/** Fields that the clauses of every kind share. */
export const clauseBase = {
  id: clauseId,
  text: words('条款正文，一句话说清一件事', 'The clause itself: one thing in one sentence'),
  obligation: clauseObligation,
  secrecy: closerSecrecy,
  note: words('补充说明，读者可以不看', 'A remark that a reader may skip').optional(),
  amounts: field(
    z.array(quantity).min(1).optional(),
    '这一条规定的数值，可以有几个',
    'The figures that this clause lays down, one or several',
  ),
  amountsOf: wordList(
    'amounts 里各个数值说的是什么，顺序与数目相同；有两个以上时必填',
    'What each of the amounts is of, as many and in the same order; needed where there are two or more',
  ).optional(),
  every: frequency.optional(),
  basis: field(z.array(basisId).min(1).optional(), '这一条的依据编号', 'The ids of what this clause rests on'),
  legalRisk: field(
    z.boolean().optional(),
    '涉及法律风险时写 true：不要做、不要说的禁止使用，要做的不照做有法律风险',
    'true when it touches the law: what is not to be done or said is forbidden, what is to be done must be',
  ),
  ...peopleOfClause,
  hours: field(
    vocabularyId('hours').optional(),
    '在什么服务时间里，取自服务时间表',
    'The opening hours it goes by, from the list of opening hours',
  ),
  ...shownWithClause,
  where: where.optional(),
  when: when.optional(),
  variantOf: field(
    withRole(z.string().regex(idPattern), { role: 'matter' }).optional(),
    '同一件事在不同地方或时候的几种规定，写同一个名称',
    'A name that clauses share which say the same matter for different places or times',
  ),
};

/** The list of clauses of a kind, made of the fields that kind adds to the shared ones. */
export function clausesOf<T extends z.ZodType>(clause: T, zh: string, en: string) {
  const conditions = inJson(...(conditionsOf(clause) ?? []), ...amountConditions);
  const refined = clause.superRefine(namedAmounts).meta(conditions);
  return field(z.array(refined).min(1), zh, en);
}

/** Several figures say what each is of; one may leave that to the text. */
function namedAmounts(clause: unknown, context: z.RefinementCtx): void {
  const { amounts = [], amountsOf } = clause as { amounts?: unknown[]; amountsOf?: unknown[] };
  if (amountsOf ? amountsOf.length !== amounts.length : amounts.length > 1)
    context.addIssue({ code: 'custom', params: { reason: 'amounts-unnamed' }, path: ['amountsOf'] });
}

/** The same in JSON Schema, but for how many there are. */
const amountConditions: readonly JsonCondition[] = [
  whenThen(whose('amounts', { type: 'array', minItems: 2 }), has('amountsOf')),
  needs('amountsOf', 'amounts'),
];
