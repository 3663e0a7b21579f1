import { z } from 'zod';
import { oneOf } from './bilingual.ts';
import { field, withRole } from './field.ts';
import { conditionsOf, has, hasAny, inJson, type JsonCondition, needs } from './in-json.ts';
import { comparators } from './comparator.ts';
import { stretch } from './stretch.ts';
import { type Dimension, dimensionOf, measureOf, rates, units } from './units/index.ts';

export * from './comparator.ts';
export * from './units/index.ts';

export const unit = field(
  oneOf(units),
  '单位，取自单位表；钱写货币代码，例如 CNY',
  'The unit, from the list of units; for money the code of the currency, such as CNY',
);

const part = z.int().positive();
const fraction = field(
  z.tuple([part, part]).optional(),
  '分数，先写分子后写分母：[2, 3] 是三分之二',
  'A fraction, its upper number first: [2, 3] is two thirds',
);

/** A number with its unit: one value, a fraction, or a range with min ≤ max. */
export const quantity = field(
  withRole(
    z
      .strictObject({
        value: field(z.number().optional(), '单个数值', 'A single figure'),
        min: field(z.number().optional(), '范围的下限', 'The lower end of a range'),
        max: field(z.number().optional(), '范围的上限', 'The upper end of a range'),
        fraction,
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
        per: field(
          z.union([oneOf(rates), stretch]).optional(),
          '按什么算：一段时间（例如 shift），或一人、一件、一平方米；自定的一段时间写 { count: 30, unit: day }',
          'What it is counted over: a period such as a shift, a person, a piece, or any { count: 30, unit: day }',
        ),
      })
      .superRefine((q, context) => {
        const fault = (path: string, params: Record<string, unknown>) => {
          context.addIssue({ code: 'custom', params, path: [path] });
        };
        const isRange = q.min !== undefined || q.max !== undefined;
        const single = [q.value, q.fraction].filter((one) => one !== undefined).length;
        if (isRange ? single > 0 : single !== 1) fault('value', { reason: 'value-or-range' });
        else if (isRange && (q.min === undefined || q.max === undefined))
          fault(q.min === undefined ? 'min' : 'max', { reason: 'range-incomplete' });
        else if (q.min !== undefined && q.max !== undefined && q.min > q.max)
          fault('min', { reason: 'range-reversed', min: q.min, max: q.max });
      })
      .meta(
        inJson(
          { oneOf: [has('value'), has('fraction'), hasAny('min', 'max')] },
          needs('min', 'max'),
          needs('max', 'min'),
        ),
      ),
    { role: 'quantity' },
  ),
  '带单位的数值：写 value，或写 min 和 max，或写 fraction',
  'A figure with its unit: value, or min and max, or fraction',
);
export type Quantity = z.output<typeof quantity>;

/** A quantity that is a span of time. */
export const span = withRole(
  quantity
    .refine(({ unit: own }) => dimensionOf(own) === 'time', { path: ['unit'], params: { reason: 'not-a-time' } })
    .meta({ ...quantity.meta(), ...inJson(...(conditionsOf(quantity) ?? []), unitAmong('time')) }),
  { role: 'quantity' },
);

/** The figures of a quantity: one, or the two ends of a range. */
export function valuesOf({ value, min, max, fraction: parts }: Partial<Quantity>): number[] {
  const share = parts && parts[0] / parts[1];
  return [value, share, min, max].filter((one) => one !== undefined);
}

/** The highest figure of a quantity, in the smallest unit of what it measures. */
export function highestOf(quantity: Quantity): number {
  return Math.max(...valuesOf(quantity)) * measureOf(quantity.unit).size;
}

/** In JSON Schema: the unit of a field that is a quantity measures something, or does not. */
export function unitIn(name: string, dimension: Dimension, yes = true): JsonCondition {
  return { properties: { [name]: { type: 'object', ...unitAmong(dimension, yes) } } };
}

/** In JSON Schema: the unit of a quantity measures something, or does not. */
export function unitAmong(dimension: Dimension, yes = true): JsonCondition {
  const fitting = Object.entries(units).filter(([, one]) => (one.dimension === dimension) === yes);
  return { properties: { unit: { enum: fitting.map(([id]) => id) } } };
}
