import { readNumeral } from '../../../lib/read-numeral.ts';
import { clockTimesIn, wordedHoursIn } from '../../../lib/clock-times.ts';

const twelve = /noon|midnight|正午|中午|午夜|零点|twelve/iu;

/** Times of day of a text that another language does not name, however either writes them. */
export function loneClocks(text: string, other: string): { words: string; start: number; end: number }[] {
  const theirs = clockTimesIn(other);
  const named = clockTimesIn(text);
  // An hour without more (十点, by ten) is one only beside a time of day of the other language.
  const own = named.length > 0 ? named : theirs.length > 0 ? wordedHoursIn(text) : [];
  if (own.length === 0) return [];
  const known = new Set([...theirs, ...wordedHoursIn(other)].map(({ minutes }) => minutes));
  // A language that names no time of day may say it otherwise.
  if (known.size === 0) return [];
  if (twelve.test(other)) known.add(0);
  const ours = new Set(own.map(({ minutes }) => minutes));
  if (twelve.test(text)) ours.add(0);
  const isOther = theirs.some(({ minutes }) => !ours.has(minutes));
  return own.flatMap(({ minutes, start, end }) => {
    const words = text.slice(start, end);
    if (known.has(minutes) || hasHour(other, minutes)) return [];
    // The small hours may be “two in the morning”.
    return /^[a-z]+$/iu.test(words) && !isOther && theirs.length > 0 ? [] : [{ words, start, end }];
  });
}

/** The end of a stretch of hours in words: `from midnight to five`. */
const endInWords =
  /\b(?:to|till|until|and|through) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu;

/** A full hour may stand as a number alone: `from 9 to 11:30`. */
function hasHour(text: string, minutes: number): boolean {
  const hour = minutes / 60;
  const inWords = [...text.matchAll(endInWords)].map(([, word = '']) => readNumeral(word.toLowerCase()) ?? Number.NaN);
  return [...(text.match(/\d+/g) ?? []).map(Number), ...inWords].some((number) => number % 12 === hour);
}
