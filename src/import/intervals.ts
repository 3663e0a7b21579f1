import { intervalsIn, type StatedInterval } from '../corpus/index.ts';
import { readNumeral } from '../lib/numerals.ts';

const number = String.raw`[一二两三四五六七八九十\d]{1,2}|one|two|three|four|five|six`;
const often: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
/** Periods that only work has: 每班两次, twice a shift; and a night. */
const ofWork = new RegExp(
  String.raw`每(?:个|一)?(?<han>班次?|晚)(?:[^，。；、\d]{0,6}?(?<hanTimes>${number})\s?[次回趟遍])?|` +
    String.raw`\b(?:(?:(?<once>once|twice|thrice)|(?<times>${number}) times) (?:an?|per|each|every)|(?<lead>every|each)) ` +
    String.raw`(?<unit>shift|night)\b`,
  'giu',
);
const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** A day of the week comes once a week; with another one it is more often. */
const weekly = new RegExp(
  String.raw`\b(?:(?:every|each) ${day}|on ${day}s)\b(?! ?(?:,|and|or|to|&|\/))|` +
    String.raw`每(?:周|星期|礼拜)[一二三四五六日天](?![次回趟遍、和至到])`,
  'giu',
);

/** Every interval that a text states, with those of shifts and of days of the week. */
export function allIntervalsIn(text: string): StatedInterval[] {
  const days = [...text.matchAll(weekly)].map(({ 0: found, index }): StatedInterval => {
    return { count: 1, unit: 'week', times: [], start: index, end: index + found.length };
  });
  const own = [...days, ...[...text.matchAll(ofWork)].map(ofWorkIn)];
  const others = intervalsIn(text).filter(({ start, end }) => !own.some((one) => one.start < end && start < one.end));
  return [...own, ...others].sort((a, b) => a.start - b.start);
}

function ofWorkIn({ 0: found, index, groups = {} }: RegExpExecArray): StatedInterval {
  const { han, hanTimes, once, times, unit = '' } = groups;
  const said = hanTimes ?? times;
  const count = once === undefined ? (said === undefined ? undefined : readNumeral(said)) : often[once.toLowerCase()];
  const isNight = han === '晚' || unit.toLowerCase() === 'night';
  const all = count === undefined ? [] : [count];
  return { count: 1, unit: isNight ? 'night' : 'shift', times: all, start: index, end: index + found.length };
}
