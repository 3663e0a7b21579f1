import { readNumeral } from '../../../lib/read-numeral.ts';

/** A day as words name it: parts that they leave out are undefined. */
export interface SaidDay {
  year: number | undefined;
  month: number;
  day: number | undefined;
  start: number;
  end: number;
}

const names = 'January February March April May June July August September October November December'.split(' ');
const month = `(?:${names.join('|')})`;
const han = '[一二三四五六七八九十]{1,3}';
const zh = new RegExp(
  String.raw`(?:(?<year>\d{4})\s?年\s?)?(?<![\d个])(?<month>\d{1,2}|${han})\s?月(?!份?[内度饼亮台])` +
    String.raw`(?:\s?(?<day>\d{1,2}|${han})\s?[日号])?`,
  'gu',
);
const before = 'from|since|until|till|in|by|of|to|and|before|after|on|through|between';
// May and March are words as well: alone they need something before them.
const en = new RegExp(
  String.raw`\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${month})(?:,? (?<year>\d{4}))?` +
    String.raw`|(?<=\b(?:${before})\s)(?<month2>${month})(?: (?<day2>\d{1,2})(?:st|nd|rd|th)?\b)?` +
    String.raw`(?:,? (?<year2>\d{4}))?` +
    String.raw`|(?<month3>${month}) (?<day3>\d{1,2})(?:st|nd|rd|th)?\b(?:,? (?<year3>\d{4}))?)`,
  'gu',
);
const iso = /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu;

/** Every day or month of the calendar that a text names: 6 月 1 日, 2026 年 6 月, `1 June`, `from June`. */
export function daysIn(text: string): SaidDay[] {
  return [zh, en, iso].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): SaidDay[] => {
      const groups: Partial<Record<string, string>> = match.groups ?? {};
      const part = (name: string) => groups[name] ?? groups[`${name}2`] ?? groups[`${name}3`];
      const number = (said: string | undefined) => (said === undefined ? undefined : readNumeral(said));
      const named = part('month') ?? '';
      const at = names.indexOf(named) + 1 || number(named.replace(/^0/, ''));
      if (at === undefined || at < 1 || at > 12) return [];
      const day = number(part('day')?.replace(/^0/, ''));
      return [{ year: number(part('year')), month: at, day, start: match.index, end: match.index + match[0].length }];
    }),
  );
}
