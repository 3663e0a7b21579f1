import { withoutClockTimes } from './clock-times.ts';
import { fractionSigns, fractionValue } from './fraction-signs.ts';
import { halfWidth } from './half-width.ts';
import { remembered } from './remembered.ts';
import { englishPowerOf, powerOf, readNumeral, scaled, words } from './read-numeral.ts';

export { readNumeral } from './read-numeral.ts';

/** A number in a text as people write it, in offsets of the text. */
export interface NumberInText {
  value: number;
  start: number;
  end: number;
  /** Written as a word that often only sounds like a number: `一`, `one`, `half`. */
  loose: boolean;
  /** A part of a whole: 三分之二, two thirds, 2/3. */
  isShare?: true;
  /** Has no unit and is no part of a list: 24/7. */
  isApart?: true;
}

const word = Object.keys(words).join('|');
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ones = 'one|two|three|four|five|six|seven|eight|nine';
const small = `(?:${tens})[- ](?:${ones})|${word}`;
const powers = 'hundred|thousand|million|billion';
const many = `(?:an?|${small})(?: (?:${powers}))+(?: (?:and )?(?:${small})(?: (?:${powers}))*)*`;
const half = '[ -]and[ -]a[ -]half';
const english = `(?:${many}|(?:${small})(?:${half})(?: (?:${powers}))+|${small})(?:${half})?|half`;

