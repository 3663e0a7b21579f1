import { remembered } from '../../lib/remembered.ts';
import { readNumeral } from '../../lib/numerals.ts';
import { timeUnits, type Unit } from '../../schema/index.ts';
import type { StatedFigure } from './figure.ts';

/** Words that are a figure with its unit, and what they say; none where they turn out to say no figure. */
interface Phrase {
  words: RegExp;
  says: (groups: Readonly<Partial<Record<string, string>>>) => { value: number; unit?: Unit; loose?: true } | undefined;
}
const fixed = (words: RegExp, value: number, unit: Unit): Phrase => ({ words, says: () => ({ value, unit }) });

const hanNumber = '[一二两三四五六七八九十\\d]';
/** What makes 成 the beginning or the end of another word: 三成员, 十成交. */
const notTenths = '立为员功本交品人果熟长就套行绩语份型效像群分家片书';
const few = 'one|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|\\d{1,3}';
const period = '(?<unit>day|night|week|month|quarter|year|workday|working day)';
const decimal = '\\d+(?:\\.\\d+)?';
/** What may stand between a part and its whole: `one customer in five`, `nine times out of ten`. */
const counted = '(?!(?:to|or|and|at|for|by|with|than|hours?|minutes?|days?|weeks?|months?|years?|steps?)\\b)[a-z-]+';
/** Words that count things, as 次 in 十次里有九次. */
const each = '[个位名家人次件笔张条单通台桌份]';
const behindWhole = `(?!\\s*(?:${Object.keys(timeUnits).join('|')}|min|a\\.?m|p\\.?m|o[’']clock|[%°\\d]))`;
/** Periods by what a row of them is said of. */
const periods: Readonly<Record<string, Unit>> = {
  ...{ day: 'day', night: 'night', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
  ...{ workday: 'workday', 'working day': 'workday', 天: 'day', 日: 'day', 周: 'week', 月: 'month', 年: 'year' },
};

/** English names of units that come before `and a half`, as in `an hour and a half`. */
const halved: Readonly<Record<string, Unit>> = {
  hour: 'hour',
  minute: 'minute',
  second: 'second',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  metre: 'm',
  meter: 'm',
  kilometre: 'km',
  kilometer: 'km',
  kilo: 'kg',
  kilogram: 'kg',
  litre: 'litre',
  liter: 'litre',
};

const limited = 'second|minute|hour|(?:working |work|business )?day|week|month|quarter|year';
/** Units that a limit of one is in; all others are working days. */
const limits: Readonly<Record<string, Unit>> = {
  ...{ second: 'second', minute: 'minute', hour: 'hour', day: 'day' },
  ...{ week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
};

const phrases: readonly Phrase[] = [
  fixed(/\btwice(?= (?:an?|per|every|each)\b)/giu, 2, 'occurrences'),
  fixed(/\bthrice(?= (?:an?|per|every|each)\b)/giu, 3, 'occurrences'),
  fixed(/\b(?:a |one )?quarter of an hour\b|\bquarter-hour\b/giu, 15, 'minute'),
  fixed(/\bthree[- ]quarters of an hour\b/giu, 45, 'minute'),
  fixed(/\ban hour and a quarter\b/giu, 75, 'minute'),
  fixed(/\ba fortnight\b/giu, 2, 'week'),
  fixed(/一刻钟/gu, 15, 'minute'),
  fixed(/三刻钟/gu, 45, 'minute'),
  ...Object.entries(halved).map(([name, unit]) =>
    fixed(new RegExp(String.raw`\ban? ${name} and a half\b`, 'giu'), 1.5, unit),
  ),
  {
    // A minute is a while; within a minute is a limit.
    words: new RegExp(`(?<=\\bwithin )an? (?<unit>${limited})\\b(?! (?:or|and a half))`, 'giu'),
    says: ({ unit = '' }) => ({ value: 1, unit: limits[unit.toLowerCase()] ?? 'workday' }),
  },
  {
    // Every second one of a row.
    words: new RegExp(`\\b(?:every other|alternate) ${period}s?\\b`, 'giu'),
    says: ({ unit = '' }) => ({ value: 2, unit: periods[unit.toLowerCase()] ?? 'day' }),
  },
  {
    // 隔天 alone may be the day after.
    words: /(?:每?隔一个?(?<unit>[天日周月年])|每隔(?<every>[天日周月年])|(?<![相间阻分])隔(?<apart>[周月年]))/gu,
    says: ({ unit, every, apart }) => ({ value: 2, unit: periods[unit ?? every ?? apart ?? ''] ?? 'day' }),
  },
  {
    words: new RegExp(
      `(?<!${hanNumber})(?<tenths>${hanNumber})成(?<half>[一二三四五六七八九半])?(?![${notTenths}]|不变)`,
      'gu',
    ),
    says: ({ tenths = '', half = '' }) => share(numberOf(tenths) + numberOf(half === '半' ? '五' : half) / 10, 10),
  },
  {
    words: new RegExp(`\\b(?<part>${few}) (?:in|out of)(?: every)? (?<whole>${few})\\b${behindWhole}`, 'giu'),
    says: ({ part = '', whole = '' }) => share(numberOf(part), numberOf(whole)),
  },
  {
    // What is counted may as well be spread over something else: two desks in three rooms.
    words: new RegExp(
      `\\b(?<part>${few}) ${counted}(?: ${counted})? (?:in|out of)(?: every)? (?<whole>${few})\\b` + behindWhole,
      'giu',
    ),
    says: ({ part = '', whole = '' }) => shareLoosely(numberOf(part), numberOf(whole)),
  },
  {
    words: new RegExp(
      `(?<whole>${hanNumber}|百)${each}?(?:人|客[人户])?[里中][面间]?[就约]?有?(?<part>${hanNumber})${each}`,
      'gu',
    ),
    says: ({ part = '', whole = '' }) => share(numberOf(part), whole === '百' ? 100 : numberOf(whole)),
  },
  {
    // A hundred basis points are one percentage point, which is said as a bare number.
    words: new RegExp(`(?<points>${decimal})\\s?(?:个?基点|basis points?\\b|bps\\b)`, 'giu'),
    says: ({ points = '' }) => ({ value: hundredth(points) }),
  },
  {
    words: new RegExp(`(?<![十百千])万分之(?<points>${decimal}|[一二两三四五六七八九十])`, 'gu'),
    says: ({ points = '' }) => ({ value: hundredth(points), unit: 'percent' }),
  },
];
const anyPhrase = new RegExp(
  `within an? |twice|thrice|quarter|fortnight|and a half|every other|alternate|(?: in| out of) (?:every )?(?:${few})|` +
    `[刻隔折]|${hanNumber}成|[里中].{0,3}${hanNumber}|基点|basis point|bps\\b|万分之`,
  'iu',
);

/** Whether a text may hold one: most hold none, and this finds that out sooner. */
export const mayHoldPhrase = remembered((text) => anyPhrase.test(text));

const numberOf = (text: string) => (text === '' ? 0 : (readNumeral(text) ?? Number.NaN));

const hundredth = (text: string) => Number((numberOf(text) / 100).toPrecision(9));

/** A part of a whole in per cent; none where the part is no smaller than the whole. */
function share(part: number, whole: number): { value: number; unit: Unit } | undefined {
  return part < whole ? { value: Number(((part / whole) * 100).toPrecision(9)), unit: 'percent' } : undefined;
}

function shareLoosely(part: number, whole: number): ReturnType<Phrase['says']> {
  const found = share(part, whole);
  return found && { ...found, loose: true };
}

/** A price cut in tenths: 八折, 七五折, 8.5 折; what is folded in three is none. */
const cut =
  /(?<tenths>\d(?:[.点]\d|\d)?|[一二三四五六七八九]点?[一二三四五六七八九]?)\s?折(?![叠页伞痕断线磨返腾成])/gu;

/** The figures of a text that are said without a number of their own: `twice`, 一刻钟, 六成, six in ten, 八折. */
export function setPhrases(text: string): StatedFigure[] {
  if (!mayHoldPhrase(text)) return [];
  const found = phrases.flatMap(({ words, says }) =>
    [...text.matchAll(words)].flatMap(({ 0: found, index, groups = {} }): StatedFigure[] => {
      const said = says(groups);
      const [start, end] = [index, index + found.length];
      if (!said) return [];
      const { value, unit, loose = false } = said;
      return [{ values: [value], units: unit === undefined ? [] : [unit], start, end, loose, isListed: false }];
    }),
  );
  return text.includes('折') ? [...found, ...cutsIn(text)] : found;
}

/** 八折 is 80 per cent of a price and 20 per cent off it: either may be said of it, and neither must be. */
function cutsIn(text: string): StatedFigure[] {
  return [...text.matchAll(cut)].flatMap(({ 0: found, index, groups }) => {
    const digits = [...(groups?.['tenths'] ?? '').replaceAll(/[.点]/g, '')].map((digit) => readNumeral(digit) ?? 0);
    const paid = Number(digits.join('').padEnd(2, '0'));
    const [start, end] = [index, index + found.length];
    return [paid, 100 - paid].map((value): StatedFigure => {
      return { values: [value], units: ['percent'], start, end, loose: true, isListed: false };
    });
  });
}
