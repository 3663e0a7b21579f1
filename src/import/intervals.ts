import { intervalsIn, type StatedInterval } from '../corpus/index.ts';
import { readNumeral } from '../lib/numerals.ts';

const number = String.raw`[一二两三四五六七八九十\d]{1,2}|one|two|three|four|five|six`;
const often: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
/** Periods that only work has: 每班两次, twice a shift; and a night. */
const hanPeriod = new RegExp(`每[个一]?(班次?|晚)(?:[^，。；、\\d]{0,6}?(${number})\\s?[次回趟遍])?`, 'gu');
const englishPeriod = new RegExp(
  String.raw`\b(?:(once|twice|thrice|(?:${number}) times) (?:an?|per|each|every)|every|each) (shift|night)\b`,
  'giu',
);
const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** A day of the week comes once a week; with another one it is more often. */
const weekly = new RegExp(
  String.raw`\b(?:(?:every|each) ${day}|on ${day}s)\b(?! ?(?:,|and|or|to|&|\/))|` +
    String.raw`每(?:周|星期|礼拜)[一二三四五六日天](?![次回趟遍、和至到])`,
  'giu',
);

const hanUnits: Readonly<Record<string, StatedInterval['unit']>> = {
  ...{ 小时: 'hour', 天: 'day', 日: 'day', 周: 'week', 个月: 'month', 年: 'year' },
};
/** 三天一换, 一周一查: so often without a 每. */
const apiece = /([一二两三四五六七八九十]|\d{1,2})\s?(小时|天|日|周|个月|年)一[换查洗检清扫擦报巡盘测晒更修保]/gu;

const partOfDay = '(?:morning|afternoon|evening)';
/** What is done each morning is done each day, and twice where it is done each evening as well. */
const dayPart = new RegExp(
  String.raw`\b(?:every|each) ${partOfDay}(?:(?: and|,)(?: every| each)? ${partOfDay})?\b|` +
    String.raw`每[天日]?[早晨]晚(?!上)(?:各一次)?|每晨|每早`,
  'giu',
);

function byPartOfDay(text: string): StatedInterval[] {
  return [...text.matchAll(dayPart)].map(({ 0: found, index }) => {
    const times = /[早晨]晚|\band\b|,/iu.test(found) ? [2] : [];
    return { count: 1, unit: 'day', times, start: index, end: index + found.length };
  });
}

/** Ways of saying it that name no period: every other day, each weekday, three times in one day. */
const others: readonly (readonly [RegExp, Pick<StatedInterval, 'count' | 'unit'>])[] = [
  [/隔[天日](?:一次)?/gu, { count: 2, unit: 'day' }],
  [/逐日/gu, { count: 1, unit: 'day' }],
  [/每?双周(?:一次)?/gu, { count: 2, unit: 'week' }],
  [/\b(?:every|each) weekday\b/giu, { count: 1, unit: 'workday' }],
];
const otherwise = (text: string): StatedInterval[] =>
  others.flatMap(([words, period]) =>
    [...text.matchAll(words)].map(({ 0: found, index }) => ({
      ...period,
      times: [],
      start: index,
      end: index + found.length,
    })),
  );

/** 一日三次: with 日 a date where no number of times stands behind it. */
const perDay = new RegExp(`(?<![\\d月十])[一1]\\s?日(${number})\\s?[次回趟遍]`, 'gu');
const timesADay = (text: string): StatedInterval[] =>
  [...text.matchAll(perDay)].map(({ 0: found, 1: times, index }) => {
    return { count: 1, unit: 'day', times: numbers(times), start: index, end: index + found.length };
  });

/** Every interval that a text states, with those of shifts and of days of the week. */
export function allIntervalsIn(text: string): StatedInterval[] {
  const days = [...text.matchAll(weekly)].map(({ 0: found, index }): StatedInterval => {
    return { count: 1, unit: 'week', times: [], start: index, end: index + found.length };
  });
  const own = [
    ...days,
    ...byPartOfDay(text),
    ...otherwise(text),
    ...timesADay(text),
    ...inHan(text),
    ...inEnglish(text),
    ...apieceIn(text),
  ];
  const rest = intervalsIn(text).filter(({ start, end }) => !own.some((one) => one.start < end && start < one.end));
  return [...own, ...rest]
    .filter(({ start }) => !/\b(?:bi|semi|\d)-$/iu.test(text.slice(0, start)))
    .sort((a, b) => a.start - b.start);
}

function inHan(text: string): StatedInterval[] {
  return [...text.matchAll(hanPeriod)].map(({ 0: found, 1: period, 2: times, index }) => {
    const unit = period === '晚' ? 'night' : 'shift';
    return { count: 1, unit, times: numbers(times), start: index, end: index + found.length };
  });
}

function apieceIn(text: string): StatedInterval[] {
  return [...text.matchAll(apiece)].map(({ 0: found, 1: count = '', 2: period = '', index }) => {
    const [number = 1] = numbers(count);
    return { count: number, unit: hanUnits[period] ?? 'day', times: [], start: index, end: index + found.length };
  });
}

function inEnglish(text: string): StatedInterval[] {
  return [...text.matchAll(englishPeriod)].map(({ 0: found, 1: said, 2: period = '', index }) => {
    const unit = period.toLowerCase() === 'night' ? 'night' : 'shift';
    const times = often[said?.toLowerCase() ?? ''];
    const all = times === undefined ? numbers(said?.replace(/ times$/iu, '')) : [times];
    return { count: 1, unit, times: all, start: index, end: index + found.length };
  });
}

const numbers = (text: string | undefined) => (text === undefined ? [] : [readNumeral(text) ?? []].flat());
