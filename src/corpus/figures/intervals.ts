import { readNumeral } from '../../lib/numerals.ts';
import type { Frequency, TimeUnit } from '../../schema/index.ts';

/** How often something is done, as a text says it, in offsets of the text. */
export interface StatedInterval {
  count: number;
  unit: TimeUnit;
  /** How many times in each period; once if the text says nothing of it. */
  times: number;
  start: number;
  end: number;
}

const hanUnits: Readonly<Record<string, TimeUnit>> = {
  ...{ 分钟: 'minute', 小时: 'hour', 钟头: 'hour', 天: 'day', 日: 'day', 工作日: 'workday', 周: 'week', 星期: 'week' },
  ...{ 礼拜: 'week', 月: 'month', 季: 'quarter', 季度: 'quarter', 年: 'year' },
};
const englishUnits: Readonly<Record<string, TimeUnit>> = {
  ...{ minute: 'minute', hour: 'hour', day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
  ...{ 'working day': 'workday', workday: 'workday', fortnight: 'week' },
  ...{ hourly: 'hour', daily: 'day', weekly: 'week', fortnightly: 'week', monthly: 'month', quarterly: 'quarter' },
  ...{ yearly: 'year', annually: 'year' },
};
const anyOf = (units: Readonly<Record<string, TimeUnit>>) =>
  Object.keys(units)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
const hanNumber = '[一二两三四五六七八九十]{1,3}|\\d{1,3}';
const number = `one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,3}`;
const isLy = /ly$/;
const words = anyOf(Object.fromEntries(Object.entries(englishUnits).filter(([name]) => !isLy.test(name))));
const adverbs = anyOf(Object.fromEntries(Object.entries(englishUnits).filter(([name]) => isLy.test(name))));

const intervals = new RegExp(
  `每(?<apart>隔)?(?<han>${hanNumber})?\\s?个?(?<period>${anyOf(hanUnits)})(?![级前代轮])` +
    `(?:[^，。；\\d]{0,6}?(?<hanTimes>${hanNumber})\\s?[次回趟遍])?` +
    `|\\b(?:(?:(?<once>once|twice|thrice)|(?<times>${number}) (?:times|visits|calls)) )?` +
    `(?:every|each|an?|per) (?:(?<other>other)|(?<count>${number}))?\\s?(?<unit>${words})s?\\b` +
    `|\\b(?<adverb>${adverbs})\\b`,
  'giu',
);
const any = /每|every|each|once|twice|thrice|times|\bper\b|ly\b/iu;

/** Every interval that a text states: 每两个月, `once a week`, `monthly`. */
export function intervalsIn(text: string): StatedInterval[] {
  if (!any.test(text)) return [];
  return [...text.matchAll(intervals)].flatMap(({ 0: found, index, groups = {} }): StatedInterval[] => {
    const { apart, han, period, hanTimes, once, times, other, count, unit = '', adverb } = groups;
    const place = { start: index, end: index + found.length };
    if (period !== undefined) {
      // 每隔两天 is every two days to some and every three to others.
      if (apart !== undefined && !['一', '1', undefined].includes(han)) return [];
      const every = (han === undefined ? 1 : readNumeral(han)) ?? 1;
      const of = hanUnits[period] ?? 'day';
      return [{ count: apart === undefined ? every : 2, unit: of, times: readNumeral(hanTimes ?? '1') ?? 1, ...place }];
    }
    // “A week” and “per day” say how often only where a number of times stands before them.
    if (adverb === undefined && once === undefined && times === undefined && !/^(?:every|each)/i.test(found)) return [];
    const name = (adverb ?? unit).toLowerCase();
    const each = other === undefined ? (readNumeral(count ?? '1') ?? 1) : 2;
    const often = { once: 1, twice: 2, thrice: 3 }[(once ?? '').toLowerCase()] ?? readNumeral(times ?? '1') ?? 1;
    return [
      { count: name.startsWith('fortnight') ? 2 : each, unit: englishUnits[name] ?? 'day', times: often, ...place },
    ];
  });
}

const hours: Readonly<Partial<Record<TimeUnit, number>>> = {
  ...{ minute: 1 / 60, hour: 1, day: 24, workday: 24, week: 168, month: 720, quarter: 2160, year: 8640 },
};
/** Months and years are no whole number of weeks. */
const near = (a: number, b: number) => Math.abs(a / b - 1) < 0.05;

/** Whether an interval that a text states can be a frequency, by its period or by how often that makes it. */
export function isInterval({ count, unit, times }: StatedInterval, every: Frequency): boolean {
  const [said, laid] = [hours[unit], hours[every.unit]];
  if (said === undefined || laid === undefined || near(said * count, laid * every.count)) return true;
  // Five working days are a week.
  const days = (of: TimeUnit) => (of === 'workday' ? 7 / 5 : 1);
  if (near(said * count * days(unit), laid * every.count * days(every.unit))) return true;
  const each = typeof every.times === 'object' ? [every.times.min, every.times.max] : [every.times ?? 1];
  return each.some((one) => near((said * count) / times, (laid * every.count) / one));
}
