import { readNumeral } from '../../../lib/numerals.ts';
import { closedClasses, closedNeeds } from './closed-words.ts';
import type { LoneFigure } from './figures.ts';
import { periodNames, periodOf } from './period-words.ts';

/** Something that both languages call by its name, of which one has another: a code, a day, a grade. */
export interface OtherName {
  zh: LoneFigure;
  en: LoneFigure;
}
interface Named extends LoneFigure {
  value: string;
}
type Read = (groups: Readonly<Partial<Record<string, string>>>) => string;
interface Sort {
  zh: RegExp;
  en: RegExp;
  /** What its Chinese never goes without, found sooner. */
  needs: RegExp;
  read: Record<'zh' | 'en', Read>;
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const monthOf = (name = '') => String(months.split('|').findIndex((month) => month.startsWith(name.slice(0, 3))) + 1);
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const number = String.raw`\d{1,2}|[一二三四五六七八九十]{1,3}`;
const numberOf = (text = '') => String(readNumeral(text) ?? text);
const code: Read = ({ code: found = '' }) => found;
/** Which word of a closed class stands there, by the name of its group. */
const wordOfClass: Read = (groups) => Object.entries(groups).find(([, found]) => found !== undefined)?.[0] ?? '';
const period: Read = ({ period: found, also = '' }) => periodOf(found ?? also);
const codes = /(?<![\w-])(?<code>[A-Z]{2,4}-\d{2,4}(?:#[a-z][\w-]*)?)(?![\w-])/gu;

/** What is compared by its name alone; a month stands by itself only where no day is beside it. */
const sorts: readonly Sort[] = [
  { zh: codes, en: codes, needs: /[A-Z]{2}-\d/u, read: { zh: code, en: code } },
  {
    needs: /月/u,
    zh: new RegExp(`(?<month>${number})\\s?月\\s?(?<day>${number})\\s?[日号]`, 'gu'),
    en: new RegExp(
      `\\b(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${months})|(?<before>${months}) (?<behind>\\d{1,2}))\\b`,
      'gu',
    ),
    read: {
      zh: ({ month, day }) => `${numberOf(month)}/${numberOf(day)}`,
      en: ({ month, before, day, behind }) => `${monthOf(month ?? before)}/${String(day ?? behind)}`,
    },
  },
  {
    needs: /月/u,
    zh: new RegExp(`(?<month>${number})\\s?月(?!\\s?\\d|\\s?[一二三四五六七八九十初底])`, 'gu'),
    // May is a word of its own.
    en: new RegExp(
      `(?<!\\d )\\b(?<month>${months.replace('|May|', '|')}|` +
        '(?<=\\b(?:in|by|of|from|until|every) )May)\\b(?! \\d{1,2}\\b)',
      'gu',
    ),
    read: { zh: ({ month }) => numberOf(month), en: ({ month }) => monthOf(month) },
  },
  {
    needs: /周|星期|礼拜/u,
    zh: /(?:周|星期|礼拜)(?<day>[一二三四五六日天])/gu,
    en: new RegExp(`\\b(?<day>${days})s?\\b`, 'gu'),
    read: {
      zh: ({ day = '' }) => String('一二三四五六日'.indexOf(day.replace('天', '日'))),
      en: ({ day = '' }) => String(days.split('|').indexOf(day)),
    },
  },
  {
    needs: /[A-E]\s?[级类组型]/u,
    zh: /(?<![A-Za-z])(?<grade>[A-E])\s?[级类组型]/gu,
    en: /\b(?:[Gg]rade|[Cc]lass|[Gg]roup|[Tt]ype)s? (?<grade>[A-E])\b/gu,
    read: { zh: ({ grade = '' }) => grade, en: ({ grade = '' }) => grade },
  },
  ...periodNames.map((sort) => ({ ...sort, read: { zh: period, en: period } })),
  ...closedClasses.map(({ zh, en }) => ({ needs: closedNeeds, zh, en, read: { zh: wordOfClass, en: wordOfClass } })),
];

/** Most texts name nothing of the kind, and this finds that out sooner. */
const any = new RegExp(
  `[A-Z]{2}-\\d|[月日号]|周|星期|礼拜|[A-E]\\s?[级类组型]|[年季天]|小时|分钟|${closedNeeds.source}`,
  'u',
);

/** Names of two texts that differ, side by side where both have as many alone. */
export function otherNames(zh: string, en: string): OtherName[] {
  if (!any.test(zh)) return [];
  return sorts.flatMap((sort) => {
    const inHan = sort.needs.test(zh) ? namedIn(zh, sort.zh, sort.read.zh) : [];
    if (inHan.length === 0) return [];
    const inLatin = namedIn(en, sort.en, sort.read.en);
    const hanAlone = inHan.filter(({ value }) => !inLatin.some((one) => one.value === value));
    const latinAlone = inLatin.filter(({ value }) => !inHan.some((one) => one.value === value));
    if (hanAlone.length !== latinAlone.length) return [];
    return hanAlone.flatMap((one, index) => {
      const other = latinAlone[index];
      return other ? [{ zh: one, en: other }] : [];
    });
  });
}

/** Codes that one of two texts has alone: a reference that was lost, or that leads nowhere in the other language. */
export function loneCodes(text: string, other: string): LoneFigure[] {
  if (!/[A-Z]{2}-\d/u.test(text)) return [];
  const theirs = namedIn(other, codes, code);
  return namedIn(text, codes, code).filter(({ value }) => !theirs.some((one) => one.value === value));
}

function namedIn(text: string, pattern: RegExp, read: Read): Named[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index, groups = {} }) => ({
    words,
    value: read(groups),
    start: index,
    end: index + words.length,
  }));
}
