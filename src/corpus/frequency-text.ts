import { languageOf, type Locale } from '../languages/index.ts';
import { type Frequency, frequencyReadings, type Offset, periods, units } from '../schema/index.ts';

/** How often, in words: `每 2 个月`, `every 2 months`, `每月 4–6 次`, `at least twice a week`. */
export function everyText({ times, count, unit, comparator }: Frequency, locale: Locale): string {
  const language = languageOf(locale);
  const [label, each] = [units[unit][locale], periods[unit][locale]];
  const reading = comparator ? frequencyReadings[comparator][locale] : '';
  if (times !== undefined) return language.often(timesText(times), count, label, each, reading);
  const every = language.every(count, label, each);
  return reading === '' ? every : `${reading}${language.script === 'Latin' ? ' ' : ''}${every}`;
}

/** How far from an event, in words: `开户后 7 天内`, `3 days before the holiday`. */
export function offsetText({ count, unit, side }: Offset, locale: Locale, event?: string): string {
  const language = languageOf(locale);
  const label = units[unit][locale];
  return language.offset(`${count} ${count === 1 ? language.singular(label) : label}`, side, event);
}

/** How many times, in digits: `6`, `4–6`. */
export function timesText(times: NonNullable<Frequency['times']>): string {
  return typeof times === 'number' ? String(times) : `${times.min}–${times.max}`;
}
