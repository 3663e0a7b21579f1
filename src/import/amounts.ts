import { type StatedFigure } from '../corpus/index.ts';
import { dimensionOf, type Quantity, type Unit } from '../schema/index.ts';
import { isCut } from './figures-meant.ts';
import { perOf } from './per.ts';
import { isHan } from './plain.ts';
import { readingAt, withoutReading } from './readings.ts';

/** A quantity that a text lays down, with where it says so. */
export interface ReadQuantity {
  quantity: Quantity;
  start: number;
  end: number;
}

/** Reads a figure as a quantity; undefined where its unit or what it bounds is not sure. */
export function quantityOf(text: string, figure: StatedFigure): Quantity | undefined {
  const { values, start, end, isListed } = figure;
  const unit = unitMeant(text, figure);
  const [value, max] = values;
  if (unit === undefined || value === undefined || isListed) return undefined;
  const ahead = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  // How long before an event is another matter than how long it takes.
  const per = perOf(text, figure);
  const isTime = dimensionOf(unit) === 'time';
  const isLead = isTime && /^\s?(?:以?前|before|ahead|prior|ago|early|earlier|in advance)/iu.test(after);
  const lasts = isLead && lasting.test(text.slice(0, start));
  if (
    (isLead && !lasts) ||
    /^\s?一次/u.test(after) ||
    // Three a day are not three days.
    (isTime && /^(?!half|quarter)\w+ an? /iu.test(text.slice(start, end))) ||
    // What begins after so long is another matter than what takes so long.
    (isTime && /\b(?:after|at)\s?$/iu.test(ahead)) ||
    (per === undefined && /^\s?(?:per\b|\/)/iu.test(after)) ||
    (/(?:之?前|提前|提早)\s?$/u.test(ahead) && !after.startsWith('的')) ||
    /(?:[每/]|\b(?:every|each|per))\s?$/iu.test(ahead) ||
    // Twice a shift is how often, of a period that no frequency has.
    (unit === 'occurrences' && /^\s?(?:an?|every|each|per)\b/iu.test(after)) ||
    // 回拨两次仍无人接听的: a number of times after which the rule begins.
    /^\s?(?:仍|还是?)/u.test(after)
  )
    return undefined;
  // Whether a child of twelve is below twelve depends on who says it.
  if (namesGroup.test(after)) return undefined;
  // A part such as a third is no decimal.
  if (values.some((one) => !Number.isInteger(Number((one * 1000).toPrecision(12))))) return undefined;
  const comparator =
    readingAt(text, figure) ?? (lasts ? 'at-least' : isTime && isStillGood.test(after) ? 'at-most' : undefined);
  // A deeper cut is a lower price: 九折以内 may bound the one or the other.
  if (isCut(text, figure) && comparator !== undefined && !/低于?\s?$/u.test(ahead)) return undefined;
  // 每行驶 5000 公里 is how often, of what no frequency has.
  const isApart = per === undefined && /每\p{Script=Han}{1,4}\s?$/u.test(ahead);
  if (comparator === undefined && (isApart || isCondition(text, end))) return undefined;
  if (max !== undefined) return comparator === undefined ? { min: value, max, unit, ...per } : undefined;
  return { value, unit, ...(comparator && { comparator }), ...per };
}

/** A time that is said to be good enough is the longest: six minutes is acceptable. */
const isStillGood =
  /^ (?:is|are) (?:still )?(?:acceptable|allowed|permitted|fine|ok(?:ay)?|all right)|^\s?[也亦仍]?可以?接受/iu;

/** What is to last so long before the next is done: leave it for 5 minutes before you wipe. */
const lasting = /\b(?:for|allow|wait)(?: (?:at least|at most|about|no less than|up to|another))?\s?$/iu;

/** Whether a part of a sentence says when the rest holds: 连续 3 次未接通的，次日再拨. */
export const isCondition = (text: string, end: number) => /^[^，,。；;]{1,14}(?:的|时)[，,]/u.test(text.slice(end));

const goesOn = String.raw`(?!\s*(?:$|[^\p{L}\p{N}\s]|[为即都均才方]))`;
const included = String.raw`(?:\s?[（(]不?含[^（(）)]{0,3}[）)])?\s?[或及]?`;
/** Whom or what a rule is for, by a bound of it: 12 岁以下儿童. Whether the bound is included, nobody can tell. */
const namesGroup = new RegExp(`^${included}以下${goesOn}`, 'u');
/** The same from a bound on, which is included: 5 万元以上须双人复核. */
const fromBound = new RegExp(`^${included}以上${goesOn}`, 'u');
/** Whether a bound says from how much on something is to be done. */
export const isFromBound = (text: string, end: number) => fromBound.test(text.slice(end));

