import { clockTimesIn } from '../../../lib/clock-times.ts';

const twelve = /noon|midnight|正午|中午|午夜|零点|twelve/iu;

/** Times of day of a text that another language does not name, however either writes them. */
export function loneClocks(text: string, other: string): { words: string; start: number; end: number }[] {
  const own = clockTimesIn(text);
  if (own.length === 0) return [];
  const known = new Set(clockTimesIn(other).map(({ minutes }) => minutes));
  // A language that names no time of day may say it otherwise, as in “at nine”.
  if (known.size === 0) return [];
  if (twelve.test(other)) known.add(0);
  return own.flatMap(({ minutes, start, end }) =>
    known.has(minutes) || hasHour(other, minutes) ? [] : [{ words: text.slice(start, end), start, end }],
  );
}

/** A full hour may stand as a number alone: `from 9 to 11:30`. */
function hasHour(text: string, minutes: number): boolean {
  const hour = minutes / 60;
  return (text.match(/\d+/g) ?? []).some((digits) => Number(digits) % 12 === hour);
}