/** Lower numbers of fractions, by the beginning of their English names. A quarter alone is a part of a year as well. */
const lowers = ['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const few = '[一二两三四五六七八九十]|\\d{1,2}';
/** Codes of money that stand before their figure without a space; other capitals make a code with it. */
const money = 'RMB|CNY|USD|HKD|MOP|TWD|EUR|GBP|JPY|SGD|AUD';

/** What does not follow those who were born in a decade: 满 60 后可以, 按 10 后再按 are an "after". */
const afterNumber = '[再才可方须应退享免停重按拨关断]|自动|开始';
/** Digits in groups of three: by a comma, or by a blank as typesetters have it (10 000, but no telephone number). */
const grouped =
  String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|` +
  String.raw`(?<![\d.-]\s?)[1-9]\d{0,2}(?:[^\S\n\t]\d{3})+(?![\d%％‰]|[-–]\w|[^\S\n\t]\d)(?:\.\d+)?`;
/** Powers that stand behind digits: 1.2 亿, `3 million`. */
const behind = `\\s?(?:[百千]?[万亿]|[千百])(?!慕大|卡)|(?:\\s|-)?(?:${powers})\\b`;

/** Fractions as they stand behind a whole number: 1 1/2; a day of a month is none. */
const strokes = '(?:1[/⁄](?:10|[2-9])|2[/⁄][35]|3[/⁄][458]|4[/⁄]5|5[/⁄][68]|7[/⁄]8)';

/**
 * What looks like a number and is a code, a date, an ordinal or the size of a battery, before what is one. Its groups
 * have no names, which take as long as the whole search: they are taken in turn by `numbersIn`.
 */
const numbers = new RegExp(
  String.raw`((?<![A-Za-z])(?!(?:${money})\d)[A-Za-z]+[-‑]?\d[\w-]*|` +
    String.raw`\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[:：]\d{2}|\d+(?:st|nd|rd|th)\b` +
    String.raw`|[57五七]\s?号(?=(?:干|碱性|充电)?电池)` +
    `|\\d+(?:\\.\\d+)?\\s?百分位|第[零〇一二两三四五六七八九十百千万亿\\d]+|零下|[几数][十百千万亿]+|[十百千万亿]+[几数])` +
    `|((?<![\\d过到满达超]\\s?)(?:[5-9]0|00|10|[五六七八九零〇一][零〇十])\\s?(?:后(?!${afterNumber})|年代))` +
    `|(${few})分之(${few})` +
    `|(?:(?<![\\d./])(\\d{1,3})\\s?又?)?([${fractionSigns}])` +
    `|(?<![\\d./])(\\d{1,3})(?: |又|-| and )(${strokes})(?!\\d|[/⁄]|\\.\\d)` +
    String.raw`|(?<!\d|[/⁄]|\.)(\d{1,2})[/⁄](\d{1,2})(?!\d|[/⁄]|\.\d)` +
    String.raw`|\b((?:${ones})[- ](?:${lowers.join('|')})s?)\b` +
    `|(${grouped}|\\d+(?:\\.\\d+)?)(${behind})?` +
    `|([零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+[百千]?[万亿]?)?|半)` +
    `|\\b(${english})\\b`,
  'iuy',
);

/** Where one of them may begin: at a digit or a numeral, at a word of a number, at letters with a digit behind them. */
const beginning = new RegExp(
  `[\\d${fractionSigns}零〇一二两三四五六七八九十百千万亿半几数第]|` +
    String.raw`(?<![A-Za-z])(?:(?:${word}|half)\b|an? (?:${powers})|[A-Za-z]+[-‑]?\d)`,
  'giu',
);

/** Every stretch of a text that the pattern of numbers finds, one behind the other. */
function* matchesIn(text: string): Iterable<RegExpExecArray> {
  beginning.lastIndex = 0;
  for (let from = beginning.exec(text); from; from = beginning.exec(text)) {
    numbers.lastIndex = from.index;
    const match = numbers.exec(text);
    beginning.lastIndex = match ? numbers.lastIndex : from.index + 1;
    if (match) yield match;
  }
}

/** Signs of figures that take two places: a comma is one only between digits. */
const fullWidth = /[０-９．％]|\d，\d/;

/** What a power alone is a number of: 千元, 百人, 万字. */
const measuredBehind = /^[元块米人字份克吨亩瓦公家户件张次台桌平]/u;

/** Most texts hold no number, and this finds that out sooner. */
const anyNumber = new RegExp(
  String.raw`[\d０-９${fractionSigns}零〇一二两三四五六七八九十百千万亿半]|\b(?:${word}|half|${powers})\b`,
  'iu',
);

/**
 * Every number of a text, in order; times of day are none. Half-width and full-width digits count alike; offsets are
 * those of the text.
 */
export const numbersIn = remembered((text): readonly NumberInText[] => (anyNumber.test(text) ? read(text) : none));
const none: readonly NumberInText[] = [];

function read(text: string): readonly NumberInText[] {
  const found: NumberInText[] = [];
  const plain = withoutClockTimes(fullWidth.test(text) ? halfWidth(text) : text);
  for (const match of matchesIn(plain)) {
    const [, skip, decade, under, over, whole, sign, beside, stroke, upper, lower, part, ...plainly] = match;
    const [digits, power = '', han, inWords] = plainly;
    if (skip !== undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (decade !== undefined) {
      found.push({ value: firstYearOf(decade), start, end, loose: true, isApart: true });
      continue;
    }
    const mixed = mixedOf(whole ?? beside, sign ?? stroke);
    if (mixed) {
      found.push({ ...mixed, start, end, loose: false });
      continue;
    }
    const parts = fractionOf(part, over ?? upper, under ?? lower);
    if (parts) {
      const [above, below] = parts;
      if (above < below) found.push({ value: above / below, start, end, loose: false, isShare: true });
      else found.push(...besideSlash(match[0], start));
      continue;
    }
    const value = digits
      ? scaled(Number(digits.replaceAll(/[^\d.]/g, '')), powerOfFigure(power))
      : readNumeral(han ?? inWords ?? '');
    if (value !== undefined) found.push({ value, start, end, loose: !digits && (value === 1 || value < 1) });
    // 千元 is a thousand, and often only a lot.
    else if (/^[百千万]$/u.test(han ?? '') && measuredBehind.test(plain.slice(end)))
      found.push({ value: powerOf(han ?? ''), start, end, loose: true });
  }
  return found;
}

function powerOfFigure(power: string): number {
  const plain = power.replace(/^[\s-]/, '');
  return /^[A-Za-z]/.test(plain) ? englishPowerOf(plain) : powerOf(plain);
}

/** The first year of a decade in which people were born: 90 后, 零零后, 八十年代. */
function firstYearOf(decade: string): number {
  const [first = ''] = decade;
  const tens = /\d/.test(first) ? Number(first) : '零一二三四五六七八九'.indexOf(first.replace('〇', '零'));
  return (tens >= 4 ? 1900 : 2000) + tens * 10;
}

/** What a fraction with a sign of its own is worth, or a whole number with a fraction behind it: ½, 1½, `1 1/2`. */
function mixedOf(whole: string | undefined, fraction = ''): Share | undefined {
  const part = fractionValue(fraction);
  if (part === undefined) return undefined;
  return whole === undefined ? { value: part, isShare: true } : { value: Number(whole) + part };
}
type Share = Pick<NumberInText, 'value' | 'isShare'>;

/** The upper and the lower number of a fraction, which may stand in one English word. */
function fractionOf(part?: string, upper?: string, lower?: string): [number, number] | undefined {
  if (part !== undefined) {
    const [count = '', name = ''] = part.toLowerCase().split(/[- ]/);
    return [words[count] ?? Number.NaN, lowers.indexOf(name.replace(/s$/, '')) + 3];
  }
  const [above, below] = [readNumeral(upper ?? ''), readNumeral(lower ?? '')];
  return above === undefined || below === undefined ? undefined : [above, below];
}

/** Two numbers with a stroke between them that make no fraction; 24/7 is a turn of phrase. */
function besideSlash(text: string, start: number): NumberInText[] {
  const isAlways = text === '24/7';
  return [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const [from, to] = [start + index, start + index + digits.length];
    return { value: Number(digits), start: from, end: to, loose: isAlways, ...(isAlways ? { isApart: true } : {}) };
  });
}
