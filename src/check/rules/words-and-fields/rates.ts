import { figureFacts, isHeld, rateText, unitFiguresIn } from '../../../corpus/index.ts';
import { measureOf, type Quantity, rates, type TimeUnit, timeUnits, type Unit } from '../../../schema/index.ts';
import type { Otherwise, Said } from './said.ts';

type Rate = keyof typeof rates;
type Per = NonNullable<Quantity['per']>;

/** Whom people mean alike: a price for each person is one for each guest. */
const persons: ReadonlySet<unknown> = new Set<Rate>(['person', 'customer', 'guest', 'patient', 'student', 'child']);
const reading = '(?:不超过|不少于|最多|至多|至少|大?约|可|付|收|给|用)?';
const between = String.raw`\s*${reading}\s*$`;
const all = Object.entries(rates) as [Rate, (typeof rates)[Rate]][];
/** What stands around a stretch of time that a figure is counted over: 任意 30 天内最多, `in any 30 days`. */
const [beforeZh, behindZh] = [/(?:每|任意|任何|连续)$/u, new RegExp(`^(?:[以之]?[内里中])?${reading}$`, 'u')];
const beforeEn = /^(?:(?:in|over|within|during|for|per)(?: (?:any|every|each|a|the same))?|every|any)$/iu;

/** What a figure is counted over, where the words beside it name another: 每班 20 元 for a day. */
export function ratesIn({ facts, text: { text, path }, clause }: Said): Otherwise[] {
  if (!path || !clause) return [];
  const own = figureFacts(facts).filter((fact) => fact.isField && fact.clause === clause.id && fact.quantity?.per);
  if (own.length === 0) return [];
  return unitFiguresIn(text).flatMap((figure): Otherwise[] => {
    const [fact, ...more] = own.filter((one) => isHeld(figure, [one]));
    const per = fact?.quantity?.per;
    if (!per || more.length > 0) return [];
    const said = stretchBeside(text, figure) ?? saidBeside(text, figure);
    if (!said || isSame(said.per, per)) return [];
    return [
      { start: said.start, end: said.end, field: 'rate', has: { zh: rateText(per, 'zh'), en: rateText(per, 'en') } },
    ];
  });
}

/** Whether a rate can be what another one is; a month and 30 days are not told apart, nor is each guest in 30 days. */
function isSame(one: Per, other: Per): boolean {
  if (typeof one === 'string' && typeof other === 'string')
    return one === other || (persons.has(one) && persons.has(other));
  const [mine, theirs] = [lengthOf(one), lengthOf(other)];
  return mine?.of !== theirs?.of || mine?.size === theirs?.size;
}

/** How long what a figure is counted over lasts; undefined for what is no time. */
function lengthOf(per: Per): ReturnType<typeof measureOf> | undefined {
  const { count, unit } = typeof per === 'string' ? { count: 1, unit: per } : per;
  if (!(unit in timeUnits)) return undefined;
  const { of, size } = measureOf(unit as Unit);
  return { of, size: count * size };
}

/** What is said beside a figure, and where. */
interface SaidBeside {
  per: Per;
  start: number;
  end: number;
}

/** The rate that stands before a figure in Chinese, or behind it in English. */
function saidBeside(text: string, figure: { start: number; end: number }): SaidBeside | undefined {
  const ahead = text.slice(0, figure.start);
  for (const [per, { zh, en }] of all) {
    const before = new RegExp(zh + between, 'u').exec(ahead);
    if (before) return { per, start: before.index, end: before.index + zh.length };
    const [, said] =
      new RegExp(String.raw`^\s*(${en.replace(/^an? /, '(?:an?|per) ')})\b`, 'iu').exec(text.slice(figure.end)) ?? [];
    const start = said === undefined ? -1 : text.indexOf(said, figure.end);
    if (said !== undefined) return { per, start, end: start + said.length };
  }
  return undefined;
}

/** The stretch of time that stands before a figure in Chinese, or behind it in English. */
function stretchBeside(text: string, figure: { start: number; end: number }): SaidBeside | undefined {
  for (const { values, units, start, end } of unitFiguresIn(text)) {
    const [unit] = units.filter(isTime);
    const [count] = values;
    if (unit === undefined || count === undefined || values.length > 1) continue;
    const isBefore = end <= figure.start && beforeZh.test(text.slice(0, start).trim());
    const isBeside = isBefore
      ? behindZh.test(text.slice(end, figure.start).replaceAll(/\s/g, ''))
      : start >= figure.end && beforeEn.test(text.slice(figure.end, start).trim());
    if (isBeside) return { per: { count, unit }, start, end };
  }
  return undefined;
}

const isTime = (unit: Unit): unit is TimeUnit => unit in timeUnits;
