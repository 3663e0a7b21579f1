import { z } from 'zod';
import { type Labels, oneOf } from './bilingual.ts';
import { field, withRole } from './field.ts';
import { timeUnits } from './units/index.ts';

const { second: _second, workhour: _workhour, ...spans } = timeUnits;

/** Whether a frequency may be said in this period. */
export function isPeriodOfFrequency(unit: string | undefined): unit is keyof typeof spans {
  return unit !== undefined && Object.hasOwn(spans, unit);
}

/** How firmly a frequency is meant. */
export const frequencyReadings = {
  about: { zh: '约', en: 'about' },
  'at-least': { zh: '至少', en: 'at least' },
  'at-most': { zh: '至多', en: 'at most' },
} as const satisfies Labels<string>;

const times = z.int().positive();

/** Once every so many of a unit, or several times in each such period. */
export const frequency = field(
  withRole(
    z
      .strictObject({
        times: field(
          z
            .union([
              times,
              z.strictObject({
                min: field(times, '最少几次', 'The fewest times'),
                max: field(times, '最多几次', 'The most times'),
              }),
            ])
            .optional(),
          '这段时间里的次数，例如 6，或 { min: 4, max: 6 }；不写即一次',
          'How many times in that period, such as 6, or { min: 4, max: 6 }; once if left out',
        ),
        count: field(z.int().positive().default(1), '间隔的数目，不写即 1', 'How many of the unit; 1 if left out'),
        unit: field(
          oneOf(spans),
          '间隔的单位，例如 hour、day、workday、week、month',
          'The unit, such as hour, day, workday, week, month',
        ),
        comparator: field(
          oneOf(frequencyReadings).optional(),
          '怎么读：about 约、at-least 至少、at-most 至多',
          'How it is meant: about, at least, at most',
        ),
      })
      .superRefine(({ times: said }, context) => {
        if (typeof said === 'object' && said.min > said.max)
          context.addIssue({
            code: 'custom',
            params: { reason: 'range-reversed', min: said.min, max: said.max },
            path: ['times', 'min'],
          });
      }),
    { role: 'frequency' },
  ),
  '多久一次，例如每 2 个月；或一段时间几次，例如每月 6 次',
  'How often, such as every 2 months; or how many times in a period, such as 6 times a month',
);
export type Frequency = z.output<typeof frequency>;

/** On which side of an event something is due. */
export const offsetSides = {
  before: { zh: '之前', en: 'before' },
  after: { zh: '之后', en: 'after' },
  within: { zh: '之后，最晚', en: 'after, at the latest' },
} as const satisfies Labels<string>;

/** How far from an event something is due: 3 days before, within 7 days after. */
export const offset = field(
  withRole(
    z.strictObject({
      count: field(z.int().positive(), '相隔的数目', 'How many of the unit'),
      unit: field(oneOf(spans), '单位，例如 hour、day、workday、week', 'The unit, such as hour, day, workday, week'),
      side: field(
        oneOf(offsetSides),
        '在事情之前写 before，之后写 after，之后多久以内写 within',
        'before the event, after it, or within so long after it',
      ),
    }),
    { role: 'offset' },
  ),
  '离那件事多远：例如节前 3 天，开户后 7 天内',
  'How far from the event: 3 days before it, within 7 days after it',
);
export type Offset = z.output<typeof offset>;