/** Two figures that are the ends of one: between 20 and 22 °C, 介于 20 和 22 度之间. */
export function rangeOf(text: string, figures: readonly StatedFigure[]): Quantity | undefined {
  const [first, last] = figures;
  if (figures.length !== 2 || !first || !last) return undefined;
  const isBetween =
    /(?:between|介于|在)\s?$/iu.test(text.slice(0, first.start)) &&
    /^\s?(?:and|和|与|到|至)\s?$/iu.test(text.slice(first.end, last.start));
  const [min, max] = [first.values[0], last.values[0]];
  const unit = unitMeant(text, last);
  const isSpan = isBetween || (unitMeant(text, first) === unit && areEnds(text, first, last));
  return isSpan && unit !== undefined && min !== undefined && max !== undefined && min < max
    ? { min, max, unit }
    : undefined;
}

/** Whether two bounds that stand side by side are the ends of one span: over £25 and up to £150, 5 万元以上 10 万元以下. */
function areEnds(text: string, first: StatedFigure, last: StatedFigure): boolean {
  const [low, high] = [first, last].map((one) => readingAt(text, one));
  const between = withoutReading(text.slice(first.end, last.start)).replace(
    /^\s?(?:[（(]不?含[^（(）)]*[）)])?以上/u,
    '',
  );
  return (
    (low === 'more-than' || low === 'at-least') &&
    (high === 'at-most' || high === 'less-than') &&
    /^\s?[,，、]?\s?(?:and|but|to|且|但|至|到)?\s?$/iu.test(between)
  );
}

/** Whether an end of a span may lie outside it, or the whole only says when the rest holds. */
export const isOpenSpan = (text: string, figures: readonly StatedFigure[]) =>
  figures.some((one) => readingAt(text, one) !== undefined);

/** 分 alone may be a minute or a point, and 度 an angle or a temperature, unless the text speaks of warmth. */
function unitMeant(text: string, { units, start, end }: StatedFigure): Unit | undefined {
  const said = text.slice(start, end);
  // Three times are so many times, unless they are times as much.
  if (isKnock(text, { start, end })) return undefined;
  if (/\btimes$/iu.test(said) && !/^\s?(?:as|the|more|larger|higher|that)\b/iu.test(text.slice(end)))
    return 'occurrences';
  if (units.length !== 1) return undefined;
  // 2 块 are pieces of something, where nothing is paid.
  if (/块$/u.test(said) && !/[钱元价费收付赔扣补退押款]/u.test(text)) return undefined;
  if (/°$|度$/u.test(said) && /空调|[水室气体油]温|温度|恒温|冷藏|冷冻|加热|保温/u.test(text)) return 'celsius';
  if (/分$/u.test(said) && /[扣加得计]\s?$/u.test(text.slice(0, start))) return 'points';
  return /(?:分|度|degrees?)$/iu.test(said) ? undefined : units[0];
}

/** Knocks, taps and rings are counted in themselves: knock three times. */
const isKnock = (text: string, { start, end }: Pick<StatedFigure, 'start' | 'end'>) =>
  /\btimes$/iu.test(text.slice(start, end)) && /\b(?:knock|tap|ring)s?(?: \w+){0,4} $/iu.test(text.slice(0, start));

/** A one that is often only a sound is a figure where it has a unit and a bound: 一米左右. */
export function isFirm(text: string, figure: StatedFigure): boolean {
  const { loose, units } = figure;
  if (!loose || units.some((unit) => dimensionOf(unit) === 'time')) return true;
  // One in five says a share where nothing else stands beside it.
  if (isWholePart(text, figure) && units.some((unit) => dimensionOf(unit) === 'share')) return true;
  const isLength = units.some((unit) => dimensionOf(unit) === 'length');
  return isLength && readingAt(text, figure) !== undefined;
}

/** What each of several quantities is of: the words of its part of the sentence, without the figure. */
export function namesOf(text: string, quantities: readonly ReadQuantity[]): string[] {
  const names = quantities.map(({ start, end }, index) => {
    const from = Math.max(cutBefore(text, start), quantities[index - 1]?.end ?? 0);
    const to = Math.min(cutBehind(text, end), quantities[index + 1]?.start ?? text.length);
    const ahead = trimmed(withoutReading(behindFigure(text.slice(from, start))));
    const after = trimmed(withoutReading(behindFigure(text.slice(end, to))));
    return (
      [ahead, after].filter((one) => one !== '').join(isHan(text) ? '' : ' ') ||
      trimmed(withoutReading(text.slice(0, start))) ||
      trimmed(text)
    );
  });
  return names.map((name, index) => (names.indexOf(name) === index ? name : `${name} (${index + 1})`));
}

const parts = /[，,；;。：:！!？?（(）)]|\.\s/u;
const isWholePart = (text: string, { start, end }: StatedFigure) =>
  text.slice(cutBefore(text, start), start).trim() === '' && text.slice(end, cutBehind(text, end)).trim() === '';
const cutBefore = (text: string, at: number) => at - (text.slice(0, at).split(parts).at(-1)?.length ?? 0);
const cutBehind = (text: string, at: number) => at + (text.slice(at).split(parts)[0]?.length ?? 0);
const behindFigure = (text: string) => text.replace(/^\s?(?:以[上下内]|之?内|左右|or (?:more|less))/iu, '');
const trimmed = (text: string) => text.replaceAll(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
