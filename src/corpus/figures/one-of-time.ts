import { dimensionOf, type Unit } from '../../schema/index.ts';
import type { StatedFigure } from './figure.ts';

/**
 * One and a half are often only sounds: 一下, a day off, half of it. Before a unit of time they are figures where a
 * limit is set (within one working day, 一分钟内), and a half of a length that is counted always is: 半小时, half an hour.
 */
export function withFirmTime(text: string, figure: StatedFigure): StatedFigure {
  const [value, ...more] = figure.values;
  if (!figure.loose || more.length > 0 || !figure.units.some((unit) => dimensionOf(unit) === 'time')) return figure;
  const isSure = value === 0.5 ? figure.units.some((unit) => halved.has(unit)) : value === 1 && isLimit(text, figure);
  return isSure ? { ...figure, loose: false } : figure;
}

/** 半天 is a long while as well. */
const halved: ReadonlySet<Unit> = new Set<Unit>(['hour', 'month', 'year']);

function isLimit(text: string, { start, end }: StatedFigure): boolean {
  return (
    /^\s?[以之]?内(?![部容侧外心衣])/u.test(text.slice(end, end + 4)) ||
    /\bwithin $/iu.test(text.slice(Math.max(0, start - 8), start))
  );
}
