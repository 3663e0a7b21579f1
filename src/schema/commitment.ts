import { z } from 'zod';
import { type Labels, oneOf } from './bilingual.ts';
import { field, wordList, words } from './field.ts';
import { all, has, hasAny, inJson, is, needs, not, whenThen, whose } from './in-json.ts';
import { vocabularyId } from './identity.ts';
import { dimensionOf, periods, quantity, unitIn } from './quantity.ts';
import { stretch } from './stretch.ts';

/** The stages of an answer, in the order in which they come. */
export const answerStages = {
  acknowledge: { zh: '确认收到', en: 'Acknowledge' },
  answer: { zh: '答复', en: 'Answer' },
  arrive: { zh: '到场', en: 'On site' },
  solve: { zh: '解决', en: 'Solve' },
  close: { zh: '结案', en: 'Close' },
} as const satisfies Labels<string>;
export type AnswerStage = keyof typeof answerStages;

const share = field(
  quantity.optional(),
  '有多少做到，例如 { value: 80, unit: percent }；不写即全部',
  'How many of them, such as { value: 80, unit: percent }; all if left out',
);

const inPercent = is('unit', 'percent');
const notOverWhole = [
  whenThen(all(inPercent, has('value')), whose('value', { type: 'number', maximum: 100 })),
  whenThen(all(inPercent, not(has('value')), has('max')), whose('max', { type: 'number', maximum: 100 })),
];

/** A stage that is reached in time: always, or so often out of a hundred over a period. */
const commitment = z
  .strictObject({
    stage: field(
      oneOf(answerStages),
      '做到哪一步：acknowledge 确认收到、answer 答复、arrive 到场、solve 解决、close 结案',
      'Which stage: acknowledge, answer, arrive, solve or close',
    ),
    within: field(
      quantity,
      '多久以内；当天写 { value: 0, unit: day }',
      'Within how long; the same day is { value: 0, unit: day }',
    ),
    share,
    over: field(
      z.union([oneOf(periods), stretch]).optional(),
      '比例按多长时间算：day、week、month、quarter、year，或自定的一段，例如 { count: 15, unit: minute }',
      'Over what the share is counted: day, week, month, quarter, year, or any { count: 15, unit: minute }',
    ),
  })
  .superRefine(({ within, share: part, over }, context) => {
    const fault = (reason: string, ...path: string[]) => {
      context.addIssue({ code: 'custom', params: { reason }, path });
    };
    if (dimensionOf(within.unit) !== 'time') fault('not-a-time', 'within', 'unit');
    if (part && dimensionOf(part.unit) !== 'share') fault('percent-not-share', 'share', 'unit');
    else if (part?.unit === 'percent' && (part.value ?? part.max ?? 0) > 100)
      fault('share-over-whole', 'share', part.value === undefined ? 'max' : 'value');
    if (over && !part) fault('period-without-share', 'over');
  })
  .meta(
    inJson(
      unitIn('within', 'time'),
      unitIn('share', 'share'),
      { properties: { share: { type: 'object', allOf: notOverWhole } } },
      needs('over', 'share'),
    ),
  );
export type Commitment = z.output<typeof commitment>;

const notATime = (name: string) => ({
  code: 'custom' as const,
  params: { reason: 'not-a-time' },
  path: [name, 'unit'],
});

const list = (from: 'cases' | 'grades' | 'channels', zh: string, en: string) =>
  field(z.array(vocabularyId(from)).min(1).optional(), zh, en);
const someRoles = (zh: string, en: string) => field(z.array(vocabularyId('roles')).min(1).optional(), zh, en);

/** What a line of a table of targets says beside its text. */
export const commitments = {
  cases: list('cases', '是哪些情况、哪一级，取自情况表', 'The cases or severities it is for, from the list of cases'),
  grades: list('grades', '是哪些客户等级，取自等级表', 'The customer grades it is for, from the list of grades'),
  channels: list('channels', '是哪些渠道，取自渠道表', 'The channels it is for, from the list of channels'),
  key: words(
    '是哪一级、哪一类，词表里没有时用文字写',
    'The severity or tier it is for, where no list has it',
  ).optional(),
  startsWhen: words('从什么时候起算', 'From when the time counts').optional(),
  stages: field(z.array(commitment).min(1).optional(), '分几步做到，每一步多久以内', 'The stages, each with its time'),
  pauses: wordList('什么时候暂停计时', 'When the clock stands still').optional(),
  extension: field(
    z
      .strictObject({
        by: field(quantity, '最多延长多久', 'By how long at most'),
        agreedBy: someRoles('谁同意才能延长，取自岗位表', 'The roles that must agree, from the list of roles'),
        customerAgrees: field(z.boolean().optional(), '要顾客同意时写 true', 'true when the customer must agree'),
      })
      .superRefine(({ by }, context) => {
        if (dimensionOf(by.unit) !== 'time') context.addIssue(notATime('by'));
      })
      .meta(inJson(unitIn('by', 'time')))
      .optional(),
    '可以延长多久、要谁同意',
    'How long it may be extended, and who must agree',
  ),
  missed: field(
    z
      .strictObject({
        owed: field(
          z.array(quantity).min(1).optional(),
          '没做到时补偿多少，可以写几个数值；是退款还是抵扣，写在 refund 和 credit',
          'What is owed when it is missed: one figure or several; refund and credit say which it is',
        ),
        refund: field(
          z.array(quantity).min(1).optional(),
          '其中退还多少：占费用的比例，或金额',
          'Of that, how much is paid back: a share of the price, or a sum',
        ),
        credit: field(
          z.array(quantity).min(1).optional(),
          '其中在以后的账上抵扣多少',
          'Of that, how much is taken off a later bill',
        ),
        tells: someRoles('没做到时由谁说明，取自岗位表', 'The roles that tell of it, from the list of roles'),
        told: someRoles('要告诉谁，取自岗位表', 'The roles that are told, from the list of roles'),
        within: field(quantity.optional(), '多久以内告诉', 'Within how long they are told'),
      })
      .superRefine((missed, context) => {
        const { tells, told, within } = missed;
        if (Object.values(missed).every((value) => value === undefined))
          context.addIssue({ code: 'custom', params: { reason: 'missed-empty' } });
        if (within && dimensionOf(within.unit) !== 'time') context.addIssue(notATime('within'));
        if (within && !tells && !told)
          context.addIssue({ code: 'custom', params: { reason: 'told-by-nobody' }, path: ['within'] });
      })
      .meta(inJson({ minProperties: 1 }, unitIn('within', 'time'), whenThen(has('within'), hasAny('tells', 'told'))))
      .optional(),
    '没做到时补偿什么、谁告诉谁；其他办法写在 remedy',
    'What is owed when it is missed, and who tells whom; what else to do stands in remedy',
  ),
};
