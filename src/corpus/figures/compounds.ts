import { readNumeral } from '../../lib/numerals.ts';
import type { Unit } from '../../schema/index.ts';
import type { StatedFigure } from './figure.ts';

/** How long 个半 behind a number is, before what is counted by 个: 一个半小时; 0 where there is none. */
export function halfBetween(behind: string): number {
  return /^\s?个半(?=小时|钟头|月|星期|礼拜|季度|工作日|班)/u.exec(behind)?.[0].length ?? 0;
}

/** A half behind a unit: 一倍半, 两年半, `two weeks and a half`; 一天半小时 is none. */
const halfBehind = /^(?:半(?:钟|(?![个天年月日小时夜数价径程场路身载]))|\s(?:weeks?\s)?and a half\b)/u;
/** What is left out behind a unit: 一米七五, 1 米 8, 三块五. 一米一岗 is one at every metre. */
const decimalsBehind = new RegExp(
  String.raw`^(?:(?<han>[二三四五六七八九][零一二三四五六七八九]?|一[零一二三四五六七八九]|一(?!\p{Script=Han})|一(?=以|左右))` +
    String.raw`(?![十百千万亿点个人位名岗度次天年])|\s?(?<digits>\d{1,2})(?![\d.,]|\s?[\p{L}%％]))`,
  'u',
);

/** A figure with whatever belongs to it behind its unit: a half, or decimals. */
export function withRest(text: string, figure: StatedFigure): StatedFigure {
  const [value] = figure.values;
  const [unit] = figure.units;
  if (unit === undefined || value === undefined) return figure;
  const behind = text.slice(figure.end, figure.end + 12);
  const half = halfBehind.exec(behind)?.[0];
  if (half !== undefined) {
    // 一分半钟 are minutes, which 分 alone is not.
    const units: readonly Unit[] = half === '半钟' ? ['minute'] : figure.units;
    return { ...figure, units, values: [value + 0.5], end: figure.end + half.length, loose: false };
  }
  if (!/[米块]$/u.test(text.slice(figure.start, figure.end)) || !Number.isInteger(value)) return figure;
  const found = decimalsBehind.exec(behind);
  if (!found) return figure;
  const { han = '', digits = '' } = found.groups ?? {};
  const decimals = digits || [...han].map((digit) => readNumeral(digit)).join('');
  return { ...figure, values: [Number(`${value}.${decimals}`)], end: figure.end + found[0].length, loose: false };
}

/** Units that go on in a smaller one, how many of that they are, and by what words they may be meant. */
const goesOn: readonly { of: Unit; in: Unit; size: number; also: readonly Unit[] }[] = [
  // 分 alone is a point; behind hours and before seconds it is a minute.
  { of: 'hour', in: 'minute', size: 60, also: ['points'] },
  { of: 'minute', in: 'second', size: 60, also: [] },
  { of: 'points', in: 'second', size: 60, also: [] },
  { of: 'year', in: 'month', size: 12, also: [] },
];

/** Figures of which one goes on in the next, put together: `1 hour 30 minutes`, 一小时 30 分, 一分二十秒. */
export function putTogether(text: string, figures: readonly StatedFigure[]): StatedFigure[] {
  const result: StatedFigure[] = [];
  for (const figure of figures) {
    const before = result.at(-1);
    const whole = before && together(text, before, figure);
    if (whole) result[result.length - 1] = whole;
    else result.push(figure);
  }
  return result;
}

function together(text: string, first: StatedFigure, second: StatedFigure): StatedFigure | undefined {
  const way = goesOn.find(({ of }) => first.units.includes(of));
  const [upper, lower] = [first.values[0] ?? Number.NaN, second.values[0] ?? Number.NaN];
  if (!way || !Number.isInteger(upper) || !(lower < way.size)) return undefined;
  if (!second.units.some((unit) => unit === way.in || way.also.includes(unit))) return undefined;
  if (!/^(?:\s?|\s?[又零]\s?|\sand\s)$/u.test(text.slice(first.end, second.start))) return undefined;
  // 每 1 小时 5 分钟 are five minutes of every hour.
  if (/(?:每|every|per|between)\s?$/iu.test(text.slice(0, first.start))) return undefined;
  const { start } = first;
  return { ...second, values: [upper * way.size + lower], units: [way.in], start, loose: false };
}
