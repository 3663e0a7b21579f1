import { z } from 'zod';
import { oneOf, type Labels } from './bilingual.ts';
import { field, withRole } from './field.ts';

/** Units that standards use. English labels follow the figure, with a plural where it differs. */
export const units = {
  mm: { zh: '毫米', en: 'mm' },
  cm: { zh: '厘米', en: 'cm' },
  m: { zh: '米', en: 'm' },
  degree: { zh: '度', en: '°' },
  percent: { zh: '%', en: '%' },
  times: { zh: '倍', en: '×' },
  tenths: { zh: '分满', en: 'tenths full' },
  occurrences: { zh: '次', en: 'times' },
  second: { zh: '秒', en: 'seconds' },
  minute: { zh: '分钟', en: 'minutes' },
  hour: { zh: '小时', en: 'hours' },
  day: { zh: '天', en: 'days' },
  week: { zh: '周', en: 'weeks' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
  people: { zh: '人', en: 'people' },
  customers: { zh: '位顾客', en: 'customers' },
  yuan: { zh: '元', en: 'yuan' },
  items: { zh: '项', en: 'items' },
  piece: { zh: '件', en: 'pieces' },
} as const satisfies Labels<string>;
export type Unit = keyof typeof units;

/** How the figure is to be read. A range gives `min` and `max` and needs no comparator. */
export const comparators = {
  equal: { zh: '等于', en: 'exactly' },
  about: { zh: '约', en: 'about' },
  'at-most': { zh: '不超过', en: 'at most' },
  'at-least': { zh: '不少于', en: 'at least' },
  'more-than': { zh: '超过', en: 'more than' },
  'less-than': { zh: '少于', en: 'less than' },
} as const satisfies Labels<string>;

/** Labels of the periods of `quantity.per`. */
export const periods = {
  shift: { zh: '每班', en: 'a shift' },
  day: { zh: '每天', en: 'a day' },
  week: { zh: '每周', en: 'a week' },
  month: { zh: '每月', en: 'a month' },
  year: { zh: '每年', en: 'a year' },
} as const satisfies Labels<string>;

export const unit = field(oneOf(units), '单位，取自单位表', 'The unit, from the list of units');

/** A number with its unit: one value, or a range with min ≤ max. */
export const quantity = field(
  withRole(
    z
      .strictObject({
        value: field(z.number().optional(), '单个数值', 'A single figure'),
        min: field(z.number().optional(), '范围的下限', 'The lower end of a range'),
        max: field(z.number().optional(), '范围的上限', 'The upper end of a range'),
        unit,
        comparator: field(
          oneOf(comparators).optional(),
          '数值的读法，不写即“等于”',
          'How to read the figure; exactly if left out',
        ),
        tolerance: field(
          z.number().positive().optional(),
          '允许的正负偏差，单位相同',
          'The allowed deviation either way, in the same unit',
        ),
        per: field(oneOf(periods).optional(), '每个时段，例如每班', 'The period it is counted over, such as a shift'),
      })
      .superRefine((q, context) => {
        const isRange = q.min !== undefined || q.max !== undefined;
        if (isRange === (q.value !== undefined)) {
          context.addIssue({ code: 'custom', params: { reason: 'value-or-range' }, path: ['value'] });
        } else if (isRange && (q.min === undefined || q.max === undefined)) {
          context.addIssue({
            code: 'custom',
            params: { reason: 'range-incomplete' },
            path: [q.min === undefined ? 'min' : 'max'],
          });
        } else if (q.min !== undefined && q.max !== undefined && q.min > q.max) {
          context.addIssue({
            code: 'custom',
            params: { reason: 'range-reversed', min: q.min, max: q.max },
            path: ['min'],
          });
        }
      }),
    { role: 'quantity' },
  ),
  '带单位的数值：写 value，或写 min 和 max',
  'A figure with its unit: value, or min and max',
);
export type Quantity = z.output<typeof quantity>;
