import type { StatedFigure, StatedInterval } from '../corpus/index.ts';
import { dimensionOf, type DoubtReason, type Frequency, type Quantity, type Unit } from '../schema/index.ts';
import {
  isCondition,
  isFirm,
  isFromBound,
  isOpenSpan,
  namesOf,
  quantityOf,
  rangeOf,
  type ReadQuantity,
} from './amounts.ts';
import { countsThings, leavesDigits } from './counted.ts';
import { frequencyOf } from './frequencies.ts';
import { figuresMeant } from './figures-meant.ts';
import { allIntervalsIn } from './intervals.ts';
import { isHan } from './plain.ts';
import { readingAt, saysBound, withoutReading } from './readings.ts';

/** What a text lays down in figures, and why some of it is in no field. */
export interface FactsFound {
  every?: Frequency;
  /** Its one quantity, where it has no other. */
  quantity?: Quantity;
  /** Several quantities, each with what it is of. */
  amounts?: readonly { of: string; quantity: Quantity }[];
  doubts: readonly DoubtReason[];
}

/** Figures that are said without a number. */
const inWords = new RegExp(
  String.raw`\b(?:half|an? (?:third|quarter)|two thirds|three quarters) (?:of|full|empty)\b|` +
    String.raw`\b(?:only|just|exactly) one\b`,
  'iu',
);
const byOne = /\bthan an? (?:second|minute|hour|day|week|month)\b/iu;
/** Parts of things that come in two: 两侧 is no figure. */
const sides = /^[侧边手眼耳脚臂肩端面旁腿颊鬓袖眉]/u;
const period = new RegExp(
  String.raw`每(?:隔|逢|[一二两三四五六七八九十半\d]|[班次场日天周月季年])|` +
    String.raw`一\p{Script=Han}{1,2}一[换查洗检清扫擦消]|\bper\b|\b(?:every|each) (?:\S+ )?` +
    String.raw`(?:second|minute|hour|shift|day|night|morning|evening|week|month|quarter|year|time|visit)s?\b|` +
    String.raw`\b(?:bi|semi)-?(?:weekly|monthly|annual)|-hourly`,
  'iu',
);
const dayNames = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const weekday = new RegExp(String.raw`\b${dayNames}s?\b|每(?:周|星期|礼拜)[一二三四五六日天](?![次回趟遍])`, 'iu');
const condition = /除.{1,12}外|除非|例外|如遇|如果|若|特殊情况|\b(?:unless|except|if|other than)\b/iu;

/** Reads the figures of a text as the check does, and says what it did not understand. */
export function factsIn(text: string): FactsFound {
  // How long something has lasted is not how often: 满 2 天提醒一次.
  const stated = allIntervalsIn(text).filter(({ start }) => !/(?:满|逾|超过|达到?)\s?$/u.test(text.slice(0, start)));
  const intervals = saidOnce(text, stated, rateOf);
  const outside = figuresMeant(text)
    .filter((one) => !stated.some((interval) => overlap(one, interval)))
    .filter(({ start, end }) => !isRound(text.slice(0, start), text.slice(start, end)));
  const firm = outside.filter((one) => isFirm(text, one));
  const all = firm.filter(({ units, start, end }) => units.length > 0 && !isOneOfAKind(text.slice(start, end), units));
  const measured = saidOnce(text, all, ({ values, units }) => `${values.join()} ${units.join()}`);
  const doubts = new Set<DoubtReason>();
  const own = intervals.filter((one) => !countsFigure(text, one, firm));
  const every = own.length === 1 && own[0] ? frequencyOf(text, own[0]) : undefined;
  if (intervals.length > 0 && !every) doubts.add('period');
  const range = rangeOf(text, measured);
  const read = range ? [] : quantitiesIn(text, measured);
  const quantity = range ?? (measured.length === 1 ? read[0]?.quantity : undefined);
  if (measured.length > 1 && !range && !areApart(text, read, measured.length)) doubts.add('several');
  if (read.length < measured.length && !range) doubts.add('measure');
  // A frequency and a figure beside it may belong to one another in more than one way.
  if (every && (quantity ?? read[0])) doubts.add('several');
  const taken = [...(quantity ? all : read), ...(every ? stated : [])];
  const rest = blanked(text, taken);
  const counted = firm.filter((one) => countsThings(text, one));
  const open = firm.filter((one) => one.units.length === 0 && !counted.includes(one) && !one.loose);
  if (leavesDigits(rest, counted) || open.some(({ end }) => !sides.test(text.slice(end)))) doubts.add('measure');
  if (inWords.test(rest) || byOne.test(text)) doubts.add('measure');
  if (range && isOpenSpan(text, measured)) doubts.add('condition');
  if (quantity && isThreshold(quantity, text, measured)) doubts.add('condition');
  const isBounded = [quantity, every, ...read.map((one) => one.quantity)].some((one) => one?.comparator !== undefined);
  const isOfThings = counted.some((one) => readingAt(text, one) !== undefined);
  if (saysBound(rest) && !isBounded && !isOfThings) doubts.add('bound');
  if (period.test(rest)) doubts.add('period');
  // Which day of the week it is, no field says.
  if (weekday.test(text)) doubts.add('period');
  // What only holds under a condition says so in its words; whether its figure is of the condition is to be looked at.
  if (condition.test(rest) && (quantity ?? every ?? read[0])) doubts.add('condition');
  // Once each at several times of the day is several times a day.
  if (every && /各|分别|\beach at\b|\d[:：]\d\d/iu.test(text)) doubts.add('period');
  const names = namesOf(text, read);
  const amounts = read.map((one, index) => ({ of: names[index] ?? text, quantity: one.quantity }));
  return {
    doubts: [...doubts],
    ...(every && { every }),
    ...(quantity && { quantity }),
    ...(!quantity && amounts.length > 0 && { amounts }),
  };
}

