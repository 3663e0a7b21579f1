/** A calendar day, YYYY-MM-DD. Days compare as texts. */
export type Day = string;

/** The day it is in a time zone at a moment. */
export function dayIn(timeZone: string, now: Date): Day {
  // The Swedish form of a date is the ISO one.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
}

const millisecondsADay = 86_400_000;

/** The day so many days later, or earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * millisecondsADay).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when it is before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);
}
