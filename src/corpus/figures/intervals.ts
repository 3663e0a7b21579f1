import { remembered } from '../../lib/remembered.ts';
import { readNumeral } from '../../lib/numerals.ts';
import type { Frequency, TimeUnit } from '../../schema/index.ts';

/** How often something is done. */
export interface Interval {
  /** The period: so many of a unit, half a year too. */
  count: number;
  unit: TimeUnit;
  /** How many times in each period, one number or two ends; none where nothing is said of it, which is once. */
  times: readonly number[];
}

/** How often something is done, as a text says it, in offsets of the text. */
export interface StatedInterval extends Interval {
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
const number =
  '(?:(?:twenty|thirty|forty|fifty)[- ])?(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|fifteen|' +
  'twenty|thirty|forty|fifty|\\d{1,3}';
const isLy = /ly$/;
const words = anyOf(Object.fromEntries(Object.entries(englishUnits).filter(([name]) => !isLy.test(name))));
const adverbs = anyOf(Object.fromEntries(Object.entries(englishUnits).filter(([name]) => isLy.test(name))));
const range = '\\s?(?:[-–—~～至到]|to|or)\\s?';

/** 每周, 每两个月拜访一次, and without 每 where a number of times follows: 一年六次, 半年拜访三次. */
const inHan = new RegExp(
  `(?:每(?<apart>隔)?(?<han>${hanNumber}|半)?|` +
    `(?<![每这那上下前后第头同隔\\d一二两三四五六七八九十])(?<bare>${hanNumber}|半))` +
    `\\s?个?(?<period>${anyOf(hanUnits)})(?![级前代]|轮(?![换班流值岗]))` +
    `(?:[^，。；、\\d内后前第了过]{0,6}?(?:(?<hanFewest>${hanNumber})${range})?` +
    `(?<hanTimes>${hanNumber})\\s?[次回趟遍])?`,
  'gu',
);
const inEnglish = new RegExp(
  `\\b(?:(?:(?<once>once|twice|thrice)|(?:(?<fewest>${number})${range})?` +
    `(?<times>${number}) (?:times|visits|calls)) )?` +
    `(?:(?<lead>every|each|an?|per|in(?: an?| every| each)?) ` +
    `(?:(?<other>other|second|couple of)|(?<count>${number}|half))?` +
    `[\\s-]?(?<unit>${words})s?|(?<adverb>${adverbs}))\\b`,
  'giu',
);
const any = /每|[次回趟遍]|every|each|once|twice|thrice|times|visits|calls|ly\b/iu;
const hasHan = /[每次回趟遍]/u;

/** Every interval that a text states: 每两个月, 一年六次, `once a week`, `monthly`; in the order of the text. */
export const intervalsIn = remembered((text): readonly StatedInterval[] => {
  if (!any.test(text)) return none;
  return [...(hasHan.test(text) ? hanIntervals(text) : []), ...englishIntervals(text)].sort(
    (a, b) => a.start - b.start,
  );
});
const none: readonly StatedInterval[] = [];

const numbers = (...texts: (string | undefined)[]) =>
  texts.flatMap((text) => (text === undefined ? [] : (readNumeral(text) ?? [])));

function hanIntervals(text: string): StatedInterval[] {
  return [...text.matchAll(inHan)].flatMap(({ 0: found, index, groups = {} }): StatedInterval[] => {
    const { apart, han, bare, period = '', hanFewest, hanTimes } = groups;
    // 三月 is March, 5 日 a day of some month.
    if (bare !== undefined && (hanTimes === undefined || /^[^个]*[月日]/u.test(found))) return [];
    // 每隔两天 is every two days to some and every three to others.
    if (apart !== undefined && !['一', '1', undefined].includes(han)) return [];
    const count = apart === undefined ? (readNumeral(han ?? bare ?? '1') ?? 1) : 2;
    const times = numbers(hanFewest, hanTimes);
    return [{ count, unit: hanUnits[period] ?? 'day', times, start: index, end: index + found.length }];
  });
}

function englishIntervals(text: string): StatedInterval[] {
  return [...text.matchAll(inEnglish)].flatMap(({ 0: found, index, groups = {} }): StatedInterval[] => {
    const { once, fewest, times, lead, other, count, unit = '', adverb } = groups;
    // “A week”, “per day” and “in a year” say how often only where a number of times stands before them.
    if (adverb === undefined && once === undefined && times === undefined && !/^(?:every|each)$/i.test(lead ?? ''))
      return [];
    const name = (adverb ?? unit).toLowerCase();
    const often = { once: 1, twice: 2, thrice: 3 }[(once ?? '').toLowerCase()];
    const each = other === undefined ? (readNumeral(count ?? '1') ?? 1) : 2;
    return [
      {
        count: name.startsWith('fortnight') ? 2 : each,
        unit: englishUnits[name] ?? 'day',
        times: often === undefined ? numbers(fewest, times) : [often],
        start: index,
        end: index + found.length,
      },
    ];
  });
}

/** The interval that a frequency lays down. */
export function intervalOf({ count, unit, times }: Frequency): Interval {
  return {
    count,
    unit,
    times: typeof times === 'object' ? [times.min, times.max] : times === undefined ? [] : [times],
  };
}

const hours: Readonly<Partial<Record<TimeUnit, number>>> = {
  ...{ minute: 1 / 60, hour: 1, day: 24, workday: 24, week: 168, month: 720, quarter: 2160, year: 8640 },
};
/** Months and years are no whole number of weeks. */
const near = (a: number, b: number) => Math.abs(a / b - 1) < 0.05;

/**
 * Whether an interval that a text states can be another: one of its rates is (six times a year and every two months),
 * or, where the text says no number of times, its period.
 */
export function isInterval(said: Interval, laid: Interval): boolean {
  const [own, other] = [hours[said.unit], hours[laid.unit]];
  if (own === undefined || other === undefined) return true;
  const ends = laid.times.length === 0 ? [1] : laid.times;
  // Five working days are a week.
  return [1, 7 / 5].some((week) => {
    const size = (unit: TimeUnit, hours: number) => (unit === 'workday' ? hours * week : hours);
    const [mine, theirs] = [size(said.unit, own) * said.count, size(laid.unit, other) * laid.count];
    if (said.times.length > 0) return said.times.every((times) => ends.some((end) => near(mine / times, theirs / end)));
    return near(mine, theirs) || ends.some((end) => near(mine, theirs / end));
  });
}
