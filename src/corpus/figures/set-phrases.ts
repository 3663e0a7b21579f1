import { readNumeral } from '../../lib/numerals.ts';
import { timeUnits, type Unit } from '../../schema/index.ts';
import type { StatedFigure } from './figure.ts';

/** Words that are a figure with its unit, and what they say; none where they turn out to say no figure. */
interface Phrase {
  words: RegExp;
  says: (groups: Readonly<Partial<Record<string, string>>>) => { value: number; unit: Unit } | undefined;
}
const fixed = (words: RegExp, value: number, unit: Unit): Phrase => ({ words, says: () => ({ value, unit }) });

const hanNumber = '[一二两三四五六七八九十\\d]';
/** What makes 成 the beginning or the end of another word: 三成员, 十成交. */
const notTenths = '立为员功本交品人果熟长就套行绩语份型效像群分家片书';
const few = 'one|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|\\d{1,3}';
const period = '(?<unit>day|night|week|month|quarter|year|workday|working day)';
const behindWhole = `(?!\\s*(?:${Object.keys(timeUnits).join('|')}|min|a\\.?m|p\\.?m|o[’']clock|[%°\\d]))`;
/** Periods by what a row of them is said of. */
const periods: Readonly<Record<string, Unit>> = {
  ...{ day: 'day', night: 'night', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
  ...{ workday: 'workday', 'working day': 'workday', 天: 'day', 日: 'day', 周: 'week', 月: 'month', 年: 'year' },
};

const phrases: readonly Phrase[] = [
  fixed(/\btwice(?= (?:an?|per|every|each)\b)/giu, 2, 'occurrences'),
  fixed(/\bthrice(?= (?:an?|per|every|each)\b)/giu, 3, 'occurrences'),
  fixed(/\b(?:a |one )?quarter of an hour\b|\bquarter-hour\b/giu, 15, 'minute'),
  fixed(/\bthree[- ]quarters of an hour\b/giu, 45, 'minute'),
  fixed(/\ba fortnight\b/giu, 2, 'week'),
  fixed(/一刻钟/gu, 15, 'minute'),
  fixed(/三刻钟/gu, 45, 'minute'),
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
    words: new RegExp(
      `(?<whole>${hanNumber}|百)(?:个|位|名|家)?(?:人|客[人户])?[里中][面间]?[就约]?有?(?<part>${hanNumber})[个位名家人]`,
      'gu',
    ),
    says: ({ part = '', whole = '' }) => share(numberOf(part), whole === '百' ? 100 : numberOf(whole)),
  },
];
/** Most texts hold none, and this finds that out sooner. */
export const anyPhrase = new RegExp(
  `twice|thrice|quarter|fortnight|every other|alternate|(?: in| out of) (?:every )?(?:${few})|` +
    `刻|隔|${hanNumber}成|[里中].{0,3}${hanNumber}`,
  'iu',
);

const numberOf = (text: string) => (text === '' ? 0 : (readNumeral(text) ?? Number.NaN));

/** A part of a whole in per cent; none where the part is no smaller than the whole. */
function share(part: number, whole: number): ReturnType<Phrase['says']> {
  return part < whole ? { value: Number(((part / whole) * 100).toPrecision(9)), unit: 'percent' } : undefined;
}

/** The figures of a text that are said without a number of their own: `twice`, 一刻钟, 六成, six in ten. */
export function setPhrases(text: string): StatedFigure[] {
  if (!anyPhrase.test(text)) return [];
  return phrases.flatMap(({ words, says }) =>
    [...text.matchAll(words)].flatMap(({ 0: found, index, groups = {} }): StatedFigure[] => {
      const said = says(groups);
      const [start, end] = [index, index + found.length];
      return said ? [{ values: [said.value], units: [said.unit], start, end, loose: false, isListed: false }] : [];
    }),
  );
}
