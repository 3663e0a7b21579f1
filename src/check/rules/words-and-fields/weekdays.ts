import { type Weekday, weekdays } from '../../../schema/index.ts';
import type { Otherwise, Said } from './said.ts';

const order = Object.keys(weekdays) as Weekday[];
const zh = /(?:周|星期|礼拜)(?<from>[一二三四五六日天])(?:[到至–—~-](?:周|星期|礼拜)?(?<to>[一二三四五六日天]))?/gu;
const name = 'Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?';
const en = new RegExp(String.raw`\b(?<from>${name})\b(?:(?: to | through |[–-])(?<to>${name})\b)?`, 'gu');
/** What is said of the other days: all but these, or none of them. */
const excepted = /除|不|休|停|无|没|except|other than|not\b|no\b|closed|but\b|never/iu;

/** Days of the week that words name, where the clause holds on others. */
export function weekdaysIn({ text: { text }, clause }: Said): Otherwise[] {
  const own = clause?.when?.weekdays;
  if (!own || excepted.test(text)) return [];
  const named = [zh, en].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index, groups = {} }) => ({
      days: daysFrom(dayOf(groups['from'] ?? ''), groups['to'] === undefined ? undefined : dayOf(groups['to'])),
      start: index,
      end: index + words.length,
    })),
  );
  const [other] = named.filter(({ days }) => days.some((day) => !own.includes(day)));
  const has = (locale: 'zh' | 'en') => own.map((day) => weekdays[day][locale]).join(locale === 'zh' ? '、' : ', ');
  return other ? [{ start: other.start, end: other.end, field: 'weekday', has: { zh: has('zh'), en: has('en') } }] : [];
}

function dayOf(word: string): number {
  const han = '一二三四五六日'.indexOf(word.replace('天', '日'));
  return han >= 0 ? han : order.indexOf(word.slice(0, 3).toLowerCase() as Weekday);
}

/** The days from one to another, over the end of the week too. */
function daysFrom(from: number, to = from): Weekday[] {
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, at) => order[(from + at) % 7] ?? 'mon');
}
