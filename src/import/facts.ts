import { type StatedFigure, figuresIn, intervalsIn, type StatedInterval } from '../corpus/index.ts';
import {
  type DoubtReason,
  dimensionOf,
  type Frequency,
  isPeriodOfFrequency,
  type Quantity,
  type Unit,
} from '../schema/index.ts';

/** What a text lays down in figures, and why some of it is in no field. */
export interface FactsFound {
  every?: Frequency;
  quantity?: Quantity;
  doubts: readonly DoubtReason[];
}

type Comparator = NonNullable<Quantity['comparator']>;
const before: readonly (readonly [Comparator, RegExp])[] = [
  [
    'at-most',
    new RegExp(
      String.raw`(?:不(?:得|应|能|可|宜|准|许)?(?:超过|多于|高于|大于|长于|晚于|迟于)|至多|最多|最长|最迟|最晚|最高|上限为?|≤|at most|no more than|` +
        String.raw`not more than|(?:not|never) (?:be )?(?:above|over|exceed(?:ing)?)|no higher than|up to|` +
        String.raw`no later than|(?:no|not) longer than|within|under|in under|inside)\s?$`,
      'iu',
    ),
  ],
  [
    'at-least',
    new RegExp(
      String.raw`(?:不(?:得|应|能|可|宜)?(?:少于|低于|小于|短于)|满|至少|最少|最低|最短|起码|≥|at least|no less than|` +
        String.raw`not less than|a minimum of|minimum)\s?$`,
      'iu',
    ),
  ],
  [
    'more-than',
    /(?:超过|多于|高于|大于|长于|晚于|迟于|(?:more|longer|later|higher|greater) than|over|above|beyond|>)\s?$/iu,
  ],
  ['less-than', /(?:少于|低于|小于|短于|早于|(?:less|fewer|shorter|lower|earlier|sooner) than|below|<)\s?$/iu],
  ['about', /(?:约|大约|大概|左右|about|around|approximately)\s?$/iu],
];
const behind: readonly (readonly [Comparator, RegExp])[] = [
  [
    'at-most',
    /^\s?(?:[或及]?以下|以内|之内|内(?![衣容部侧外])|or (?:less|fewer|below|under|lower|sooner|earlier)\b|at most|at the latest)/iu,
  ],
  ['at-least', /^\s?(?:[或及]?以上|或更多|(?:or|and) (?:more|above|over|higher|later)\b|or longer|at least)/iu],
  ['about', /^\s?(?:左右|上下)/u],
];
const bound = new RegExp(
  String.raw`至少|至多|最多|最少|最高|最低|最长|最短|不超过|不少于|不低于|不高于|不大于|不小于|` +
    String.raw`(?<=[\d一二两三四五六七八九十百千半]\s?\p{L}{0,3})(?:以上|以下|以内|之内|左右)|\b(?:at least|at most|` +
    String.raw`no more than|no less than|up to|minimum|maximum|` +
    String.raw`within(?= (?:\d|one|two|three|four|five|ten|half|an? ))|or more|or less|about)\b`,
  'iu',
);
/** Parts of things that come in two: 两侧 is no figure. */
const sides = /^[侧边手眼耳脚臂肩端面旁腿颊鬓袖眉]/u;
const period = new RegExp(
  String.raw`每(?:隔|逢|[一二两三四五六七八九十半\d]|[班次人位件场间桌日天周月季年])|\bper\b|\b(?:every|each) (?:\S+ )?` +
    String.raw`(?:second|minute|hour|shift|day|night|morning|evening|week|month|quarter|year|time|visit)s?\b`,
  'iu',
);
const dayNames = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const weekday = new RegExp(String.raw`\b(?:every|each|on) ${dayNames}s?\b|\b${dayNames}s\b`, 'iu');
const condition = /除.{1,12}外|除非|例外|如遇|如果|若|特殊情况|\b(?:unless|except|if|other than)\b/iu;

