/** A calendar day, YYYY-MM-DD. Days compare as texts. */
export type Day = string;

/** A moment as the calendar and the clock on the wall of a time zone show it. */
export interface Moment {
  day: Day;
  /** Minutes since midnight. */
  minutes: number;
}

/** The day and the minute it is in a time zone at a moment; in that of the device where none is given. */
export function momentIn(timeZone: string | undefined, now: Date): Moment {
  const [day = '', time = ''] = formIn(timeZone).format(now).split(' ');
  return { day, minutes: minutesOf(time) };
}

const forms = new Map<string, Intl.DateTimeFormat>();

/** Writes moments of a time zone: to make this takes longer than all the rest, and pages ask at every key. */
function formIn(timeZone: string | undefined): Intl.DateTimeFormat {
  const known = timeZone === undefined ? undefined : forms.get(timeZone);
  if (known) return known;
  // The Swedish form is the ISO one: `2026-03-01 08:30`.
  const form = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  // The zone of a device may become another while a page is open.
  if (timeZone !== undefined) forms.set(timeZone, form);
  return form;
}

/** Minutes since midnight of a time of day (`08:30` → 510). */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The time of day at so many minutes since midnight (510 → `08:30`). */
export function timeOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The day it is in a time zone at a moment. */
export function dayIn(timeZone: string | undefined, now: Date): Day {
  return momentIn(timeZone, now).day;
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

/** The moment at which a day begins in a time zone, in milliseconds. */
export function beginningOf(day: Day, timeZone: string): number {
  const inUtc = Date.parse(day);
  // Around the beginning of a day the zone may be at another distance than a day away: asked where it is, twice.
  const once = inUtc - offsetAt(timeZone, inUtc);
  return inUtc - offsetAt(timeZone, once);
}

/** How far the clocks of a time zone are ahead of universal time at a moment, in milliseconds. */
function offsetAt(timeZone: string, moment: number): number {
  const { day, minutes } = momentIn(timeZone, new Date(moment));
  return Date.parse(day) + minutes * 60_000 - moment;
}
