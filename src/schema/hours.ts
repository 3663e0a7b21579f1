import { z } from 'zod';
import { inLanguages, oneOf } from './bilingual.ts';
import { minutesOf } from '../lib/day.ts';
import { dateField, timeOfDay } from './date.ts';
import { field } from './field.ts';
import { all, has, hasAny, inJson, is, not } from './in-json.ts';
import { vocabularyId } from './identity.ts';
import { entryShape } from './vocabulary-entry.ts';
import { weekdays } from './when.ts';

const clock = {
  from: field(timeOfDay, "开始时刻，例如 '09:00'，含", "The start, such as '09:00', included"),
  to: field(timeOfDay, "结束时刻，例如 '18:00'，不含", "The end, such as '18:00', not included"),
};

/** A stretch of the day on some days of the week; an end before the start is on the next day. */
const stretch = z.strictObject({
  days: field(
    z.array(oneOf(weekdays)).min(1),
    '星期几：mon、tue、wed、thu、fri、sat、sun',
    'The days: mon, tue, wed, thu, fri, sat, sun',
  ),
  ...clock,
});
type Stretch = z.output<typeof stretch>;

/** A day that is unlike the others of its kind. */
const specialDay = z
  .strictObject({
    date: dateField('哪一天', 'The day'),
    from: clock.from.optional(),
    to: clock.to.optional(),
    closed: field(z.boolean().optional(), '这一天不开时写 true', 'true when it is closed that day'),
  })
  .superRefine(({ from, to, closed }, context) => {
    if (closed ? (from ?? to) !== undefined : from === undefined || to === undefined)
      context.addIssue({ code: 'custom', params: { reason: 'special-day-hours' }, path: ['closed'] });
  })
  .meta(inJson({ if: is('closed', true), then: not(hasAny('from', 'to')), else: has('from', 'to') }));

type SpecialDay = z.output<typeof specialDay>;

/** The hours of a desk, a line or a shop, by a name that clauses refer to. */
export const namedHours = inLanguages({
  ...entryShape,
  always: field(z.boolean().optional(), '每天二十四小时都开时写 true', 'true when it is open day and night'),
  week: field(z.array(stretch).min(1).superRefine(apart).optional(), '每周的开放时段', 'The hours of the week'),
  closedOn: field(
    z.array(vocabularyId('holidays')).min(1).optional(),
    '不开的节日，取自节日表；日期以节日表里的通知为准',
    'The holidays on which it is closed, from the list of holidays with the dates that stand there',
  ),
  special: field(
    z.array(specialDay).min(1).superRefine(onceEach).optional(),
    '特别的日子：那一天的时段，或不开；中间休息的，同一天写两条',
    'Special days: the hours of that day, or closed; one with a break stands there twice',
  ),
})
  .superRefine(({ always, week }, context) => {
    if (always && week) context.addIssue({ code: 'custom', params: { reason: 'always-and-week' }, path: ['always'] });
  })
  .meta(inJson(not(all(is('always', true), has('week')))));

/** The shape of the list of opening hours. */
export const hoursFile = z.strictObject({ entries: field(z.array(namedHours).min(1), '条目', 'The entries') });

function fault(context: z.RefinementCtx, reason: string, path: (string | number)[]): void {
  context.addIssue({ code: 'custom', params: { reason }, path });
}

/** Stretches of one day of the week do not overlap, and none is empty. */
function apart(week: readonly Stretch[], context: z.RefinementCtx): void {
  const all = Object.keys(weekdays);
  const taken = new Array<boolean>(7 * 24 * 60).fill(false);
  for (const [at, { days, from, to }] of week.entries()) {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    if (start === end) fault(context, 'hours-empty', [at, 'to']);
    const length = start < end ? end - start : start === end ? 0 : end + 24 * 60 - start;
    const minutes = days.flatMap((name) =>
      Array.from({ length }, (_, minute) => (all.indexOf(name) * 24 * 60 + start + minute) % taken.length),
    );
    if (minutes.some((minute) => taken[minute])) fault(context, 'hours-overlap', [at, 'from']);
    for (const minute of minutes) taken[minute] = true;
  }
}

/** A special day stands there again only for another stretch of it, after a break. */
function onceEach(days: readonly SpecialDay[], context: z.RefinementCtx): void {
  for (const [at, day] of days.entries())
    if (days.slice(0, at).some((other) => other.date === day.date && !areApart(other, day)))
      fault(context, 'special-day-twice', [at, 'date']);
}

function areApart(one: SpecialDay, other: SpecialDay): boolean {
  const [first, second] = [stretchOf(one), stretchOf(other)];
  return first !== undefined && second !== undefined && (first.end <= second.start || second.end <= first.start);
}

function stretchOf({ from, to }: SpecialDay): { start: number; end: number } | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return { start, end: end > start ? end : end + 24 * 60 };
}
