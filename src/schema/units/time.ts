import type { UnitEntry } from './unit.ts';

/** Spans of time. */
export const timeUnits = {
  second: { zh: '秒', en: 'seconds', dimension: 'time', size: ['second', 1] },
  minute: { zh: '分钟', en: 'minutes', dimension: 'time', size: ['second', 60] },
  hour: { zh: '小时', en: 'hours', dimension: 'time', size: ['second', 3600] },
  workhour: { zh: '个工作小时', en: 'working hours', dimension: 'time' },
  shift: { zh: '个班次', en: 'shifts', dimension: 'time' },
  day: { zh: '天', en: 'days', dimension: 'time', size: ['second', 86_400] },
  night: { zh: '晚', en: 'nights', dimension: 'time' },
  workday: { zh: '个工作日', en: 'working days', dimension: 'time' },
  week: { zh: '周', en: 'weeks', dimension: 'time', size: ['second', 604_800] },
  month: { zh: '个月', en: 'months', dimension: 'time', size: ['month', 1] },
  quarter: { zh: '个季度', en: 'quarters', dimension: 'time', size: ['month', 3] },
  year: { zh: '年', en: 'years', dimension: 'time', size: ['month', 12] },
} as const satisfies Record<string, UnitEntry>;
export type TimeUnit = keyof typeof timeUnits;
