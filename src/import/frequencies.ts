import type { StatedInterval } from '../corpus/index.ts';
import { type Frequency, isPeriodOfFrequency } from '../schema/index.ts';
import { type Comparator, readingAt, readingOf } from './readings.ts';

/** An interval as how often; undefined where no frequency says it so. */
export function frequencyOf(text: string, { count, unit, times, start, end }: StatedInterval): Frequency | undefined {
  const whole = wholePeriod(count, unit);
  if (!whole || !isPeriodOfFrequency(whole.unit)) return undefined;
  const [fewest, most] = times;
  if (times.some((one) => !Number.isInteger(one) || one < 1)) return undefined;
  const said = text.slice(start, end);
  const own =
    readingOf(said.replace(/[一二两三四五六七八九十\d]+\s?[次回趟遍]$/u, ''), '') ??
    readingAt(text, { start, end }) ??
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