/** 每天累计不超过 20 分钟 says what the minutes are counted over, not how often anything is done. */
function countsFigure(text: string, { count, times, start, end }: StatedInterval, figures: readonly StatedFigure[]) {
  if (count !== 1 || times.length > 0) return false;
  return figures.some((figure) => {
    const isBehind = end <= figure.start && !/[，,；;。]/u.test(text.slice(end, figure.start));
    const isAhead = figure.end <= start && text.slice(figure.end, start).trim() === '';
    const isDay = /^\s?(?:[日号]|st\b|nd\b|rd\b|th\b)/u.test(text.slice(figure.end));
    const isBare =
      !isDay && figure.units.length === 0 && isBehind && withoutReading(text.slice(end, figure.start)).trim() === '';
    return isBare || ((isBehind || isAhead) && quantityOf(text, figure)?.per !== undefined);
  });
}

/** Whether several bounds stand each in a part of the sentence of its own, so that each is of what its part says. */
function areApart(text: string, read: readonly ReadQuantity[], count: number): boolean {
  const isPart = ({ end }: ReadQuantity, next: ReadQuantity | undefined) =>
    next === undefined || /[，,；;。]/u.test(text.slice(end, next.start));
  return (
    read.length === count &&
    read.every(({ quantity }) => quantity.comparator !== undefined && quantity.comparator !== 'more-than') &&
    read.every((one, index) => isPart(one, read[index + 1]))
  );
}

function quantitiesIn(text: string, figures: readonly StatedFigure[]): ReadQuantity[] {
  return figures.flatMap((figure) => {
    const quantity = quantityOf(text, figure);
    return quantity ? [{ quantity, start: figure.start, end: figure.end }] : [];
  });
}

/** What a text in two languages says in both is said once: 每天 2 次 twice a day. */
function saidOnce<T extends { start: number; end: number }>(
  text: string,
  all: readonly T[],
  said: (one: T) => string,
): T[] {
  return all.filter(
    (one, index) =>
      !all.some(
        (other, before) => before < index && said(other) === said(one) && isHanAt(text, other) !== isHanAt(text, one),
      ),
  );
}
const isHanAt = (text: string, { start, end }: { start: number; end: number }) => isHan(text.slice(start, end));
/** Twice a year is every six months. */
const rateOf = ({ count, unit, times }: StatedInterval) => {
  const [only = 1, ...more] = times;
  const size = monthly[unit];
  return more.length > 0
    ? `${count} ${unit} ${times.join()}`
    : `${(count * (size ?? 1)) / only} ${size ? 'month' : unit}`;
};
const monthly: Readonly<Partial<Record<StatedInterval['unit'], number>>> = { month: 1, quarter: 3, year: 12 };

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** From how much on something is to be done, rather than how much it may be. */
function isThreshold({ comparator }: Quantity, text: string, figures: readonly StatedFigure[]): boolean {
  const end = figures.at(-1)?.end ?? 0;
  const goesOn = /^\s?(?:以上|以内|左右)?(?:时|的|后|以后|之后)(?!间)[^。]*\p{L}/u.test(text.slice(end));
  const isOpen = comparator === 'more-than' || comparator === 'less-than';
  return isOpen || isFromBound(text, end) || ((goesOn || isCondition(text, end)) && comparator !== 'at-most');
}

/** 绕车一周 is once round the car, and takes no week. */
const isRound = (ahead: string, words: string) => /^[一1]\s?周$/u.test(words) && /[绕环转围巡].{0,6}$/u.test(ahead);

/** One of something is seldom a figure that a rule lays down: 一次, 一位, 一个. */
const isOneOfAKind = (words: string, units: readonly Unit[]) =>
  /^(?:一\s?[次位个件名条句张遍人种步]|one\b)/iu.test(words) && units.every((unit) => dimensionOf(unit) === 'count');

function blanked(text: string, taken: readonly { start: number; end: number }[]): string {
  return taken.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}