/** Reads the figures of a text as the check does, and says what it did not understand. */
export function factsIn(text: string): FactsFound {
  // How long something has lasted is not how often: 满 2 天提醒一次.
  const intervals = intervalsIn(text).filter(({ start }) => !/(?:满|逾|超过|达到?)\s?$/u.test(text.slice(0, start)));
  const outside = figuresIn(text)
    .filter((one) => !intervals.some((interval) => overlap(one, interval)))
    .filter(({ start, end }) => !isRound(text.slice(0, start), text.slice(start, end)));
  const firm = outside.filter(({ loose, units }) => !loose || units.some((unit) => dimensionOf(unit) === 'time'));
  const measured = firm.filter(({ units, start, end }) => units.length > 0 && !isOneOfAKind(text.slice(start, end)));
  const doubts = new Set<DoubtReason>();
  const every = intervals.length === 1 && intervals[0] ? frequencyOf(text, intervals[0]) : undefined;
  if (intervals.length > 0 && !every) doubts.add('period');
  const range = rangeOf(text, measured);
  const quantity = range ?? (measured.length === 1 && measured[0] ? quantityOf(text, measured[0]) : undefined);
  if (measured.length > 1 && !range) doubts.add('several');
  else if (measured.length === 1 && !quantity) doubts.add('measure');
  // A frequency and a figure beside it may belong to one another in more than one way.
  if (every && quantity) doubts.add('several');
  const taken = [...(quantity ? measured : []), ...(every ? intervals : [])];
  const rest = blanked(text, taken);
  if (/\d/.test(rest) || firm.some((one) => one.units.length === 0 && !one.loose && !sides.test(text.slice(one.end))))
    doubts.add('measure');
  if (quantity && isThreshold(quantity, text, measured)) doubts.add('condition');
  if (bound.test(rest) && !(quantity?.comparator ?? every?.comparator)) doubts.add('bound');
  if (period.test(rest)) doubts.add('period');
  if (weekday.test(rest)) doubts.add('period');
  if (condition.test(rest)) doubts.add('condition');
  // Once each at several times of the day is several times a day.
  if (every && /各|分别|\beach at\b|\d[:：]\d\d/iu.test(text)) doubts.add('period');
  if (measured.length > 1 && !range) return { doubts: [...doubts], ...(every && { every }) };
  return { doubts: [...doubts], ...(every && { every }), ...(quantity && { quantity }) };
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** From how much on something is to be done, rather than how much it may be. */
function isThreshold({ comparator }: Quantity, text: string, figures: readonly StatedFigure[]): boolean {
  const end = figures.at(-1)?.end ?? 0;
  const goesOn = /^\s?(?:以上|以内|左右)?(?:时|的|后|以后|之后)(?!间)[^。]*\p{L}/u.test(text.slice(end));
  return comparator === 'more-than' || comparator === 'less-than' || (goesOn && comparator !== 'at-most');
}

/** 绕车一周 is once round the car, and takes no week. */
const isRound = (ahead: string, words: string) => /^[一1]\s?周$/u.test(words) && /[绕环转围巡].{0,6}$/u.test(ahead);

/** One of something is seldom a figure that a rule lays down: 一次, 一位, 一个. */
const isOneOfAKind = (words: string) => /^(?:一\s?[次位个件名条句张遍人种步]|one\b)/iu.test(words);

function blanked(text: string, taken: readonly { start: number; end: number }[]): string {
  return taken.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}

function frequencyOf(text: string, { count, unit, times, start, end }: StatedInterval): Frequency | undefined {
  const whole = wholePeriod(count, unit);
  if (!whole || !isPeriodOfFrequency(whole.unit)) return undefined;
  const [fewest, most] = times;
  if (times.some((one) => !Number.isInteger(one) || one < 1)) return undefined;
  const said = text.slice(start, end);
  const [ahead, after] = [text.slice(Math.max(0, start - 14), start), text.slice(end, end + 16)];
  const own =
    readingOf(said.replace(/[一二两三四五六七八九十\d]+\s?[次回趟遍]$/u, ''), '') ??
    readingOf(ahead, after) ??
    inside(said);
  if (own !== undefined && !['at-least', 'at-most', 'about'].includes(own)) return undefined;
  const comparator = own as Frequency['comparator'];
  return {
    ...(fewest !== undefined && most !== undefined ? { times: { min: fewest, max: most } } : {}),
    ...(fewest !== undefined && most === undefined && fewest > 1 ? { times: fewest } : {}),
    count: whole.count,
    unit: whole.unit,
    ...(comparator && { comparator }),
  };
}

/** A bound that stands between the period and the number of times: 每周至少 2 次. */
function inside(said: string): Comparator | undefined {
  if (/至少|不少于|最少|不低于/u.test(said)) return 'at-least';
  if (/至多|最多|不超过|不多于/u.test(said)) return 'at-most';
  return undefined;
}

/** Half a year is six months; a half that is no whole number of something smaller is none. */
function wholePeriod(count: number, unit: string): { count: number; unit: string } | undefined {
  if (Number.isInteger(count)) return { count, unit };
  if (count === 0.5 && unit === 'year') return { count: 6, unit: 'month' };
  return count === 0.5 && unit === 'hour' ? { count: 30, unit: 'minute' } : undefined;
}

/** Two figures that are the ends of one: between 20 and 22 °C, 介于 20 和 22 度之间. */
function rangeOf(text: string, figures: readonly StatedFigure[]): Quantity | undefined {
  const [first, last] = figures;
  if (figures.length !== 2 || !first || !last) return undefined;
  const isBetween =
    /(?:between|介于|在)\s?$/iu.test(text.slice(0, first.start)) &&
    /^\s?(?:and|和|与|到|至)\s?$/iu.test(text.slice(first.end, last.start));
  const [min, max] = [first.values[0], last.values[0]];
  const unit = unitMeant(text.slice(last.start, last.end), last.units);
  return isBetween && unit !== undefined && min !== undefined && max !== undefined && min < max
    ? { min, max, unit }
    : undefined;
}

function quantityOf(text: string, { values, units, start, end, isListed }: StatedFigure): Quantity | undefined {
  const unit = unitMeant(text.slice(start, end), units);
  const [value, max] = values;
  if (unit === undefined || value === undefined || isListed) return undefined;
  const ahead = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  // How long before an event is another matter than how long it takes.
  if (
    /^\s?(?:以?前|before|ahead|prior|ago|一次|per\b|\/)/iu.test(after) ||
    /前\s?$/u.test(ahead) ||
    /(?:[每/]|\b(?:every|each|per))\s?$/iu.test(ahead) ||
    // Twice a shift is how often, of a period that no frequency has.
    (unit === 'occurrences' && /^\s?(?:an?|every|each|per)\b/iu.test(after))
  )
    return undefined;
  // A part such as a third is no decimal.
  if (values.some((one) => !Number.isInteger(Number((one * 1000).toPrecision(12))))) return undefined;
  const comparator = readingOf(ahead, after);
  if (max !== undefined) return comparator === undefined ? { min: value, max, unit } : undefined;
  return { value, unit, ...(comparator && { comparator }) };
}

/** 分 alone may be a minute or a point, and 度 an angle or a temperature. */
function unitMeant(said: string, units: readonly Unit[]): Unit | undefined {
  if (units.length !== 1 || /(?:分|度|degrees?)$/iu.test(said)) return undefined;
  return units[0];
}

function readingOf(ahead: string, after: string): Comparator | undefined {
  return (before.find(([, words]) => words.test(ahead)) ?? behind.find(([, words]) => words.test(after)))?.[0];
}
