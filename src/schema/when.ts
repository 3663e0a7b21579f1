import { z } from 'zod';
import { type Labels, oneOf } from './bilingual.ts';
import { dateField, isoDate, timeOfDay } from './date.ts';
import { field, withRole } from './field.ts';
import { hasAny, inJson } from './in-json.ts';

/** The days of the week, from Monday on. */
export const weekdays = {
  mon: { zh: '周一', en: 'Monday' },
  tue: { zh: '周二', en: 'Tuesday' },
  wed: { zh: '周三', en: 'Wednesday' },
  thu: { zh: '周四', en: 'Thursday' },
  fri: { zh: '周五', en: 'Friday' },
  sat: { zh: '周六', en: 'Saturday' },
  sun: { zh: '周日', en: 'Sunday' },
} as const satisfies Labels<string>;
export type Weekday = keyof typeof weekdays;

/** A day of every year, MM-DD; 02-29 is the last of February where a year has no such day. */
export const dayOfYear = z
  .string()
  .regex(/^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/);

/** A stretch of the day, from one time to another. */
export interface TimeWindow {
  from: string;
  to: string;
}

/** When something holds, again and again or between two days. All that is stated must be true at once. */
export const when = field(
  withRole(
    z
      .strictObject({
        season: field(
          z
            .strictObject({
              from: field(dayOfYear, '第一天，写成 05-01 的样子', 'The first day, written like 05-01'),
              to: field(dayOfYear, '最后一天，含；可以跨年', 'The last day, included; it may lie in the next year'),
            })
            .optional(),
          '每年的哪一段日子，例如 05-01 到 09-30',
          'The part of every year, such as 05-01 to 09-30',
        ),
        weekdays: field(
          z.array(oneOf(weekdays)).min(1).optional(),
          '星期几：mon、tue、wed、thu、fri、sat、sun',
          'The days of the week: mon, tue, wed, thu, fri, sat, sun',
        ),
        hours: field(
          withRole(
            z.strictObject({
              from: field(timeOfDay, "开始时刻，例如 '22:00'，含", "The start, such as '22:00', included"),
              to: field(timeOfDay, "结束时刻，例如 '06:00'，不含", "The end, such as '06:00', not included"),
            }),
            { role: 'time-window' },
          ).optional(),
          '一天中的时段；早于开始的结束时刻算第二天',
          'The time of day; an end before the start is on the next day',
        ),
        from: dateField('从哪一天起', 'The first day of all').optional(),
        until: field(
          isoDate.optional(),
          '到哪一天为止，含，写成 2026-03-01 的样子',
          'The last day of all, included, written like 2026-03-01',
        ),
      })
      .superRefine(({ season, weekdays: days, hours, from, until }, context) => {
        if (!season && !days && !hours && !from && !until)
          context.addIssue({ code: 'custom', params: { reason: 'when-empty' } });
        if (from && until && from > until)
          context.addIssue({ code: 'custom', params: { reason: 'window-reversed', from, to: until }, path: ['from'] });
        if (hours && hours.from === hours.to)
          context.addIssue({ code: 'custom', params: { reason: 'hours-empty' }, path: ['hours', 'to'] });
      })
      .meta(inJson(hasAny('season', 'weekdays', 'hours', 'from', 'until'))),
    { role: 'when' },
  ),
  '什么时候适用；写了几项，就要同时满足',
  'When it holds; where several are given, all must be true',
);
export type When = z.output<typeof when>;
