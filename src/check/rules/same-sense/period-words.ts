import { ordinalEn } from './ranks.ts';

/** A way to name a stretch of time without a figure, in both languages; the group of each says which. */
export interface PeriodNames {
  zh: RegExp;
  en: RegExp;
  /** What its Chinese never goes without. */
  needs: RegExp;
}

/** Stretches of time by the words for them. */
const periods: Readonly<Record<string, string>> = {
  ...{ 年: 'year', 月: 'month', 季: 'quarter', 季度: 'quarter', 周: 'week', 星期: 'week', 礼拜: 'week' },
  ...{ 天: 'day', 日: 'day', 小时: 'hour', 分钟: 'minute' },
};
const han = Object.keys(periods).sort((a, b) => b.length - a.length);
const latin = [...new Set(Object.values(periods))];

/** The stretch that a word of either language means. */
export const periodOf = (word: string): string => periods[word] ?? word.toLowerCase();

const [long, longHan] = ['week|month|quarter|year', '季度?|周|星期|礼拜|月|年'];
const few = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}';

const names = (needs: RegExp, zh: string, en: string): PeriodNames => ({
  needs,
  zh: new RegExp(zh, 'gu'),
  en: new RegExp(String.raw`\b(?:${en})\b`, 'giu'),
});

/** Ends of stretches, stretches that are over, one of a row, and this one or the next. */
export const periodNames: readonly PeriodNames[] = [
  names(
    /[底末]/u,
    `(?<period>${longHan})[底末]`,
    `(?:end|close) of (?:the |each |every |a |this |that )?(?<period>${long})|(?<also>${long})[- ]end`,
  ),
  names(
    /满|后/u,
    `满(?:一|1\\s?)个?(?<period>${han.join('|')})|(?<![第十百千万数])一个?(?<also>${han.join('|')})[以之]?后`,
    `after (?:an?|one|the first) (?:full |whole )?(?<period>${latin.join('|')})(?! (?:and|or)\\b)|` +
      `(?:an?|one) (?<also>${latin.join('|')}) (?:later|after)`,
  ),
  names(
    /第/u,
    `第[一二三四五六七八九十\\d]+个?(?<period>${han.join('|')})`,
    `(?:${ordinalEn}) (?<period>${latin.join('|')})s?|(?<also>week|month|year|day) (?:${few})`,
  ),
  names(
    /[上下本当这去明今]/u,
    `(?:[上下本这]个?|当)(?<period>${longHan})(?![底末])|[去明今](?<also>年)`,
    `(?:last|previous|next|following|coming|this|same|current) (?<period>${long})`,
  ),
];
